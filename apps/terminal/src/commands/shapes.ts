import type { AccountRow } from '@brygga/api/client'
import type { ImportPreview } from '@brygga/documents'
import type {
  AuditEntry,
  Headline,
  ImportList,
  Me,
  PeopleList,
  PersonView,
  RuleView,
  SearchHits,
  WorkplaceList,
  WorkplaceView,
} from '../connection/answers.ts'
import type { ChosenBy } from '../settings/server-choice.ts'

// What `--json` prints, by command. Names of fields are never translated and never change meaning; messages are in
// the language asked for. A list that is empty is [].

/** A person or a place, by id and name. */
export interface Named {
  id: string
  name: string
}

/** `brygga login` */
export interface SignedIn {
  context: string
  server: string
  account: Me['account']
  region: string
}

/** `brygga logout` */
export interface SignedOut {
  server: string
  wasSignedIn: boolean
  /** Whether the server said that the session is over. */
  sessionEnded: boolean
}

/** `brygga status` */
export interface Status {
  server: string
  context: string | null
  account: Me['account']
  region: Me['region']
  roles: Me['roles']
  places: Me['places']
  on: string
  /** Whether the region is shown as of a day of its own instead of today. */
  shownAsOf: boolean
  apiVersion: string
  /** How many things there are to do; null for those who may not see them. */
  toDo: number | null
  headlines: Headline[]
}

/** Where something is written. */
interface Source {
  title: string
  clause: string | null
  url: string | null
}

/** One thing to do. */
export interface TodoShown {
  code: string
  ruleId: string
  severity: 'block' | 'warn' | 'info'
  /** The heading that it is shown under. */
  group: string
  subject: { kind: string; id: string; name: string }
  person: Named | null
  workplace: Named | null
  since: string | null
  due: string | null
  sentence: string
  /** What would mend it; null where nothing in Brygga would. */
  action: string | null
  /** Whether the caller may do that. */
  mayAct: boolean
  numbers: Record<string, unknown>
  source: Source
}

/** One question that the rules could not answer. */
export interface UnansweredShown {
  ruleId: string
  subject: { kind: string; id: string; name: string }
  person: Named | null
  workplace: Named | null
  missing: string[]
  sentence: string
  action: string | null
  mayAct: boolean
  source: Source
}

/** One thing that comes next though nothing is wrong yet. */
export interface UpcomingShown {
  ruleId: string
  subject: { kind: string; id: string; name: string }
  person: Named | null
  workplace: Named | null
  due: string | null
  sentence: string
  action: string | null
  source: Source
}

/** `brygga todo` */
export interface TodoList {
  on: string
  shownAsOf: boolean
  items: TodoShown[]
  unanswered: UnansweredShown[]
  upcoming: UpcomingShown[]
  headlines: (Headline & { label: string })[]
}

/** `brygga people list` */
export type People = PeopleList['rows']

/** `brygga people show` */
export type Person = PersonView & {
  /** What the rules say about the person and the placements, flat. */
  findings: TodoShown[]
  questions: UnansweredShown[]
}

/** `brygga workplaces list` */
export type Workplaces = WorkplaceList['rows']

/** `brygga workplaces show` */
export type Workplace = WorkplaceView & { findings: TodoShown[]; questions: UnansweredShown[] }

/** `brygga supervision record`, `placements …`, `changes undo`, `import undo` */
export interface Written {
  outcome: 'done'
  /** Names the change for `brygga changes undo`. */
  changeId: string
  added: string[]
  /** Whether the same command had been carried out before and its answer is given again. */
  replayed: boolean
}

/** Any of these with `--dry-run`: what would be sent. Nothing is changed. */
export interface DryRun {
  dryRun: true
  /** The procedure of the API. */
  call: string
  input: Record<string, unknown>
}

/** `brygga import FILE --dry-run`; the facts are those of the register as it would be. */
export type ImportPreviewShown = Omit<ImportPreview, 'problems' | 'assumptions'> & {
  problems: (ImportPreview['problems'][number] & { sentence: string })[]
  assumptions: (ImportPreview['assumptions'][number] & { sentence: string })[]
  /** What read the file: the server, against its register, or this client, against an empty one. */
  readBy: 'server' | 'client'
}

/** `brygga import FILE` */
export interface Imported {
  outcome: 'done' | 'nothing-new'
  changeId: string | null
  importId: string | null
  preview: ImportPreviewShown
}

/** `brygga import list` */
export type Imports = ImportList['imports']

/** `brygga rules list` */
export type Rules = (RuleView & { question: string })[]

/** `brygga rules explain` */
export type Rule = RuleView & { question: string }

/** `brygga audit list` */
export type Audit = AuditEntry[]

/** `brygga accounts list` */
export type Accounts = AccountRow[]

/** `brygga accounts invite`, `accounts roles`, `accounts shut`, `accounts open` */
export interface AccountChanged {
  outcome: 'done'
}

/** `brygga search` */
export type Search = SearchHits

/** `brygga context list` */
export type Contexts = {
  name: string
  server: string
  account: string | null
  signedIn: boolean
  current: boolean
}[]

/** `brygga context use`, `context add` */
export interface ChosenContext {
  name: string
  server: string
}

/** `brygga doctor` */
export interface Doctor {
  client: string
  server: string
  serverBy: ChosenBy
  tokenBy: ChosenBy | null
  checks: { id: string; state: 'ok' | 'note' | 'wrong'; says: string; next: string | null }[]
}

/** `brygga version` */
export interface VersionShown {
  client: string
  api: string
  node: string
}
