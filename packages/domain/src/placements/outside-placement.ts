import type { Reason } from '../register/change.ts'
import { reason } from '../register/refusal.ts'
import type { Placement } from './placement.schemas.ts'

/** The reason that a day is none of a placement's days. */
export function outsidePlacement(placement: Placement | undefined, field = 'from'): Reason {
  const numbers = placement === undefined ? {} : { from: placement.from, until: placement.until ?? '' }
  return reason('DAY_OUTSIDE_PLACEMENT', field, numbers)
}
