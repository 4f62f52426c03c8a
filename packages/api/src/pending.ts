import { failure } from './failure.ts'

/** Stands for a procedure whose schemas are agreed and whose work is being written; it answers FAILED. */
export function pending(): never {
  throw failure('FAILED')
}
