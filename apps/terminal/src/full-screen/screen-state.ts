import type { Day, SupervisionForm, SupervisionTheme } from '@brygga/domain'
import type { Me, SessionDefaults } from '../connection/answers.ts'
import type { Mode } from '../keymap.ts'
import type { Line } from '../text/lines.ts'
import type { Words } from '../words/words.ts'
import type { Chosen, ListRow, RecordRef, Thing } from './list-row.ts'
import type { Loaded } from './loaded.ts'

/** The places of the screen, in the order of the portal. */
const places = ['todo', 'people', 'workplaces', 'rulebook', 'audit'] as const
export type Place = (typeof places)[number]

/** One place as it is shown: what is in it, what is chosen, what is filtered for. */
export interface PlaceState {
  rows: Loaded<readonly ListRow[]>
  chosen: Chosen
  filter: string
}

/** A record that is opened, and how far down one has read. */
export interface OpenedRecord {
  /** The record that is asked for again when something changes; null for what the list itself knew. */
  ref: RecordRef | null
  /** The row of the list that it shows, where it shows one; it is closed when that row is gone. */
  rowKey: string | null
  lines: Loaded<readonly Line[]>
  offset: number
  /** What there is to do about it. */
  things: readonly Thing[]
  leadsTo: RecordRef | null
}

/** A session as it is being filled in. */
export interface SessionForm {
  heldOn: Day
  form: SupervisionForm
  supervisorId: string | null
  minutes: number | null
  attendeeIds: readonly string[]
  themes: readonly SupervisionTheme[]
  /** Which field the keys act on. */
  field: number
  /** Which of several boxes in the field. */
  box: number
}

export type TextPurpose = 'filter' | 'search' | 'command' | 'day'

/** What lies over the list: help, a line to write in, choices, a form, a question. */
export type Sheet =
  | { kind: 'help'; mode: Mode; offset: number }
  | { kind: 'text'; purpose: TextPurpose; value: string; problem: string | null }
  | {
      kind: 'choice'
      purpose: ChoicePurpose
      title: string
      rows: Loaded<readonly ListRow[]>
      chosen: Chosen
      problems: readonly string[]
    }
  | { kind: 'form'; thing: Thing; form: SessionForm; defaults: SessionDefaults; problems: readonly string[] }
  | { kind: 'question'; thing: Thing; title: string; says: readonly string[]; problems: readonly string[] }
  | { kind: 'waiting'; title: string }

export type ChoicePurpose =
  | { of: 'hits' }
  | { of: 'things' }
  | { of: 'candidates'; thing: Thing; relation: 'supervisor' | 'mentor'; placementId: string }

/** What is said at the bottom: what was done, the command that does the same, and until when it can be undone. */
export interface Notice {
  text: string
  tone: 'in-order' | 'attention' | 'alarm' | 'muted'
  command: string | null
  undo: { changeId: string; until: number } | null
}

type LiveState = 'live' | 'polling' | 'lost'

/** Everything that the full screen shows. */
export interface ScreenState {
  words: Words
  me: Me
  places: readonly Place[]
  place: Place
  lists: Readonly<Record<Place, PlaceState>>
  /** The day asked about; null: the region's day. */
  on: Day | null
  /** Opened records, the innermost last. */
  opened: readonly OpenedRecord[]
  sheet: Sheet | null
  notice: Notice | null
  live: LiveState
  size: { columns: number; rows: number }
  /** Set when the screen is to be left. */
  isDone: boolean
}

const emptyPlace: PlaceState = { rows: { state: 'loading' }, chosen: { key: null, index: 0 }, filter: '' }

/** The screen as it is when it opens. */
export function firstState(words: Words, me: Me, on: Day | null, size: ScreenState['size']): ScreenState {
  const shown = places.filter((place) => isShown(place, me))
  return {
    words,
    me,
    places: shown.length > 0 ? shown : ['todo'],
    place: shown[0] ?? 'todo',
    lists: {
      todo: emptyPlace,
      people: emptyPlace,
      workplaces: emptyPlace,
      rulebook: emptyPlace,
      audit: emptyPlace,
    },
    on,
    opened: [],
    sheet: null,
    notice: null,
    live: 'polling',
    size,
    isDone: false,
  }
}

/** What the keys act on now. */
export function modeOf({ sheet, opened }: Pick<ScreenState, 'sheet' | 'opened'>): Mode {
  if (sheet === null) return opened.length > 0 ? 'record' : 'list'
  if (sheet.kind === 'waiting') return 'choice'
  return sheet.kind
}

/** The places of the portal that a place of the screen stands for; those with less to see have their own part of it. */
const portalPlaces: Record<Exclude<Place, 'audit'>, readonly string[]> = {
  todo: ['todo'],
  people: ['people', 'my-people', 'my-unit', 'my-page'],
  workplaces: ['workplaces', 'my-unit'],
  rulebook: ['rulebook'],
}

function isShown(place: Place, { places: own, permissions }: Me): boolean {
  return place === 'audit'
    ? permissions.includes('audit.read')
    : portalPlaces[place].some((each) => own.includes(each))
}
