import type { Assessment, Change, Day, RecordKind, Register, Role, Subject } from '@brygga/domain'
import type { PlacementList } from './contract/places.schemas.ts'

/** Who asks, from the session alone. The region is never taken from input. */
export interface Actor {
  accountId: string
  name: string
  email: string
  personId: string | null
  roles: readonly Role[]
  regionId: string
}

/** One region as it is set up. */
export interface RegionSettings {
  id: string
  name: string
  /** Two digits, the county code. */
  code: string
  rulebookId: string
  /** The day that the region is shown as of; null: the calendar's day. */
  shownAsOf: Day | null
}

/** Which part of a register is wanted. Without a slice: all of it. History is always included. */
export interface RegisterSlice {
  placementIds?: readonly string[]
  workplaceIds?: readonly string[]
  personIds?: readonly string[]
}

export type AppliedChange =
  | { outcome: 'done'; changeId: string; added: string[] }
  | {
      outcome: 'conflict'
      kind: RecordKind
      id: string
      saw: number
      is: number
      theirs: Record<string, unknown>
      changedBy: string | null
      changedAt: string
    }

export type UndoneChange =
  | { outcome: 'done'; changeId: string; subjects: Subject[] }
  | {
      outcome: 'refused'
      code: 'CHANGE_UNKNOWN' | 'CHANGE_ALREADY_UNDONE' | 'CHANGED_SINCE'
      numbers: Record<string, number | string>
    }

export interface AuditEvent {
  action: string
  kind: 'read' | 'change' | 'refusal' | 'sign-in'
  subjects: readonly Subject[]
  changeId: string | null
}

/** Whose access an entry of the audit log grants or withdraws, and the roles that are given or taken. */
export interface AuditedAccess {
  accountId: string
  /** What the account was called at that moment; null where nobody said. */
  name: string | null
  roles: Role[]
}

export interface AuditRow extends AuditEvent {
  access?: AuditedAccess
  sequence: number
  at: string
  by: string
  hash: string
}

/** Which page of the placement list, and of which day. */
export interface PlacementListAsked {
  /** Null: the region's day, which is the calendar's unless the region is shown as of another. */
  on: Day | null
  calendarDay: Day
  limit: number
  cursor: string | null
}

/** Among whom and what to search; null: among all of the region. */
export interface SearchAsked {
  people: readonly string[] | null
  workplaces: readonly string[] | null
  limit: number
}

export interface ImportRecord {
  id: string
  changeId: string
  fileName: string
  at: string
  by: string
  added: number
  changed: number
  faulty: number
  undoneAt: string | null
}

/** From which day a region follows up what is its own to say: one entry of what it has said about a value. */
export interface FollowUpEntry {
  /** The value that names the day. */
  valueId: string
  /** Counted from 1 for each value; the last that was not taken back holds. */
  entry: number
  from: Day
  at: string
  by: string
  isTakenBack: boolean
}

/** Everything that can be done in a region inside one transaction. Row-level security holds all of it to that region. */
export interface RegionTransaction {
  region(): Promise<RegionSettings>
  register(slice?: RegisterSlice): Promise<Register>
  /**
   * People and workplaces whose name resembles the text (Swedish full text, prefix, trigram), best first. Of those
   * that are not asked among, nothing can be told from the answer.
   */
  search(
    text: string,
    asked: SearchAsked,
  ): Promise<{ kind: 'person' | 'workplace'; id: string; name: string }[]>

  /** Serialises writers of this region until the transaction ends. Call first in every write. */
  lockForWriting(): Promise<void>
  apply(change: Change, actor: Actor): Promise<AppliedChange>
  undo(changeId: string, actor: Actor): Promise<UndoneChange>
  /** Which command made a change, on whose account, and when; null where the region has no such change. */
  changeOf(changeId: string): Promise<{ kind: string; accountId: string; at: string } | null>
  /** The subjects that a change touched. */
  subjectsOfChange(changeId: string): Promise<Subject[]>

  /** The answer kept under an idempotency key of this account, or null. Same key with another body: 'other-body'. */
  replay(actor: Actor, key: string, bodyHash: string): Promise<{ answer: unknown } | 'other-body' | null>
  remember(actor: Actor, key: string, bodyHash: string, answer: unknown): Promise<void>

  saveAssessments(assessments: readonly Assessment[]): Promise<void>
  /** Assessments as stored; without subjects, all of the region. */
  assessments(subjects?: readonly Subject[]): Promise<Assessment[]>
  /** Subjects whose stored answer may have changed by a day, or that have none. */
  subjectsDue(on: Day): Promise<Subject[]>
  /** Forgets the stored answers of subjects that are no more (a withdrawn record). */
  forgetAssessments(subjects: readonly Subject[]): Promise<void>

  audit(event: AuditEvent, actor: Actor): Promise<void>
  auditRows(filter: {
    personId?: string
    kind?: AuditEvent['kind']
    from?: Day
    until?: Day
    limit: number
    cursor: string | null
  }): Promise<{ rows: AuditRow[]; nextCursor: string | null; chainIntact: boolean }>

  /** All that the region has said about from when it follows something up, oldest first. */
  followUps(): Promise<FollowUpEntry[]>
  /** Says it, as a change that can be taken back; answers the change. */
  sayFollowUp(said: { valueId: string; from: Day; kind: string }, actor: Actor): Promise<string>

  saveImport(record: Omit<ImportRecord, 'at' | 'undoneAt'>): Promise<void>
  imports(): Promise<ImportRecord[]>
  rememberedMapping(): Promise<unknown>
  rememberMapping(mapping: unknown): Promise<void>

  /** Tells live listeners of this region, when the transaction commits. */
  signal(changeId: string, subjects: readonly Subject[]): Promise<void>
}

/**
 * The store, as the API sees it. What it throws is a bug, but for three errors, known by their `name`:
 * `StoreUnavailable` and `StoreBusy` (nothing was done; trying again may help), and `InvalidCursor`.
 */
export interface Store {
  /** Runs work in one transaction, held to one region. */
  inRegion<T>(regionId: string, work: (transaction: RegionTransaction) => Promise<T>): Promise<T>
  /**
   * Fast path: the placement list of the asker's region in one round trip, with row-level security in force. That its
   * people were read is noted in the audit log, under the action's name, before the rows are given out. Calls of one
   * account that ask the same at the same moment are answered with one page, which nobody may change.
   */
  placementList(actor: Actor, action: string, asked: PlacementListAsked): Promise<Readonly<PlacementList>>
  /** The regions that an account belongs to, with roles and person there. */
  membershipsOf(accountId: string): Promise<{ regionId: string; personId: string | null; roles: Role[] }[]>
  /** Calls back on each committed signal of a region, from any process. Returns how to stop. */
  listen(
    regionId: string,
    heard: (signal: { changeId: string; subjects: Subject[] }) => void,
  ): Promise<() => Promise<void>>
}
