import { UnsoundRulebookError } from '../rules/compile.ts'
import { valuesOf } from '../rules/rulebook.ts'
import { type DatedValue, isDated } from '../rules/value.ts'
import { answerTo, type CaseTable, rulebookOf } from './cases.ts'

/**
 * Figures of a rule that its cases do not hold fast: each is nudged up and down by its last digit, and each part of
 * a list is taken out in turn; where no case is answered by another name or code, the limit has no case on that
 * side. Empty where all figures are held fast. Nudges that the unit forbids are left aside.
 */
export function looseValues(table: CaseTable): string[] {
  const values = [...valuesOf(rulebookOf(table)).values()].filter((value) => isDated(value))
  return values.flatMap((value) =>
    value.entries.flatMap((entry, at) =>
      nudged(entry.value)
        .filter((nudge) => !isNoticed(table, value, at, nudge))
        .map((nudge) => `${value.id} from ${entry.from} could be ${JSON.stringify(nudge)}`),
    ),
  )
}

function isNoticed(table: CaseTable, value: DatedValue<unknown>, at: number, nudge: unknown): boolean {
  const entries = value.entries.map((entry, index) => (index === at ? { ...entry, value: nudge } : entry))
  const others = table.values.filter(({ id }) => id !== value.id)
  const asNudged = { ...table, values: [...others, { ...value, entries }] }
  try {
    return table.cases.some((each) => nameOf(table, each) !== nameOf(asNudged, each))
  } catch (error) {
    if (error instanceof UnsoundRulebookError) return true
    throw error
  }
}

/** An answer without its numbers and days, which hold the figures themselves. */
function nameOf(table: CaseTable, situation: CaseTable['cases'][number]): string {
  const answer = answerTo(table, situation)
  return answer.is === 'not-met' ? `${answer.code} ${answer.severity}` : answer.is
}

/** The neighbours of a figure, and of each figure within it. */
function nudged(figure: unknown): unknown[] {
  if (typeof figure === 'number') {
    const digits = String(figure).split('.')[1]?.length ?? 0
    return [1, -1].map((sign) => Number((figure + sign / 10 ** digits).toFixed(digits)))
  }
  if (Array.isArray(figure)) {
    const parts = figure.flatMap((part, at) => nudged(part).map((nudge) => figure.with(at, nudge)))
    return figure.length > 1 ? [...parts, ...figure.map((_, at) => figure.toSpliced(at, 1))] : parts
  }
  if (figure === null || typeof figure !== 'object') return []
  return Object.entries(figure).flatMap(([name, part]) =>
    nudged(part).map((nudge) => ({ ...figure, [name]: nudge })),
  )
}
