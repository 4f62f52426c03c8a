import {
  type Day,
  formByAttendance,
  type HeldSession,
  mostAttendees,
  type RecordId,
  type RecordOf,
  reasonsAgainstSession,
  type SupervisionForm,
  type SupervisionTheme,
} from '@brygga/domain'
import type { WrittenName } from '../cells/names-cell.ts'
import { formIn, themesIn } from '../cells/worded-cell.ts'
import type { ImportProblemCode } from '../problems.ts'
import type { ImportField } from '../recognition.schemas.ts'
import { safeToShow } from '../text/plain-text.ts'
import { placeNumbers } from './municipality-rows.ts'
import { ensureRole, failAmbiguous, isPlaced, isSupervisor } from './named-people.ts'
import type { KnownPerson } from './people-directory.ts'
import type { PlanContext, ReadRow } from './plan-context.ts'
import type { RowReader } from './row-reader.ts'

/** What one row says about a supervision session. */
export interface SessionRow extends ReadRow {
  heldOn: Day | null
  form: SupervisionForm | null
  supervisor: WrittenName | null
  attendees: WrittenName[]
  minutes: number | null
  themes: SupervisionTheme[]
}

export function readSession(reader: RowReader, context: PlanContext): SessionRow {
  const heldOn = reader.pastDay('heldOn', context.today)
  if (heldOn === null) reader.missing('heldOn')
  const supervisor = reader.person('supervisor')
  if (supervisor === null) reader.missing('supervisor')
  const attendees = reader.people('attendees')
  if (attendees.length === 0) reader.missing('attendees')
  if (attendees.length > mostAttendees) {
    reader.fail('NUMBER_OUT_OF_RANGE', 'attendees', { numbers: { min: 1, max: mostAttendees } })
  }
  const minutes = reader.minutes()
  return {
    reader,
    heldOn,
    form: readForm(reader, attendees.length),
    supervisor,
    attendees,
    minutes,
    themes: readThemes(reader),
  }
}

function readForm(reader: RowReader, attendees: number): SupervisionForm | null {
  const text = reader.text('form')
  if (text === null) {
    reader.assume('FORM_FROM_ATTENDEES', 'form')
    return formByAttendance(attendees)
  }
  const form = formIn(text)
  if (form === null) reader.fail('FORM_UNKNOWN', 'form')
  return form
}

function readThemes(reader: RowReader): SupervisionTheme[] {
  const text = reader.text('theme')
  if (text === null) return []
  const { themes, understood } = themesIn(text)
  if (!understood) reader.note('THEME_NOT_UNDERSTOOD', 'theme')
  return themes
}

/** What planning sessions needs to know besides. */
export interface SessionPlanning {
  /** Who supervises by the sessions alone; nobody, where the register or the file says who does. */
  supervisors: ReadonlySet<KnownPerson>
  /** What earlier rows of the file said. */
  seen: Map<string, RowReader>
  /** Sessions that a row of the file is already, so that no other row is taken for the same. */
  claimed: Set<RecordId>
}

/** Prepares for planning all sessions of a file: where nobody is known to supervise, its sessions say who does. */
export function sessionPlanning(rows: readonly SessionRow[], context: PlanContext): SessionPlanning {
  const supervisors = new Set<KnownPerson>()
  for (const { reader, supervisor } of knowsSupervisors(context) ? [] : rows) {
    if (supervisor === null || reader.failed) continue
    const search = context.people.find(supervisor)
    if (search.outcome === 'none')
      supervisors.add(context.people.introduce(supervisor.name, supervisor.email))
  }
  return { supervisors, seen: new Map(), claimed: new Set() }
}

function knowsSupervisors(context: PlanContext): boolean {
  for (const { role } of context.draft.all('roles')) if (role === 'supervisor') return true
  for (const { kind } of context.draft.all('relations')) if (kind === 'supervisor') return true
  return false
}

/** Plans one session; whom it names must be known. */
export function planSession(row: SessionRow, planning: SessionPlanning, context: PlanContext): void {
  const { reader, supervisor, heldOn } = row
  if (supervisor === null) return
  const leader = findSupervisor(row, supervisor, planning, context)
  const attendees = row.attendees.flatMap((written) => findAttendee(reader, written, planning, context) ?? [])
  const attendeeIds = [...new Set(attendees.map(({ id }) => id))]
  if (leader === null || heldOn === null || row.form === null) return
  failUnlikely(row, { heldOn, form: row.form, supervisorId: leader.id, attendeeIds }, context)
  if (reader.failed) return
  const key = JSON.stringify([heldOn, row.form, leader.id, [...attendeeIds].sort()])
  const earlier = planning.seen.get(key)
  if (earlier !== undefined) {
    reader.fail('ROW_DUPLICATE', null, { numbers: placeNumbers(earlier) })
    return
  }
  planning.seen.set(key, reader)
  for (const person of [leader, ...attendees]) context.people.enter(person)
  if (!isSupervisor(leader.id, heldOn, context)) {
    reader.assume('SUPERVISOR_FROM_SESSIONS', 'supervisor')
    ensureRole(context, leader.id, 'supervisor', null, heldOn)
  }
  enterSession({ ...row, heldOn, form: row.form }, leader.id, attendeeIds, planning, context)
}

