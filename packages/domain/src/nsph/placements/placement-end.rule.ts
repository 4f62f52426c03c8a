import type { PlacementFacts } from '../../register/subject-facts.ts'
import { met } from '../../rules/answer.ts'
import { cite } from '../../rules/citation.ts'
import { endsSoon } from '../../rules/ends-soon.ts'
import { defineRule } from '../../rules/rule.ts'
import { remedy } from '../remedies.ts'
import { nsphBooklet } from '../sources.ts'
import { modelFrom, placementEndNotice } from '../values.ts'
import { isActivePlacement } from './active-placement.ts'

/** A contract that ends is told in time for somebody to do something about it. */
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

  check({ period }: PlacementFacts, { steps }, day) {
    if (period.until === null) return met()
    return endsSoon({ code: 'PLACEMENT_ENDS_SOON', until: period.until, steps, day })
  },
})
