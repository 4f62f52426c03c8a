import type { PlacementFacts } from '../../register/subject-facts.ts'
import { cite } from '../../rules/citation.ts'
import { exactlyOne } from '../../rules/in-place.ts'
import { defineRule } from '../../rules/rule.ts'
import { isActivePlacement } from '../placements/active-placement.ts'
import { remedy } from '../remedies.ts'
import { nsphBooklet } from '../sources.ts'
import { modelFrom } from '../values.ts'

/** Supervision has to be there all along, so somebody has to be responsible for it all along. */
export const hasSupervisor = defineRule({
  id: 'nsph/has-supervisor',
  subject: 'placement',
  question: 'supervisor named',
  kind: 'gate',
  source: cite(
    nsphBooklet,
    'Vikten av handledning',
    'Kontinuerlig handledning är nödvändig i en roll som är ny, bland ovana kollegor.',
  ),
  inForce: { from: modelFrom },
  codes: { SUPERVISOR_MISSING: { severity: 'block' }, SUPERVISORS_AT_ONCE: { severity: 'info' } },
  remedy: remedy('name-supervisor'),
  parameters: {},
  applies: isActivePlacement,

  check({ supervisors, period }: PlacementFacts, _values, day) {
    return exactlyOne({
      missing: 'SUPERVISOR_MISSING',
      several: 'SUPERVISORS_AT_ONCE',
      people: supervisors,
      start: period.from,
      day,
    })
  },
})
