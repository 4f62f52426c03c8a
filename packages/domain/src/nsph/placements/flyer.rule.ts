import type { PlacementFacts } from '../../register/subject-facts.ts'
import { cite } from '../../rules/citation.ts'
import { inPlace } from '../../rules/in-place.ts'
import { defineRule } from '../../rules/rule.ts'
import { remedy } from '../remedies.ts'
import { uppsalaPage } from '../sources.ts'
import { modelFrom } from '../values.ts'
import { isActivePlacement } from './active-placement.ts'

/** A flyer at the workplace says what a peer supporter is. */
export const flyerOut = defineRule({
  id: 'nsph/flyer-out',
  subject: 'placement',
  question: 'flyer at the workplace',
  kind: 'advice',
  source: cite(uppsalaPage, null, 'Ett informationsblad om peer support rekommenderas på arbetsplatsen.'),
  inForce: { from: modelFrom },
  codes: { FLYER_MISSING: { severity: 'info' } },
  remedy: remedy('mark-flyer'),
  parameters: {},
  applies: isActivePlacement,

  check({ flyers, period }: PlacementFacts, _values, day) {
    return inPlace({ code: 'FLYER_MISSING', periods: flyers, start: period.from, day })
  },
})
