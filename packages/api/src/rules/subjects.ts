import type { Subject } from '@brygga/domain'

/** A subject in one text: the same for the same subject, another for another. */
export function keyOf({ kind, id }: Subject): string {
  return `${kind} ${id}`
}

/** The subjects, each once, in the order in which they first come. */
export function distinct(subjects: readonly Subject[]): Subject[] {
  return [...new Map(subjects.map((subject) => [keyOf(subject), subject])).values()]
}
