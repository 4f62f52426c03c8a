import { type Assessment, isActiveOn, type Placement } from '@brygga/domain'
import type { PersonRow } from '../contract/index.ts'
import { aimAt, type Reach, seenBy } from '../reach.ts'
import type { RegionView } from '../region-view.ts'
import { type RegisterNames, swedishOrder } from '../register-names.ts'

/** What a list of people may be narrowed to. */
export interface PeopleFilter {
  query?: string | undefined
  role?: string | undefined
  workplaceId?: string | undefined
}

/** The people whom the asker sees, as they are on the day asked, by name in Swedish order. */
export function personRows(
  view: RegionView,
  { names, reach }: { names: RegisterNames; reach: Reach },
  assessments: readonly Assessment[],
  filter: PeopleFilter,
): PersonRow[] {
  const { register, on } = view
  const current = currentPlacements(view, reach)
  const roles = Map.groupBy(
    register.roles.filter((role) => isActiveOn(role, on)),
    (role) => role.personId,
  )
  const findings = findingsByPerson(assessments, view, reach)
  const rows = [...reach.people.values()].map((person): PersonRow => {
    const placement = current.get(person.id)
    return {
      id: person.id,
      name: person.name,
      roles: [...new Set((roles.get(person.id) ?? []).map(({ role }) => role))],
      workplace: placement === undefined ? null : names.place(placement.workplaceId),
      employer: placement === undefined ? null : names.place(placement.employerId),
      fraction: placement?.fraction ?? null,
      since: placement?.from ?? null,
      findings: findings.get(person.id) ?? 0,
    }
  })
  return rows
    .filter((row) => matches(row, filter))
    .sort((a, b) => swedishOrder.compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
}

/** The placement of each person on the day, as far as the asker sees them; of two at once the one that began last. */
export function currentPlacements({ on }: RegionView, reach: Reach): Map<string, Placement> {
  const active = [...reach.placements.values()].filter((placement) => isActiveOn(placement, on))
  return new Map(
    active.sort((a, b) => (a.from < b.from ? -1 : 1)).map((placement) => [placement.personId, placement]),
  )
}

/** How many findings there are about each person and the person's placements that the asker sees. */
function findingsByPerson(
  assessments: readonly Assessment[],
  { register }: RegionView,
  reach: Reach,
): Map<string, number> {
  const holders = new Map(register.placements.map(({ id, personId }) => [id, personId]))
  const counts = new Map<string, number>()
  for (const assessment of assessments) {
    if (assessment.findings.length === 0) continue
    const { kind, id } = assessment.subject
    const personId = kind === 'person' ? id : kind === 'placement' ? holders.get(id) : undefined
    if (personId === undefined) continue
    if (!reach.may('todo.read', aimAt(assessment.subject))) continue
    const { findings } = seenBy(reach, assessment)
    if (findings.length > 0) counts.set(personId, (counts.get(personId) ?? 0) + findings.length)
  }
  return counts
}

function matches(row: PersonRow, { query, role, workplaceId }: PeopleFilter): boolean {
  if (role !== undefined && !row.roles.some((held) => held === role)) return false
  if (workplaceId !== undefined && row.workplace?.id !== workplaceId) return false
  return query === undefined || folded(row.name).includes(folded(query))
}

/** As people search: without regard to capitals; å, ä and ö are letters of their own. */
export function folded(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('sv')
}
