import type { Day } from '../calendar/day.schemas.ts'
import type { Decision, Reason } from '../register/change.ts'
import { decide, reason, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import { planOf } from './cohort-standing.ts'
import type {
  AgreePostsCommand,
  AmendAgreedPostsCommand,
  ExceptFromTrainingGateCommand,
} from './training.commands.ts'
import type { AgreedPost } from './training-records.schemas.ts'

/** A workplace agrees on posts that a round trains for (requirement 004-04). */
export function decideAgreePosts(command: AgreePostsCommand, register: Register, on: Day): Decision {
  const { id, cohortId, workplaceId, agreedOn, fundedOn } = command
  const plan = planOf(register, cohortId)
  const isKnown = register.cohorts.some((each) => each.id === cohortId)
  const reasons = reasonsWhere(
    [register.agreedPosts.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [!isKnown, reason('COHORT_UNKNOWN', 'cohortId')],
    [isKnown && plan === undefined, reason('COHORT_NOT_PLANNED', 'cohortId')],
    [plan !== undefined && plan.calledOffOn !== null, reason('COHORT_CALLED_OFF', 'cohortId')],
    [
      !register.organisations.some((each) => each.id === workplaceId),
      reason('WORKPLACE_UNKNOWN', 'workplaceId'),
    ],
    [agreedOn > on, reason('DAY_IN_FUTURE', 'agreedOn', { day: agreedOn })],
    [fundedOn !== null && fundedOn > on, reason('DAY_IN_FUTURE', 'fundedOn', { day: fundedOn ?? '' })],
  )
  return decide('training.agree-posts', reasons, () => [
    { op: 'add', kind: 'agreedPosts', record: { ...command, version: 1, withdrawnOn: null } },
  ])
}

/** The money for agreed posts is decided. */
export function decideFundPosts(command: AmendAgreedPostsCommand, register: Register, on: Day): Decision {
  const agreed = register.agreedPosts.find((each) => each.id === command.agreedPostId)
  const reasons = [
    ...reasonsAgainstAgreed(agreed, command, on),
    ...reasonsWhere([
      agreed !== undefined && agreed.fundedOn !== null,
      reason('POSTS_ALREADY_FUNDED', 'on', { from: agreed?.fundedOn ?? '' }),
    ]),
  ]
  return decide('training.fund-posts', reasons, () => amendAgreed(command, { fundedOn: command.on }))
}

/** An agreement on posts is taken back from a day on, none before it was made and funded. */
export function decideWithdrawPosts(command: AmendAgreedPostsCommand, register: Register, on: Day): Decision {
  const agreed = register.agreedPosts.find((each) => each.id === command.agreedPostId)
  const earliest =
    [agreed?.agreedOn ?? command.on, agreed?.fundedOn ?? command.on].sort().at(-1) ?? command.on
  const reasons = [
    ...reasonsAgainstAgreed(agreed, command, on),
    ...reasonsWhere([command.on < earliest, reason('DAY_TOO_EARLY', 'on', { from: earliest })]),
  ]
  return decide('training.withdraw-posts', reasons, () => amendAgreed(command, { withdrawnOn: command.on }))
}

function reasonsAgainstAgreed(
  agreed: AgreedPost | undefined,
  command: AmendAgreedPostsCommand,
  on: Day,
): Reason[] {
  return reasonsWhere(
    [agreed === undefined, reason('AGREED_POSTS_UNKNOWN', 'agreedPostId')],
    [agreed !== undefined && agreed.withdrawnOn !== null, reason('POSTS_WITHDRAWN', 'agreedPostId')],
    [command.on > on, reason('DAY_IN_FUTURE', 'on', { day: command.on })],
  )
}

function amendAgreed(
  { agreedPostId: id, version }: AmendAgreedPostsCommand,
  values: Partial<Pick<AgreedPost, 'fundedOn' | 'withdrawnOn'>>,
) {
  return [{ op: 'amend', kind: 'agreedPosts', id, version, values } as const]
}

/**
 * A named decision makes an exception until a day: from funded posts for a round, or from completed training for a
 * person (requirements 004-11, 004-44).
 */
export function decideExceptFromTrainingGate(
  command: ExceptFromTrainingGateCommand,
  register: Register,
  _on: Day,
): Decision {
  const { id, gate, cohortId, personId, from, until } = command
  const isAboutOne = gate === 'funded-posts' ? cohortId !== null && personId === null : personId !== null
  const reasons = reasonsWhere(
    [register.trainingExceptions.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [!isAboutOne, reason('EXCEPTION_OF_NOTHING', gate === 'funded-posts' ? 'cohortId' : 'personId')],
    [
      cohortId !== null && !register.cohorts.some((each) => each.id === cohortId),
      reason('COHORT_UNKNOWN', 'cohortId'),
    ],
    [
      personId !== null && !register.people.some((each) => each.id === personId),
      reason('PERSON_UNKNOWN', 'personId'),
    ],
    [until <= from, reason('UNTIL_NOT_AFTER_FROM', 'until', { from, until })],
  )
  return decide('training.except', reasons, () => [
    { op: 'add', kind: 'trainingExceptions', record: { ...command, version: 1 } },
  ])
}
