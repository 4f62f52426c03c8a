import type { Day } from '../calendar/day.schemas.ts'
import { isActiveOn } from '../calendar/day.ts'
import type { Organisation } from '../organisations/organisation.schemas.ts'
import type { RecordId } from '../register/record.schemas.ts'
import type { Register } from '../register/register.schemas.ts'

/**
 * Who employs at a workplace on a day: those placed there tell, and else the nearest employer or principal above it;
 * null where neither says.
 */
export function employerAt(
  { placements, organisations }: Pick<Register, 'placements' | 'organisations'>,
  workplaceId: RecordId,
  on: Day,
): RecordId | null {
  const placed = placements.find((each) => each.workplaceId === workplaceId && isActiveOn(each, on))
  if (placed !== undefined) return placed.employerId
  const parentOf = (id: RecordId) => organisations.find((each) => each.id === id)?.parentId ?? null
  const seen = new Set([workplaceId])
  for (let id = parentOf(workplaceId); id !== null && !seen.has(id); id = parentOf(id)) {
    seen.add(id)
    if (organisations.some((each) => each.id === id && employs(each))) return id
  }
  return null
}

function employs({ functions }: Organisation): boolean {
  return functions.some((each) => each === 'employer' || each.startsWith('principal-'))
}

/** Who leads at a workplace on a day: its unit managers, and the line managers of those placed there. */
export function managersAt(
  register: Pick<Register, 'roles' | 'placements' | 'relations'>,
  workplaceId: RecordId,
  on: Day,
): RecordId[] {
  const managers = register.roles.filter(
    (each) => each.organisationId === workplaceId && each.role === 'unit-manager' && isActiveOn(each, on),
  )
  const placed = register.placements.filter(
    (each) => each.workplaceId === workplaceId && isActiveOn(each, on),
  )
  const here = new Set(placed.map(({ id }) => id))
  const lineManagers = register.relations.filter(
    (each) => each.kind === 'line-manager' && here.has(each.placementId) && isActiveOn(each, on),
  )
  return [...new Set([...managers, ...lineManagers].map(({ personId }) => personId))]
}
