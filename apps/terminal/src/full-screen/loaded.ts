import type { Failure } from '../output/failure.ts'

/** Something that a screen shows: on its way, not to be had, or there. */
export type Loaded<T> =
  | { state: 'loading' }
  | { state: 'failed'; message: string; next: readonly string[] }
  | { state: 'ready'; value: T }

export const loading: Loaded<never> = { state: 'loading' }

export function failedWith({ message, next }: Failure): Loaded<never> {
  return { state: 'failed', message, next }
}
