import type {
  ImportAssumption,
  ImportAssumptionCode,
  ImportNumbers,
  ImportProblem,
  ImportProblemCode,
} from '../problems.ts'

/** Where in a workbook something stands. */
export interface Place {
  sheetIndex: number
  sheet: string
  row: number | null
  column: string | null
  columnLetter: string | null
  field: string | null
}

/** What a problem says besides its code and place. */
export interface ProblemDetails {
  value?: string | null
  numbers?: ImportNumbers
  suggestion?: string | null
}

const mostRowsShown = 20

/** Columns in the order of the sheet: AA comes after Z. */
function letterWeight({ columnLetter }: ImportProblem): number {
  return [...(columnLetter ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

/** Collects what reading a workbook brings to light: problems one by one, assumptions by kind. */
export class Findings {
  readonly #problems: { sheetIndex: number; problem: ImportProblem }[] = []
  readonly #assumptions = new Map<string, ImportAssumption & { sheetIndex: number }>()

  problem(
    severity: ImportProblem['severity'],
    code: ImportProblemCode,
    place: Place,
    { value = null, numbers = {}, suggestion = null }: ProblemDetails = {},
  ): void {
    const { sheetIndex, sheet, row, column, columnLetter, field } = place
    const problem = { sheet, row, column, columnLetter, code, severity, field, value, numbers, suggestion }
    this.#problems.push({ sheetIndex, problem })
  }

  assume(code: ImportAssumptionCode, place: Place, numbers: ImportNumbers = {}): void {
    const key = JSON.stringify([code, place.sheetIndex, place.column, numbers])
    const known = this.#assumptions.get(key)
    if (known === undefined) {
      const { sheetIndex, sheet, column, row } = place
      const rows = row === null ? [] : [row]
      this.#assumptions.set(key, { sheetIndex, code, sheet, column, count: 1, rows, numbers })
      return
    }
    if (place.row !== null && known.rows.includes(place.row)) return
    known.count += 1
    if (place.row !== null && known.rows.length < mostRowsShown) known.rows.push(place.row)
  }

  /** Errors before notes, each in the order of the workbook. */
  problems(): ImportProblem[] {
    const weight = ({ severity }: ImportProblem) => (severity === 'error' ? 0 : 1)
    return this.#problems
      .sort(
        (a, b) =>
          weight(a.problem) - weight(b.problem) ||
          a.sheetIndex - b.sheetIndex ||
          (a.problem.row ?? 0) - (b.problem.row ?? 0) ||
          letterWeight(a.problem) - letterWeight(b.problem),
      )
      .map(({ problem }) => problem)
  }

  assumptions(): ImportAssumption[] {
    return [...this.#assumptions.values()]
      .sort((a, b) => a.sheetIndex - b.sheetIndex)
      .map(({ sheetIndex: _, ...assumption }) => assumption)
  }
}
