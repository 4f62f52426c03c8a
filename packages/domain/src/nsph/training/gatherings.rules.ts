import type { Day } from '../../calendar/day.schemas.ts'
import { compareDays, shiftDays } from '../../calendar/day.ts'
import { type Answer, met, notApplicable, notMet } from '../../rules/answer.ts'
import type { AskedDay } from '../../rules/asked-day.ts'
import { cite } from '../../rules/citation.ts'
import { doneBy } from '../../rules/comes-again.ts'
import { defineRule } from '../../rules/rule.ts'
import type { CohortFacts, GatheringFact } from '../../training/training-facts.ts'
import { remedy } from '../remedies.ts'
import { nsphBooklet } from '../sources.ts'
import { modelFrom } from '../values.ts'
import { furtherTrainingWithin, reunionWithin, trainingFollowedUpFrom } from './training-values.ts'

const offered = {
  subject: 'cohort',
  kind: 'cadence',
  source: cite(
    nsphBooklet,
    'Uppföljning efter utbildning',
    'Återträffar och fortbildningstillfällen erbjuds hela gruppen efter utbildningen.',
  ),
  inForce: { from: modelFrom },
  followedUpFrom: trainingFollowedUpFrom,
} as const

/** Those who passed meet again after the training, all of them invited. */
export const reunionOffered = defineRule({
  ...offered,
  id: 'nsph/reunion-offered',
  question: 'reunion for the whole group',
  remedy: remedy('hold-reunion'),
  codes: { REUNION_MISSING: { severity: 'info' }, REUNION_NOT_FOR_ALL: { severity: 'warn' } },
  parameters: { within: reunionWithin, since: trainingFollowedUpFrom },

  check: (facts: CohortFacts, { within, since }, day) =>
    gatheringOffered(facts, 'reunion', {
      missing: 'REUNION_MISSING',
      notForAll: 'REUNION_NOT_FOR_ALL',
      within,
      since,
      day,
    }),
})

/** Those who passed are offered further training, all of them. */
export const furtherTrainingOffered = defineRule({
  ...offered,
  id: 'nsph/further-training-offered',
  question: 'further training for the whole group',
  remedy: remedy('offer-further-training'),
  codes: {
    FURTHER_TRAINING_MISSING: { severity: 'info' },
    FURTHER_TRAINING_NOT_FOR_ALL: { severity: 'warn' },
  },
  parameters: { within: furtherTrainingWithin, since: trainingFollowedUpFrom },

  check: (facts: CohortFacts, { within, since }, day) =>
    gatheringOffered(facts, 'further-training', {
      missing: 'FURTHER_TRAINING_MISSING',
      notForAll: 'FURTHER_TRAINING_NOT_FOR_ALL',
      within,
      since,
      day,
    }),
})

/** One that everybody was invited to is enough; else the last one tells how many were left out. */
function gatheringOffered<Missing extends string, NotForAll extends string>(
  { seats, endsOn, gatherings }: CohortFacts,
  kind: GatheringFact['kind'],
  asked: { missing: Missing; notForAll: NotForAll; within: number; since: Day; day: AskedDay },
): Answer<Missing | NotForAll> {
  const { missing, notForAll, within, since, day } = asked
  const passed = seats.filter(({ passedOn }) => passedOn !== null && day.reached(passedOn))
  if (passed.length === 0 || endsOn === null || !day.reached(shiftDays(endsOn, 1))) return notApplicable
  const held = gatherings.filter((each) => each.kind === kind && day.reached(each.heldOn))
  const leftOut = ({ invitedIds }: GatheringFact) =>
    passed.filter(({ personId }) => !invitedIds.includes(personId)).length
  if (held.some((each) => leftOut(each) === 0)) return met()
  const last = held.at(-1)
  if (last !== undefined) return notMet(notForAll, { count: leftOut(last) }, { since: last.heldOn })
  const countsFrom = compareDays(endsOn, since) < 0 ? since : endsOn
  return doneBy({ code: missing, due: shiftDays(countsFrom, within), day })
}
