import type { BryggaClient } from '@brygga/api/client'
import type { Day } from '@brygga/domain'
import type { Messages } from '@brygga/messages'
import { Failure } from '../output/failure.ts'
import type { Locale } from '../words/words.ts'
import { chosenIndex, filtered, type ListRow } from './list-row.ts'
import type { Notice, OpenedRecord, Place, PlaceState, ScreenState, Sheet } from './screen-state.ts'

/** What every part of the screen's behaviour works with: the state, the server, the words, the time. */
export interface Core {
  state: () => ScreenState
  /** Changes some of the state and tells those who draw it. */
  set: (changed: Partial<ScreenState>) => void
  brygga: BryggaClient
  messages: () => Messages
  setLocale: (locale: Locale) => Promise<void>
  /** Where the portal is. */
  server: string
  now: () => number
}

/** How long a change can be undone with one key, in milliseconds. */
export const UNDO_MS = 10_000

/** The day that answers are for. */
export function dayOf({ on, me }: ScreenState): Day {
  return on ?? me.today
}

export function currentPlace({ lists, place }: ScreenState): PlaceState {
  return lists[place]
}

/** The rows of a place that the filter lets through. */
export function visibleRows({ rows, filter }: PlaceState): readonly ListRow[] {
  return rows.state === 'ready' ? filtered(rows.value, filter) : []
}

export function chosenRow(place: PlaceState): ListRow | null {
  const rows = visibleRows(place)
  return rows[chosenIndex(rows, place.chosen)] ?? null
}

export function setPlace(core: Core, place: Place, changed: Partial<PlaceState>): void {
  const { lists } = core.state()
  core.set({ lists: { ...lists, [place]: { ...lists[place], ...changed } } })
}

/** Changes the sheet that is open, if it still is the one that was meant. */
export function setSheet<K extends Sheet['kind']>(
  core: Core,
  kind: K,
  changed: Partial<Extract<Sheet, { kind: K }>>,
): void {
  const { sheet } = core.state()
  if (sheet?.kind === kind) core.set({ sheet: { ...sheet, ...changed } as Sheet })
}

/** Changes the innermost opened record. */
export function setRecord(core: Core, changed: Partial<OpenedRecord>): void {
  const { opened } = core.state()
  const last = opened.at(-1)
  if (last !== undefined) core.set({ opened: [...opened.slice(0, -1), { ...last, ...changed }] })
}

export function note(core: Core, text: string, tone: Notice['tone'] = 'muted'): void {
  core.set({ notice: { text, tone, command: null, undo: null } })
}

/** Says at the bottom what went wrong. What is no failure is a mistake of ours, and goes on up. */
export function noteFailure(core: Core, error: unknown): void {
  if (!(error instanceof Failure)) throw error
  note(core, [error.message, ...error.next].join(' '), 'alarm')
}
