import { Failure } from '../output/failure.ts'
import type { Line } from '../text/lines.ts'
import { auditRows } from '../views/audit-view.ts'
import { peopleRows } from '../views/people-view.ts'
import { personLines, thingsOfPerson } from '../views/person-view.ts'
import { ruleRows } from '../views/rules-view.ts'
import { todoRows } from '../views/todo-view.ts'
import { thingsOfWorkplace, workplaceLines, workplaceRows } from '../views/workplace-view.ts'
import { type Core, noteFailure, setPlace } from './core.ts'
import type { ListRow, RecordRef } from './list-row.ts'
import { failedWith, loading } from './loaded.ts'
import type { OpenedRecord, Place, ScreenState } from './screen-state.ts'

/** The most rows that a list of the screen holds; the filter and the search find the rest. */
const ROWS_MAX = 200

/** Asks for a place again. What is shown stays until the answer is there, and when none comes. */
export async function readPlace(core: Core, place: Place): Promise<void> {
  const asked = core.state()
  try {
    const rows = await rowsOf(core, place, asked)
    if (isStill(core, asked)) {
      setPlace(core, place, { rows: { state: 'ready', value: rows } })
      core.set({ opened: core.state().opened.flatMap((record) => followed(record, rows)) })
    }
    if (core.state().live === 'lost') core.set({ live: 'polling', notice: null })
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    if (error.ending === 'no-server') core.set({ live: 'lost' })
    else if (core.state().live === 'lost') core.set({ live: 'polling' })
    if (!isStill(core, asked)) return
    if (core.state().lists[place].rows.state === 'ready') noteFailure(core, error)
    else setPlace(core, place, { rows: failedWith(error) })
  }
}

/** What is opened of a list follows the list: it shows what the row now says, and goes when the row does. */
function followed(record: OpenedRecord, rows: readonly ListRow[]): OpenedRecord[] {
  if (record.rowKey === null) return [record]
  const row = rows.find(({ key }) => key === record.rowKey)
  if (row === undefined || row.preview === null) return []
  return [
    {
      ...record,
      lines: { state: 'ready', value: row.preview },
      things: row.thing === null ? [] : [row.thing],
    },
  ]
}

/** Whether an answer is for what is shown now, and not for another day or language. */
function isStill(core: Core, asked: ScreenState): boolean {
  const { on, words } = core.state()
  return on === asked.on && words === asked.words
}

async function rowsOf(
  { brygga, messages }: Core,
  place: Place,
  { on, words }: ScreenState,
): Promise<ListRow[]> {
  const day = on === null ? {} : { on }
  switch (place) {
    case 'todo':
      return todoRows(await brygga.todo.list.query({ ...day, mine: false }), messages(), words)
    case 'people':
      return peopleRows(await brygga.people.list.query({ ...day, limit: ROWS_MAX }), messages())
    case 'workplaces':
      return workplaceRows(await brygga.workplaces.list.query(day), messages(), words)
    case 'rulebook':
      return ruleRows(await brygga.rules.list.query(day), messages(), words)
    case 'audit':
      return auditRows(await brygga.audit.list.query({ limit: ROWS_MAX }), messages(), words)
  }
}

/** Opens a record over what is shown. */
export async function openRecord(core: Core, ref: RecordRef): Promise<void> {
  const record: OpenedRecord = { ref, rowKey: null, lines: loading, offset: 0, things: [], leadsTo: null }
  core.set({ opened: [...core.state().opened, record], notice: null })
  await readRecord(core, ref)
}

/** Asks for an opened record again; what is shown stays until the answer is there. */
async function readRecord(core: Core, ref: RecordRef): Promise<void> {
  const asked = core.state()
  try {
    const read = await recordOf(core, ref, asked)
    if (isStill(core, asked))
      replaceRecord(core, ref, { lines: { state: 'ready', value: read.lines }, things: read.things })
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    replaceRecord(core, ref, { lines: failedWith(error), things: [] })
  }
}

function replaceRecord(core: Core, ref: RecordRef, changed: Partial<OpenedRecord>): void {
  const opened = core
    .state()
    .opened.map((record) => (record.ref?.id === ref.id ? { ...record, ...changed } : record))
  core.set({ opened })
}

async function recordOf(
  { brygga, messages }: Core,
  ref: RecordRef,
  { on, words }: ScreenState,
): Promise<Pick<OpenedRecord, 'things'> & { lines: readonly Line[] }> {
  const day = on === null ? {} : { on }
  if (ref.kind === 'person') {
    const view = await brygga.people.show.query({ personId: ref.id, ...day })
    return {
      lines: personLines(view, messages(), words),
      things: thingsOfPerson(view, messages()),
    }
  }
  const view = await brygga.workplaces.show.query({ workplaceId: ref.id, ...day })
  return {
    lines: workplaceLines(view, messages(), words),
    things: thingsOfWorkplace(view, messages()),
  }
}

/** Asks for everything on the screen again; places that are not shown are asked for when one goes there. */
export async function readAll(core: Core): Promise<void> {
  const { place, lists, opened } = core.state()
  const others = Object.fromEntries(
    Object.entries(lists).map(([name, each]) => [name, name === place ? each : { ...each, rows: loading }]),
  )
  core.set({ lists: others as ScreenState['lists'] })
  const refs = opened.flatMap(({ ref }) => (ref === null ? [] : [ref]))
  await Promise.all([readPlace(core, place), ...refs.map((ref) => readRecord(core, ref))])
}
