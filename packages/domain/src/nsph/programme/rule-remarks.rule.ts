import { shiftDays } from '../../calendar/day.ts'
import type { ProgrammeFacts } from '../../register/subject-facts.ts'
import { answeredInTime } from '../../rules/comes-again.ts'
import { defineRule } from '../../rules/rule.ts'
import { laterOf } from '../placements/follow-up.rules.ts'
import { remedy } from '../remedies.ts'
import { modelFrom } from '../values.ts'
import { ruleRemarkAnsweredWithin, ruleRemarksFollowedUpFrom } from './governance-values.ts'

/** Guidelines grow out of what supervisors and peer supporters have seen, so that each remark gets an answer. */
export const ruleRemarksAnswered = defineRule({
  id: 'nsph/rule-remarks-answered',
  subject: 'programme',
  question: 'remarks on rules answered in time',
  kind: 'cadence',
  source: ruleRemarkAnsweredWithin.namedIn,
  inForce: { from: modelFrom },
  codes: { RULE_REMARK_UNANSWERED: { severity: 'info' } },
  remedy: remedy('answer-rule-remark'),
  parameters: { within: ruleRemarkAnsweredWithin, since: ruleRemarksFollowedUpFrom },
  followedUpFrom: ruleRemarksFollowedUpFrom,

  check({ governance }: ProgrammeFacts, { within, since }, day) {
    return answeredInTime({
      code: 'RULE_REMARK_UNANSWERED',
      requests: governance.ruleRemarks,
      lastDay: (sentOn) => shiftDays(laterOf(sentOn, since), within),
      day,
    })
  },
})
