import type { Day } from '../calendar/day.schemas.ts'
import type { Placement } from '../placements/placement.schemas.ts'
import type { Register } from '../register/register.schemas.ts'
import type { SupervisionForm } from './supervision.schemas.ts'

/**
 * The day of the last session of a form that counts for a placement: one that its person came to, held since the
 * placement began and by the day. What was held in an earlier placement says nothing of this one.
 */
export function lastSessionOf(
  { sessions }: Pick<Register, 'sessions'>,
  { personId, from }: Pick<Placement, 'personId' | 'from'>,
  form: SupervisionForm,
  on: Day,
): Day | null {
  return sessions
    .filter(
      (session) =>
        session.form === form &&
        session.heldOn >= from &&
        session.heldOn <= on &&
        session.attendeeIds.includes(personId),
    )
    .reduce<Day | null>((latest, { heldOn }) => (latest === null || heldOn > latest ? heldOn : latest), null)
}
