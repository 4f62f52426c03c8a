import { decideOrderCohort } from '../training/order-cohort.ts'
import type { OrderCohortCommand } from '../training/training.commands.ts'
import { after } from './decisions.ts'
import { recordId } from './facts.ts'
import { organisation, soundRegister, workplaceId } from './register.ts'

// A round of training that is ordered, for the tests of what is decided before it opens.

/** The day on which everything in the round is decided. */
export const on = '2022-10-17'
export const [cohortId, planId, postId, teamId, associationId] = [600, 601, 602, 603, 604].map(recordId) as [
  string,
  string,
  string,
  string,
  string,
]
const sound = soundRegister()
/** A team that belongs with the user movement (603), and one that does not (605). */
export const register = {
  ...sound,
  organisations: [
    ...sound.organisations,
    organisation(604, { functions: ['user-organisation'] }),
    organisation(603, { functions: ['training-and-coordination-team'], parentId: associationId }),
    organisation(605, { functions: ['training-and-coordination-team'] }),
  ],
}
/** An order for two seats, with two funded posts. */
export const order = (differing: Partial<OrderCohortCommand> = {}): OrderCohortCommand => ({
  cohortId,
  planId,
  number: '4',
  startsOn: '2023-02-06',
  endsOn: '2023-03-10',
  orderedOn: '2022-10-03',
  teamId,
  seats: 2,
  posts: [{ id: postId, workplaceId, posts: 2, agreedOn: '2022-09-01', fundedOn: '2022-10-03' }],
  exception: null,
  ...differing,
})
/** A named decision that stands in for what is missing. */
export const exception = {
  id: recordId(606),
  decidedBy: 'Styrgruppen',
  reason: 'Beslut i juni',
  until: '2023-01-01',
}
/** The register in which that round was ordered. */
export const orderedRound = after(register, decideOrderCohort(order(), register, on))
