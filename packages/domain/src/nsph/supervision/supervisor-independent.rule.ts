import type { PlacementFacts } from '../../register/subject-facts.ts'
import { cannotTell, met, notApplicable, notMet } from '../../rules/answer.ts'
import { cite } from '../../rules/citation.ts'
import { defineRule } from '../../rules/rule.ts'
import { isActivePlacement } from '../placements/active-placement.ts'
import { remedy } from '../remedies.ts'
import { stockholmArticle } from '../sources.ts'
import { modelFrom } from '../values.ts'

/** Supervision is a place to think freely: it is not held by the one who leads the work, nor by oneself. */
export const supervisorIndependent = defineRule({
  id: 'nsph/supervisor-independent',
  subject: 'placement',
  question: 'supervisor is neither line manager nor the person',
  kind: 'composition',
  source: cite(
    stockholmArticle,
    null,
    'Handledningen från NSPH ger möjlighet att tänka efter om gränser. Att chefen inte håller den är programmets val.',
  ),
  inForce: { from: modelFrom },
  codes: { SUPERVISOR_IS_SELF: { severity: 'block' }, SUPERVISOR_IS_LINE_MANAGER: { severity: 'block' } },
  remedy: remedy('name-supervisor'),
  remedyWhenUnknown: null,
  parameters: {},
  applies: isActivePlacement,

  check({ supervisors, lineManagers, personId }: PlacementFacts, _values, day) {
    const present = supervisors.filter((supervisor) => day.isIn(supervisor))
    if (present.length === 0) return notApplicable
    const self = present.find((supervisor) => supervisor.personId === personId)
    if (self !== undefined) return notMet('SUPERVISOR_IS_SELF', {}, { since: self.from })
    const managers = lineManagers.filter((manager) => day.isIn(manager))
    if (managers.length === 0) return cannotTell('lineManager')
    const managerIds = managers.map((manager) => manager.personId)
    const isManager = present.some((supervisor) => managerIds.includes(supervisor.personId))
    return isManager ? notMet('SUPERVISOR_IS_LINE_MANAGER') : met()
  },
})
