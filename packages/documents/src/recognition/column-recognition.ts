import type { ImportField, ImportTable, RememberedMapping } from '../recognition.schemas.ts'
import { isForbiddenHeading } from '../vocabulary/forbidden-columns.ts'
import type { FieldVocabulary, ValueKind } from '../vocabulary/table-vocabulary.ts'
import { fieldOf, missingFields, vocabularyOf } from '../vocabulary/vocabulary.ts'
import type { RawCell } from '../workbook/raw-sheet.ts'
import { headingScore } from './heading-score.ts'
import type { Heading } from './headings.ts'
import { valueFit } from './value-fit.ts'

/** What one column is taken for within a table, and why. */
export interface ColumnGuess {
  heading: Heading
  field: ImportField | null
  by: 'heading' | 'values' | 'remembered' | 'user' | 'forbidden' | 'none'
  confidence: number
  /** All fields of the table, the likeliest first. */
  candidates: ImportField[]
}

interface Offer {
  column: number
  field: FieldVocabulary
  score: number
  by: 'heading' | 'values'
}

const lowestAccepted = 0.5
// Values so particular that they tell what a column is even under a heading that nobody knows.
const tellingValues: Partial<Record<FieldVocabulary['kind'], number>> = {
  email: 0.65,
  municipality: 0.56,
  form: 0.56,
  setting: 0.56,
  outcome: 0.56,
}
const fewestTellingValues = 2

/** Judges headings and values, and judges each only once however many tables and rows are tried. */
export class Judge {
  readonly #headings = new Map<FieldVocabulary, Map<string, number>>()
  readonly #values = new WeakMap<readonly RawCell[], Map<ValueKind, number | null>>()

  heading(key: string, field: FieldVocabulary): number {
    const scores = this.#headings.get(field) ?? new Map<string, number>()
    this.#headings.set(field, scores)
    const score = scores.get(key) ?? headingScore(key, field)
    scores.set(key, score)
    return score
  }

  values(kind: ValueKind, values: readonly RawCell[]): number | null {
    const fits = this.#values.get(values) ?? new Map<ValueKind, number | null>()
    this.#values.set(values, fits)
    const known = fits.get(kind)
    const fit = known === undefined ? valueFit(kind, values) : known
    fits.set(kind, fit)
    return fit
  }
}

/** What each column is, for one table: by what the region mapped before, then by heading and values. */
export function recogniseColumns(
  judge: Judge,
  table: ImportTable,
  headings: readonly Heading[],
  values: readonly RawCell[][],
  remembered: RememberedMapping['columns'],
): ColumnGuess[] {
  const offers = headings.map((heading, at) =>
    vocabularyOf(table).fields.map((field) => offer(judge, heading, values[at] ?? [], field)),
  )
  const memory = new Map(
    remembered.filter((entry) => entry.table === table).map((entry) => [entry.headingKey, entry.field]),
  )
  const taken = new Set<ImportField>()
  const guesses = new Map<number, Pick<ColumnGuess, 'field' | 'by' | 'confidence'>>()
  for (const { column, key, shown } of headings) {
    const field = key === '' ? undefined : memory.get(key)
    if (isForbiddenHeading(shown)) guesses.set(column, { field: null, by: 'forbidden', confidence: 1 })
    else if (field !== undefined && isFree(table, field, taken)) {
      guesses.set(column, { field, by: 'remembered', confidence: 1 })
      if (field !== null) taken.add(field)
    }
  }
  for (const { column, field, score, by } of bestFirst(offers)) {
    if (guesses.has(column) || !isFree(table, field.field, taken)) continue
    guesses.set(column, { field: field.field, by, confidence: score })
    taken.add(field.field)
  }
  return headings.map((heading, at) => ({
    heading,
    candidates: candidatesFrom(offers[at] ?? []),
    ...(guesses.get(heading.column) ?? { field: null, by: 'none' as const, confidence: 0 }),
  }))
}

/** What the user says each column is; what a table has no field for, or may never hold, is left. */
export function columnsAsMapped(
  judge: Judge,
  table: ImportTable,
  headings: readonly Heading[],
  values: readonly RawCell[][],
  mapped: ReadonlyMap<number, ImportField | null>,
): ColumnGuess[] {
  const taken = new Set<ImportField>()
  return headings.map((heading, at) => {
    const offers = vocabularyOf(table).fields.map((field) => offer(judge, heading, values[at] ?? [], field))
    const candidates = candidatesFrom(offers)
    if (isForbiddenHeading(heading.shown)) {
      return { heading, candidates, field: null, by: 'forbidden', confidence: 1 }
    }
    const wanted = mapped.get(heading.column) ?? null
    const field = wanted !== null && isFree(table, wanted, taken) ? wanted : null
    if (field !== null) taken.add(field)
    return { heading, candidates, field, by: 'user', confidence: 1 }
  })
}

function isFree(table: ImportTable, field: ImportField | null, taken: ReadonlySet<ImportField>): boolean {
  if (field === null) return true
  const known = fieldOf(table, field)
  return known !== undefined && (known.repeats === true || !taken.has(field))
}

function offer(judge: Judge, heading: Heading, values: readonly RawCell[], field: FieldVocabulary): Offer {
  // What the group's title adds goes before the heading alone: "Förankring, enhetschef" is not who the manager is.
  const byHeading = Math.max(
    judge.heading(heading.key, field),
    heading.ownKey === heading.key ? 0 : 0.9 * judge.heading(heading.ownKey, field),
  )
  const telling = tellingValues[field.kind] ?? 0
  if (byHeading === 0 && telling === 0) return { column: heading.column, field, score: 0, by: 'heading' }
  const fit = judge.values(field.kind, values)
  const tells = telling > 0 && values.length >= fewestTellingValues && (fit ?? 0) >= 0.9
  const headed = byHeading * (fit === null ? 0.95 : 0.55 + 0.45 * fit)
  const isHeaded = headed >= lowestAccepted || !tells
  return {
    column: heading.column,
    field,
    score: isHeaded ? headed : telling,
    by: isHeaded ? 'heading' : 'values',
  }
}

function bestFirst(offers: readonly Offer[][]): Offer[] {
  return offers
    .flat()
    .filter(({ score }) => score >= lowestAccepted)
    .sort((a, b) => b.score - a.score || a.column - b.column)
}

function candidatesFrom(offers: readonly Offer[]): ImportField[] {
  return [...offers].sort((a, b) => b.score - a.score).map(({ field }) => field.field)
}

/** How well columns make up a table: how much of the sheet they explain, and whether nothing needed is missing. */
export function tableFit(
  table: ImportTable,
  guesses: readonly ColumnGuess[],
): { explained: number; complete: number } {
  const headed = guesses.filter(({ heading, by }) => heading.key !== '' && by !== 'forbidden')
  const explained = headed.reduce((sum, { field, confidence, by }) => {
    if (field === null) return sum
    return sum + confidence * (field === 'note' ? 0.3 : by === 'values' ? 0.5 : 1)
  }, 0)
  const present = new Set(guesses.flatMap(({ field }) => field ?? []))
  const needed = vocabularyOf(table).required.length
  const missing = missingFields(table, present).length
  return { explained: explained / Math.max(3, headed.length), complete: 1 - missing / needed }
}
