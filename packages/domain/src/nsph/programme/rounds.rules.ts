import { shiftMonths } from '../../calendar/day.ts'
import type { ProgrammeFacts } from '../../register/subject-facts.ts'
import { met, notMet } from '../../rules/answer.ts'
import { comesAgain } from '../../rules/comes-again.ts'
import { defineRule } from '../../rules/rule.ts'
import { remedy } from '../remedies.ts'
import { roundCadence, roundsFollowedUpFrom } from '../training/training-values.ts'
import { modelFrom } from '../values.ts'
import { nationalNetworkFollowedUpFrom, nationalNetworkMembers } from './governance-values.ts'

/** One round of training is followed by the next: from start to start, without those called off. One that is planned is in hand. */
export const roundsInTime = defineRule({
  id: 'nsph/rounds-in-time',
  subject: 'programme',
  question: 'time between rounds of training',
  kind: 'cadence',
  source: roundCadence.namedIn,
  inForce: { from: modelFrom },
  codes: { NEXT_ROUND_OVERDUE: { severity: 'info' } },
  remedy: remedy('plan-next-round'),
  parameters: { months: roundCadence, since: roundsFollowedUpFrom },
  followedUpFrom: roundsFollowedUpFrom,

  check({ governance }: ProgrammeFacts, { months, since }, day) {
    const held = governance.rounds.filter(
      ({ calledOffOn }) => calledOffOn === null || !day.reached(calledOffOn),
    )
    const planned = held
      .filter(
        ({ startsOn, orderedOn }) => (orderedOn === null || day.reached(orderedOn)) && !day.reached(startsOn),
      )
      .map(({ startsOn }) => startsOn)
    const next = planned.sort()[0]
    if (next !== undefined) return met({ due: shiftMonths(next, months) })
    const answer = comesAgain({
      code: 'NEXT_ROUND_OVERDUE',
      times: held.map(({ startsOn }) => startsOn),
      countsFrom: since,
      lastDay: (start) => shiftMonths(start, months),
      day,
    })
    if (answer.is !== 'not-met' || answer.since === null) return answer
    // Until it was called off, a round was in hand.
    const calledOff = governance.rounds.flatMap(({ startsOn, calledOffOn }) =>
      calledOffOn !== null && day.reached(calledOffOn) && calledOffOn <= shiftMonths(startsOn, months)
        ? calledOffOn
        : [],
    )
    return { ...answer, since: [answer.since, ...calledOff].sort().at(-1) ?? answer.since }
  },
})

/** The region takes part in the national collaboration with as many as it has said. */
export const nationalNetworkAttended = defineRule({
  id: 'nsph/national-network-attended',
  subject: 'programme',
  question: 'people who take part in the national collaboration',
  kind: 'composition',
  source: nationalNetworkMembers.namedIn,
  inForce: { from: modelFrom },
  codes: { NATIONAL_NETWORK_TOO_FEW: { severity: 'info' } },
  remedy: remedy('join-national-network'),
  parameters: { required: nationalNetworkMembers },
  followedUpFrom: nationalNetworkFollowedUpFrom,

  check({ governance }: ProgrammeFacts, { required }, day) {
    const present = governance.nationalMembers.filter((each) => day.isIn(each))
    const count = new Set(present.map(({ personId }) => personId)).size
    return count >= required ? met() : notMet('NATIONAL_NETWORK_TOO_FEW', { count, required })
  },
})
