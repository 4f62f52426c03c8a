import type { WorkplaceFacts } from '../../register/subject-facts.ts'
import { met, notApplicable, notMet } from '../../rules/answer.ts'
import { cite } from '../../rules/citation.ts'
import { inPlace } from '../../rules/in-place.ts'
import { defineRule } from '../../rules/rule.ts'
import { recruitmentFollowedUpFrom } from '../follow-up-values.ts'
import { laterOf } from '../placements/follow-up.rules.ts'
import { remedy } from '../remedies.ts'
import { jonkopingPage, nsphBooklet } from '../sources.ts'
import { modelFrom } from '../values.ts'
import { firstStart } from './placements-concerned.ts'

const followed = { inForce: { from: modelFrom }, followedUpFrom: recruitmentFollowedUpFrom } as const

/** Where somebody works it is said what the service is there for: care, support or rehabilitation. */
export const workplacePurposeStated = defineRule({
  ...followed,
  id: 'nsph/workplace-purpose-stated',
  subject: 'workplace',
  question: 'purpose of the workplace stated',
  kind: 'composition',
  source: cite(
    jonkopingPage,
    null,
    'Psykiatriska verksamheter som erbjuder vård, stöd eller rehabilitering.',
  ),
  codes: { WORKPLACE_PURPOSE_MISSING: { severity: 'info' } },
  remedy: remedy('state-workplace-purpose'),
  parameters: { since: recruitmentFollowedUpFrom },
  applies: ({ placements }: WorkplaceFacts, day) => placements.some((placement) => day.isIn(placement)),

  check({ placements, followUp }: WorkplaceFacts, { since }, day) {
    const start = firstStart(placements.filter((placement) => day.isIn(placement)))
    if (start === null) return notApplicable
    return inPlace({
      code: 'WORKPLACE_PURPOSE_MISSING',
      periods: followUp.purposes,
      start: laterOf(start, since),
      day,
    })
  },
})

/** Nobody is recruited before it is agreed what is looked for. */
export const recruitedByCriteria = defineRule({
  ...followed,
  id: 'nsph/recruited-by-criteria',
  subject: 'workplace',
  question: 'criteria of selection agreed before the start',
  kind: 'gate',
  source: cite(
    nsphBooklet,
    'Utbildning',
    'En god implementering kräver noggranna förberedelser, särskilt av rekrytering och utbildning.',
  ),
  codes: { RECRUITED_WITHOUT_CRITERIA: { severity: 'info' } },
  remedy: remedy('agree-on-criteria'),
  parameters: { since: recruitmentFollowedUpFrom },

  check({ placements, followUp }: WorkplaceFacts, { since }, day) {
    const started = placements.filter((placement) => placement.from >= since && day.isIn(placement))
    if (started.length === 0) return notApplicable
    const unprepared = started.filter(
      ({ from }) =>
        !followUp.recruitments.some(
          ({ agreedOn, calledOffOn }) =>
            agreedOn !== null && agreedOn <= from && (calledOffOn === null || calledOffOn > from),
        ),
    )
    const start = firstStart(unprepared)
    return start === null ? met() : notMet('RECRUITED_WITHOUT_CRITERIA', {}, { since: start })
  },
})
