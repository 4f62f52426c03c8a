import type { Day, Period } from '../../calendar/day.schemas.ts'
import type { PlacementFacts } from '../../register/subject-facts.ts'
import { met } from '../../rules/answer.ts'
import { cite } from '../../rules/citation.ts'
import { endsSoon } from '../../rules/ends-soon.ts'
import { defineRule } from '../../rules/rule.ts'
import { remedy } from '../remedies.ts'
import { nsphBooklet } from '../sources.ts'
import { modelFrom, placementEndNotice } from '../values.ts'
import { isActivePlacement } from './active-placement.ts'

/** A contract that ends, with none at the same employer to follow directly, is told in time for somebody to act. */
export const placementEnd = defineRule({
  id: 'nsph/placement-end',
  subject: 'placement',
  question: 'placement goes on',
  kind: 'validity',
  source: cite(
    nsphBooklet,
    'Vad är projektet PEER Support?',
    'Rollen ska vara en naturlig del av verksamheten på lång sikt.',
  ),
  inForce: { from: modelFrom },
  codes: { PLACEMENT_ENDS_SOON: { severity: 'warn' } },
  remedy: remedy('extend-placement'),
  parameters: { steps: placementEndNotice },
  applies: isActivePlacement,

  check({ period, followUp }: PlacementFacts, { steps }, day) {
    const until = lastsUntil(period, followUp.renewals)
    if (until === null) return met()
    return endsSoon({ code: 'PLACEMENT_ENDS_SOON', until, steps, day })
  },
})

/** The end of the last of the placements that follow each other day by day; null where it has none. */
function lastsUntil({ until }: Period, renewals: readonly Period[]): Day | null {
  const next = renewals.find((each) => each.from === until && (each.until === null || each.until > each.from))
  return next === undefined ? until : lastsUntil(next, renewals)
}