/** What the row is told, and about which of its fields, for what the domain says against a session. */
const problemOf = {
  ATTENDEE_IS_SUPERVISOR: ['OWN_RELATION', 'supervisor'],
  SUPERVISOR_IS_LINE_MANAGER: ['SUPERVISOR_IS_LINE_MANAGER', 'supervisor'],
  GROUP_NEEDS_TWO: ['GROUP_NEEDS_TWO', 'attendees'],
  INDIVIDUAL_TAKES_ONE: ['INDIVIDUAL_TAKES_ONE', 'attendees'],
} as const satisfies Record<string, readonly [ImportProblemCode, ImportField]>

/**
 * Fails a row of a session that cannot have been held so. That somebody who came had no placement on the day stands
 * against recording it now, but not against history: registers often know placements from a later day than sessions.
 */
function failUnlikely({ reader, attendees }: SessionRow, session: HeldSession, { draft }: PlanContext): void {
  const facts = {
    placements: session.attendeeIds.flatMap((id) => draft.by('placements', 'personId', id)),
    relations: draft.by('relations', 'personId', session.supervisorId),
  }
  for (const { code } of reasonsAgainstSession(session, facts)) {
    if (!isProblem(code)) throw new Error(`No row is told of ${code}`)
    // Those of a group whose names mean nobody are told of already; they may well have come.
    if (code === 'GROUP_NEEDS_TWO' && attendees.length > 1) continue
    const [problem, field] = problemOf[code]
    reader.fail(problem, field)
  }
}

function isProblem(code: string): code is keyof typeof problemOf {
  return code in problemOf
}

/** The supervisor must be known as one. A peer supporter is none; somebody else who is known may have stood in. */
function findSupervisor(
  row: SessionRow,
  written: WrittenName,
  { supervisors }: SessionPlanning,
  context: PlanContext,
): KnownPerson | null {
  const { reader } = row
  const isSupervisorThen = ({ id }: KnownPerson) => isSupervisor(id, row.heldOn ?? context.on, context)
  const search = context.people.find(written, isSupervisorThen)
  if (search.outcome === 'many') {
    failAmbiguous(reader, 'supervisor', written, search.people, context)
    return null
  }
  if (search.outcome === 'one') {
    const { person } = search
    const mayLead = person.isInDraft && (isSupervisorThen(person) || !isPlaced(person, context))
    if (mayLead || supervisors.has(person)) return person
  }
  failUnknown(reader, 'supervisor', 'SUPERVISOR_UNKNOWN', written, context)
  return null
}

function findAttendee(
  reader: RowReader,
  written: WrittenName,
  { supervisors }: SessionPlanning,
  context: PlanContext,
): KnownPerson | null {
  const search = context.people.find(written, (person) => isPlaced(person, context))
  if (search.outcome === 'many') failAmbiguous(reader, 'attendees', written, search.people, context)
  if (search.outcome === 'one' && (search.person.isInDraft || supervisors.has(search.person)))
    return search.person
  if (search.outcome !== 'many') failUnknown(reader, 'attendees', 'PARTICIPANT_UNKNOWN', written, context)
  return null
}

/** Tells that nobody of a name is known, or that somebody would be, had their own row not failed. */
export function failUnknown(
  reader: RowReader,
  field: ImportField,
  code: 'SUPERVISOR_UNKNOWN' | 'PARTICIPANT_UNKNOWN' | 'PERSON_UNKNOWN',
  written: WrittenName,
  { people }: PlanContext,
): void {
  const value = safeToShow(written.name)
  const failed = people.failedRow(written.name)
  if (failed !== undefined && failed !== reader) {
    reader.fail('DEPENDS_ON_FAILED_ROW', field, { value, numbers: placeNumbers(failed) })
  } else reader.fail(code, field, { value, suggestion: people.suggestion(written.name) })
}

function enterSession(
  row: SessionRow & { heldOn: Day; form: SupervisionForm },
  supervisorId: RecordId,
  attendeeIds: RecordId[],
  { claimed }: SessionPlanning,
  { draft }: PlanContext,
): void {
  const { heldOn, form, minutes, themes } = row
  const sameDay = draft
    .by('sessions', 'heldOn', heldOn)
    .filter((one) => one.form === form && one.supervisorId === supervisorId && !claimed.has(one.id))
  const known =
    sameDay.find((one) => sameIds(one.attendeeIds, attendeeIds)) ??
    (form === 'group' ? sameDay.find((one) => mostlySame(one, attendeeIds)) : undefined)
  if (known === undefined) {
    const key = `${heldOn}/${form}/${supervisorId}/${[...attendeeIds].sort().join(',')}`
    const made = draft.add('sessions', key, { heldOn, form, supervisorId, attendeeIds, minutes, themes })
    claimed.add(made.id)
    return
  }
  claimed.add(known.id)
  const missing = attendeeIds.filter((id) => !known.attendeeIds.includes(id))
  draft.amend('sessions', known.id, {
    ...(missing.length === 0 ? {} : { attendeeIds: [...known.attendeeIds, ...missing] }),
    ...(minutes === null ? {} : { minutes }),
    ...(known.themes.length > 0 ? {} : { themes }),
  })
}

function sameIds(some: readonly RecordId[], others: readonly RecordId[]): boolean {
  return some.length === others.length && some.every((id) => others.includes(id))
}

/** A group that met on the same day with the same supervisor, and of whom most are the same, is the same group. */
function mostlySame({ attendeeIds }: RecordOf<'sessions'>, others: readonly RecordId[]): boolean {
  const shared = attendeeIds.filter((id) => others.includes(id)).length
  return shared * 2 > Math.max(attendeeIds.length, others.length)
}
