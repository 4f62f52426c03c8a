import type { Subject } from '@brygga/domain'
import type { HeadlineRows } from '../contract/index.ts'
import { aimAt, namedFor, type Reach } from '../reach.ts'
import { type RegisterNames, swedishOrder } from '../register-names.ts'
import type { HeadlineRow } from './headlines.ts'

/** The rows of a number with their names, by name in Swedish order; those that the asker does not see are left out. */
export function headlineRows(
  rows: readonly HeadlineRow[],
  { names, reach }: { names: RegisterNames; reach: Reach },
): HeadlineRows['rows'] {
  return rows
    .filter(({ subject }) => isSeen(subject, reach))
    .map((row) => ({ ...namedFor(reach, names.subject(row.subject)), part: row.part, counted: row.counted }))
    .sort((a, b) => swedishOrder.compare(a.name, b.name) || (a.subject.id < b.subject.id ? -1 : 1))
}

function isSeen(subject: Subject, reach: Reach): boolean {
  if (subject.kind === 'placement') return reach.placements.has(subject.id)
  if (subject.kind === 'person') return reach.people.has(subject.id)
  return subject.kind === 'workplace' ? reach.may('workplaces.read', aimAt(subject)) : true
}
