import type { Day } from '../../calendar/day.schemas.ts'
import type { PersonInPeriod, WorkplaceFacts } from '../../register/subject-facts.ts'
import { met, notApplicable, notMet } from '../../rules/answer.ts'
import type { AskedDay } from '../../rules/asked-day.ts'
import { cite } from '../../rules/citation.ts'
import { endsSoon } from '../../rules/ends-soon.ts'
import { coveredUntil, missingSince } from '../../rules/in-place.ts'
import { defineRule } from '../../rules/rule.ts'
import { remedy } from '../remedies.ts'
import { nsphBooklet } from '../sources.ts'
import { fundingEndNotice, modelFrom, preparationNotice } from '../values.ts'
import { firstStart, placementsConcerned } from './placements-concerned.ts'

/**
 * There is money for the post: for an open-ended placement on the day, for a fixed-term one until its end. One
 * that has not begun needs it from its first day.
 */
export const postFunded = defineRule({
  id: 'nsph/post-funded',
  subject: 'workplace',
  question: 'post funded for the whole placement',
  kind: 'gate',
  source: cite(
    nsphBooklet,
    'Regionalt arbete',
    'En budget för anställningen ska finnas innan en utbildning förbereds eller beställs.',
  ),
  inForce: { from: modelFrom },
  codes: {
    FUNDING_MISSING: { severity: 'block' },
    FUNDING_ENDS_BEFORE_PLACEMENT: { severity: 'warn', remedy: remedy('extend-funding') },
  },
  remedy: remedy('fund-post'),
  parameters: { notice: preparationNotice },

  check(facts: WorkplaceFacts, { notice }, day) {
    const concerned = placementsConcerned(facts, notice, day)
    if (concerned.length === 0) return notApplicable
    const asked = concerned.map((placement) => ({ ...placement, funded: fundedUntil(placement, facts, day) }))
    const unfunded = asked.filter(({ funded }) => funded === 'not')
    if (unfunded.length > 0) {
      const start = firstStart(unfunded) as Day
      const since = day.reached(start) ? missingSince(facts.fundings, start, day) : null
      return notMet('FUNDING_MISSING', { placements: unfunded.length }, { since, due: start })
    }
    const short = asked.filter(({ until, funded }) => until !== null && funded !== null && funded < until)
    const first = short.map(({ funded }) => funded as Day).sort()[0]
    if (first === undefined) return met()
    return notMet('FUNDING_ENDS_BEFORE_PLACEMENT', { placements: short.length }, { due: first })
  },
})

/** Until when the money lasts, from the day on or from the placement's first day; null: no end is known. */
function fundedUntil(
  placement: PersonInPeriod,
  { fundings }: WorkplaceFacts,
  day: AskedDay,
): Day | null | 'not' {
  if (!day.reached(placement.from)) {
    const until = coveredUntil(fundings, placement.from)
    return until === placement.from ? 'not' : until
  }
  const present = fundings.find((funding) => day.isIn(funding))
  return present === undefined ? 'not' : coveredUntil(fundings, present.from)
}

/** Money that ends under an open-ended placement is told in time. A fixed-term one has its own rule above. */
export const fundingEnd = defineRule({
  id: 'nsph/funding-end',
  subject: 'workplace',
  question: 'funding goes on',
  kind: 'validity',
  source: cite(nsphBooklet, 'Regionalt arbete', 'Enheten ska vara redo ekonomiskt.'),
  inForce: { from: modelFrom },
  codes: { FUNDING_ENDS_SOON: { severity: 'warn' } },
  remedy: remedy('extend-funding'),
  parameters: { steps: fundingEndNotice },
  applies: ({ placements, fundings }: WorkplaceFacts, day) =>
    placements.some((placement) => placement.until === null && day.isIn(placement)) &&
    fundings.some((funding) => day.isIn(funding)),

  check({ fundings }: WorkplaceFacts, { steps }, day) {
    const present = fundings.find((funding) => day.isIn(funding))
    const until = present === undefined ? null : coveredUntil(fundings, present.from)
    return until === null ? met() : endsSoon({ code: 'FUNDING_ENDS_SOON', until, steps, day })
  },
})
