import type { PlacementFacts } from '../../register/subject-facts.ts'
import { cite } from '../../rules/citation.ts'
import { exactlyOne } from '../../rules/in-place.ts'
import { defineRule } from '../../rules/rule.ts'
import { isActivePlacement } from '../placements/active-placement.ts'
import { remedy } from '../remedies.ts'
import { stockholmArticle } from '../sources.ts'
import { modelFrom } from '../values.ts'

/** Somebody to turn to in everyday work, besides the one who leads it and the one who supervises. */
export const hasMentor = defineRule({
  id: 'nsph/has-mentor',
  subject: 'placement',
  question: 'mentor named',
  kind: 'advice',
  source: cite(stockholmArticle, 'rekommendationer', 'Det är en fördel om peer supportern har en mentor.'),
  inForce: { from: modelFrom },
  codes: { MENTOR_MISSING: { severity: 'info' }, MENTORS_AT_ONCE: { severity: 'info' } },
  remedy: remedy('name-mentor'),
  parameters: {},
  applies: isActivePlacement,

  check({ mentors, period }: PlacementFacts, _values, day) {
    return exactlyOne({
      missing: 'MENTOR_MISSING',
      several: 'MENTORS_AT_ONCE',
      people: mentors,
      start: period.from,
      day,
    })
  },
})
