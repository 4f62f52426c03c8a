import { shiftDays } from '../../calendar/day.ts'
import type { WorkplaceFacts } from '../../register/subject-facts.ts'
import { answeredInTime } from '../../rules/comes-again.ts'
import { defineRule } from '../../rules/rule.ts'
import { ideaAnsweredWithin, ideasFollowedUpFrom } from '../follow-up-values.ts'
import { laterOf } from '../placements/follow-up.rules.ts'
import { remedy } from '../remedies.ts'
import { modelFrom } from '../values.ts'

/** The workplace makes use of what its peer supporters know: an idea is taken up or declined, and not left lying. */
export const improvementIdeaAnswered = defineRule({
  id: 'nsph/improvement-idea-answered',
  subject: 'workplace',
  question: 'ideas of peer supporters answered in time',
  kind: 'cadence',
  source: ideaAnsweredWithin.namedIn,
  inForce: { from: modelFrom },
  codes: { IMPROVEMENT_IDEA_UNANSWERED: { severity: 'info' } },
  remedy: remedy('answer-improvement-idea'),
  parameters: { within: ideaAnsweredWithin, since: ideasFollowedUpFrom },
  followedUpFrom: ideasFollowedUpFrom,

  check({ followUp }: WorkplaceFacts, { within, since }, day) {
    return answeredInTime({
      code: 'IMPROVEMENT_IDEA_UNANSWERED',
      requests: followUp.improvementIdeas,
      lastDay: (notedOn) => shiftDays(laterOf(notedOn, since), within),
      day,
    })
  },
})
