import type { Citation, Source } from './assessment.schemas.ts'

/** A place in a source, and in our own words what it says there. */
export function cite(source: Source, clause: string | null = null, says: string | null = null): Citation {
  return { source, clause, says }
}
