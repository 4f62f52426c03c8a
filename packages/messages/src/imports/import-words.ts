import type { Sentence, Words } from '../sentence.ts'

/** Something about a row, a column or a sheet of a register that is read in; as `@brygga/documents` gives it. */
export interface ProblemToSay {
  code: string
  field: string | null
  value: string | null
  numbers: Readonly<Record<string, unknown>>
  suggestion: string | null
}

/** Words about reading registers in. Keyed by the codes of `@brygga/documents`; a test asks for every one. */
export interface ImportWords {
  refusals: Readonly<Record<string, Sentence>>
  /** Filled with the numbers, and with `value`, `field` in words and `suggestion`. */
  problems: Readonly<Record<string, Sentence>>
  assumptions: Readonly<Record<string, Sentence>>
  tables: Words
  fields: Words
  /** After a problem, where it is likely what was meant. */
  suggestion: Sentence
  unknownRefusal: string
  unknownProblem: string
  unknownAssumption: string
}
