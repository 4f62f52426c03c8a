import { type Citation, cite, type DatedValue, type Day, type Source } from '@brygga/domain'

/** The day on which these figures were last compared with what is recorded of their documents. */
export const readOn: Day = '2026-11-22'

/**
 * Where a document gives no first day, its rulebook answers from the year in which it was read, and claims nothing
 * about earlier days.
 */
export const yearOfReading: Day = '2026-01-01'

/** A document that was read. */
export function readDocument(id: string, title: string, url: string | null = null): Source {
  return { id, title, url, readOn }
}

/** A figure with its days and where each is written. */
export function figure<T>(
  id: string,
  unit: string,
  ...entries: (readonly [from: Day, value: T | null, source: Citation])[]
): DatedValue<T> {
  return {
    id,
    unit,
    entries: entries.map(([from, value, source]) => ({ from, value, source })),
    lastCheckedOn: readOn,
  }
}

/** A clause without a figure that a program could hold anybody to. */
export function withoutFigure(source: Source, says: string) {
  return { clause: cite(source, null, says), reason: 'no-figure' } as const
}

/** A clause about something that is not registered. */
export function withoutFacts(source: Source, says: string) {
  return { clause: cite(source, null, says), reason: 'no-facts-yet' } as const
}

/** A clause that tells what was done somewhere, or that somebody must weigh. */
export function needsJudgement(source: Source, says: string) {
  return { clause: cite(source, null, says), reason: 'needs-judgement' } as const
}
