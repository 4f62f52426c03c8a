import type { ImportField, ImportTable } from '../recognition.schemas.ts'

/** What the values below a heading look like, so that they can speak for or against a field. */
export type ValueKind =
  | 'person'
  | 'people'
  | 'email'
  | 'day'
  | 'day-or-tick'
  | 'tick'
  | 'fraction'
  | 'number'
  | 'minutes'
  | 'municipality'
  | 'municipality-code'
  | 'organisation'
  | 'setting'
  | 'form'
  | 'outcome'
  | 'cohort'
  | 'text'

/** One field of a table: what its values look like, and what people call it. */
export interface FieldVocabulary {
  field: ImportField
  kind: ValueKind
  /** The heading in our own workbooks. */
  sv: string
  en: string
  /** What else people write. Words in any order; longer headings that hold them count too. */
  also: readonly string[]
  /** Words that say that a heading means something else. */
  not?: readonly string[]
  /** Several columns may be this field. */
  repeats?: true
}

/** One table: what its sheet may be called, what its columns may be called, and what it cannot do without. */
export interface TableVocabulary {
  table: ImportTable
  sv: string
  en: string
  also: readonly string[]
  /** Each entry is a field, or several of which one is enough. */
  required: readonly (ImportField | readonly ImportField[])[]
  fields: readonly FieldVocabulary[]
}

/** A field of one table, from its words. */
export function field(
  name: ImportField,
  kind: ValueKind,
  sv: string,
  en: string,
  also: readonly string[] = [],
  rest: { not?: readonly string[]; repeats?: true } = {},
): FieldVocabulary {
  return { field: name, kind, sv, en, also, ...rest }
}
