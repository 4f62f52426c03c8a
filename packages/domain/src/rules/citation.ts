import type { Citation, Source } from './assessment.schemas.ts'

/** Whether a source is a region's own word, an example among them: its id begins with `local/`, and it is no document. */
export function isLocalSource({ id }: Pick<Source, 'id'>): boolean {
  return id.startsWith('local/')
}

/** A place in a source, and in our own words what it says there. */
export function cite(source: Source, clause: string | null = null, says: string | null = null): Citation {
  return { source, clause, says }
}
