import type { PlacementFacts } from '../../register/subject-facts.ts'
import { met, notApplicable, notMet } from '../../rules/answer.ts'
import { defineRule } from '../../rules/rule.ts'
import { questionsFollowedUpFrom } from '../follow-up-values.ts'
import { isActivePlacement } from '../placements/active-placement.ts'
import { remedy } from '../remedies.ts'
import { modelFrom } from '../values.ts'

/** What a peer supporter has shared for the next session is taken up then. What is only parked is nobody else's. */
export const sharedQuestionsTakenUp = defineRule({
  id: 'nsph/shared-questions-taken-up',
  subject: 'placement',
  question: 'shared questions taken up at the next session',
  kind: 'order',
  source: questionsFollowedUpFrom.namedIn,
  inForce: { from: modelFrom },
  codes: { SHARED_QUESTION_WAITING: { severity: 'info' } },
  remedy: remedy('take-up-question'),
  parameters: {},
  followedUpFrom: questionsFollowedUpFrom,
  applies: isActivePlacement,

  check({ followUp }: PlacementFacts, _values, day) {
    const open = followUp.sharedQuestions.filter(
      ({ sharedOn, endedOn }) => day.reached(sharedOn) && (endedOn === null || !day.reached(endedOn)),
    )
    if (open.length === 0) return notApplicable
    const passedBy = open.flatMap(
      ({ sharedOn }) =>
        followUp.sessions.find(({ heldOn }) => heldOn > sharedOn && day.reached(heldOn))?.heldOn ?? [],
    )
    const [first] = passedBy.sort()
    if (first === undefined) return met()
    return notMet('SHARED_QUESTION_WAITING', { waiting: passedBy.length }, { since: first })
  },
})
