import type { Period } from '../calendar/day.schemas.ts'
import type { Organisation } from '../organisations/organisation.schemas.ts'
import type { RecordId } from '../register/record.schemas.ts'
import type { Register } from '../register/register.schemas.ts'

const always: Period = { from: '0000-01-01', until: null }

/**
 * When a training and coordination team belongs with the user movement (requirement 001-06): always, where it is a
 * user organisation or lies below one; else while an agreement is in force that both are parties to. An
 * organisation that is no such team has no ties.
 */
export function tiesOfTeam(teamId: RecordId, register: Register): Period[] {
  const organisations = new Map(register.organisations.map((each) => [each.id, each]))
  if (organisations.get(teamId)?.functions.includes('training-and-coordination-team') !== true) return []
  if (liesInUserMovement(teamId, organisations)) return [always]
  return register.cooperationAgreements
    .filter(({ partyIds }) => partyIds.includes(teamId))
    .filter(({ partyIds }) => partyIds.some((id) => id !== teamId && liesInUserMovement(id, organisations)))
    .map(({ from, until }) => ({ from, until }))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}

function liesInUserMovement(id: RecordId, organisations: ReadonlyMap<RecordId, Organisation>): boolean {
  const seen = new Set<RecordId>()
  for (let at: RecordId | null = id; at !== null && !seen.has(at); ) {
    seen.add(at)
    const organisation: Organisation | undefined = organisations.get(at)
    if (organisation?.functions.includes('user-organisation')) return true
    at = organisation?.parentId ?? null
  }
  return false
}
