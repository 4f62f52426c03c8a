import type { Day } from '../calendar/day.schemas.ts'
import { isActiveOn } from '../calendar/day.ts'
import { consentsInForce, standingConsent } from '../placements/consent.ts'
import type { RecordId } from '../register/record.schemas.ts'
import type { Register } from '../register/register.schemas.ts'

/** Who may be named in public, and how many that is of those employed: the list is seldom all (requirement 000-26). */
export interface PublicList {
  readonly personIds: readonly RecordId[]
  readonly employed: number
  /** Employed, and not named: without consent, or with a protected identity. */
  readonly notNamed: number
}

/** The peer supporters employed on a day who have agreed to be named, and never one with a protected identity. */
export function publicListOn(register: Register, on: Day): PublicList {
  const employed = new Set(
    register.placements.filter((placement) => isActiveOn(placement, on)).map(({ personId }) => personId),
  )
  const isNamed = (personId: RecordId) =>
    standingConsent(consentsInForce(register, { personId, purpose: 'public-list', on })) === true
  const personIds = register.people
    .filter(({ id, protectedIdentity }) => employed.has(id) && !protectedIdentity && isNamed(id))
    .map(({ id }) => id)
    .sort()
  return { personIds, employed: employed.size, notNamed: employed.size - personIds.length }
}
