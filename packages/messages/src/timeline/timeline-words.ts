import type { Sentence, Words } from '../sentence.ts'

/** What can stand in a history. */
type TimelineKind =
  | 'role'
  | 'placement'
  | 'supervisor'
  | 'mentor'
  | 'line-manager'
  | 'coordinator'
  | 'session'
  | 'role-agreement'
  | 'certificate'
  | 'seat'
  | 'mark'
  | 'consent'
  | 'staff-introduction'
  | 'funding'
  | 'anchoring'

/** One dated thing, as the API gives it. */
export interface EntryToSay {
  kind: string
  person: { name: string } | null
  place: { name: string } | null
  numbers: Readonly<Record<string, unknown>>
}

export interface TimelineWords {
  /** For choosing what to show. */
  kinds: Readonly<Record<TimelineKind, string>>
  /** Filled with the numbers, and with `person` and `place`. */
  sentences: Readonly<Record<TimelineKind, Sentence>>
  unknown: string
  /** What was done or read, by the name of a procedure or a command. */
  auditActions: Words
  unknownAction: Sentence
}
