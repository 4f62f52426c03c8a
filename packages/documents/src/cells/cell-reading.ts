import type { ImportNumbers, ImportProblemCode } from '../problems.ts'

/** What a cell was read as, or why it could not be. `value` null: the cell says nothing. */
export type CellReading<T> =
  | { outcome: 'read'; value: T }
  | { outcome: 'fault'; code: ImportProblemCode; numbers?: ImportNumbers; suggestion?: string }

export function read<T>(value: T): CellReading<T> {
  return { outcome: 'read', value }
}

export function fault(
  code: ImportProblemCode,
  details: { numbers?: ImportNumbers; suggestion?: string } = {},
): CellReading<never> {
  return { outcome: 'fault', code, ...details }
}
