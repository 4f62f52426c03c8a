import type { PlacementFacts } from '../../register/subject-facts.ts'
import { againWithin } from '../../rules/cadence.ts'
import { cite } from '../../rules/citation.ts'
import { defineRule } from '../../rules/rule.ts'
import { isActivePlacement } from '../placements/active-placement.ts'
import { remedy } from '../remedies.ts'
import { uppsalaPage } from '../sources.ts'
import { groupSupervisionCadence, modelFrom } from '../values.ts'
import { groupEveryDays } from './planned-cadence.ts'

/** The group meets whoever the own supervisor is, so this one is asked without a supervisor too. A denser plan holds. */
export const groupSupervision = defineRule({
  id: 'nsph/group-supervision-in-time',
  subject: 'placement',
  question: 'group supervision in time',
  kind: 'cadence',
  source: cite(uppsalaPage, null, 'Handledning sker också regelbundet i grupp.'),
  inForce: { from: modelFrom },
  codes: { GROUP_SUPERVISION_OVERDUE: { severity: 'warn' } },
  remedy: remedy('record-group-session'),
  parameters: { every: groupSupervisionCadence },
  applies: isActivePlacement,

  check(facts: PlacementFacts, { every }, day) {
    const { sessions, period } = facts
    return againWithin({
      code: 'GROUP_SUPERVISION_OVERDUE',
      times: sessions.group,
      countsFrom: period.from,
      everyDays: (gapStarts) => groupEveryDays(facts, every, gapStarts),
      day,
    })
  },
})
