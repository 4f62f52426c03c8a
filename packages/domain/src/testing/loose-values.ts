import { isDay, shiftDays } from '../calendar/day.ts'
import { valuesOf } from '../rules/rulebook.ts'
import { type DatedValue, isDated } from '../rules/value.ts'
import { answerTo, type CaseTable, expectedAnswer, rulebookOf } from './cases.ts'

/**
 * Figures of a rule that its cases do not hold fast: each is nudged up and down by its last digit, a day by a day, and
 * each part of a list is taken out in turn; where no case is answered by another name or code, the limit has no case on that
 * side. A figure that only is told, such as a fee, is held fast by a case that expects it. Empty where all figures
 * are held fast.
 */
export function looseValues(table: CaseTable): string[] {
  const values = [...valuesOf(rulebookOf(table)).values()].filter((value) => isDated(value))
  return values.flatMap((value) =>
    value.entries.flatMap((entry, at) => {
      const far = farFrom(entry.value)
      const isOnlyTold =
        far.length > 0 && far.every((figure) => !isNamedOtherwise(table, put(table, value, at, figure)))
      return nearby(entry.value)
        .filter((nudge) => {
          const other = put(table, value, at, nudge)
          return !isNamedOtherwise(table, other) && !(isOnlyTold && isExpectedOtherwise(other))
        })
        .map((nudge) => `${value.id} from ${entry.from} could be ${JSON.stringify(nudge)}`)
    }),
  )
}

/** The table with another figure in one entry of a value. */
function put(table: CaseTable, value: DatedValue<unknown>, at: number, figure: unknown): CaseTable {
  const entries = value.entries.map((entry, index) => (index === at ? { ...entry, value: figure } : entry))
  return { ...table, values: [...table.values.filter(({ id }) => id !== value.id), { ...value, entries }] }
}

function isNamedOtherwise(table: CaseTable, other: CaseTable): boolean {
  return isNoticed(() => table.cases.some((each) => nameOf(table, each) !== nameOf(other, each)))
}

function isExpectedOtherwise(other: CaseTable): boolean {
  return isNoticed(() =>
    other.cases.some((each) => !holds(answerTo(other, each), expectedAnswer(each.expect))),
  )
}

/** A figure that the unit forbids, or that the rule cannot count with, is noticed before any case is. */
function isNoticed(ask: () => boolean): boolean {
  try {
    return ask()
  } catch {
    return true
  }
}

/** An answer without its numbers and days, which hold the figures themselves. */
function nameOf(table: CaseTable, situation: CaseTable['cases'][number]): string {
  const answer = answerTo(table, situation)
  return answer.is === 'not-met' ? `${answer.code} ${answer.severity}` : answer.is
}

/** Whether an answer has all that is expected of it. */
function holds(answer: unknown, expected: unknown): boolean {
  if (expected === null || typeof expected !== 'object') return answer === expected
  if (answer === null || typeof answer !== 'object') return false
  return Object.entries(expected).every(([name, part]) => holds(answer[name as keyof typeof answer], part))
}

/** A number as far off as may be, where a limit would be noticed. */
function farFrom(figure: unknown): unknown[] {
  return typeof figure === 'number' ? [0, figure * 1000] : []
}

/** The days on either side of a day; otherwise the neighbours of a figure. */
function nearby(value: unknown): unknown[] {
  return isDay(value) ? [shiftDays(value, 1), shiftDays(value, -1)] : nudged(value)
}

/** The neighbours of a figure, and of each figure within it. A list of days is no list of limits. */
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
