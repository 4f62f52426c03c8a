import type { Day } from '../../calendar/day.schemas.ts'
import { compareDays } from '../../calendar/day.ts'
import type { PlacementFacts } from '../../register/subject-facts.ts'
import { notApplicable } from '../../rules/answer.ts'
import { againWithin } from '../../rules/cadence.ts'
import { cite } from '../../rules/citation.ts'
import { coveredSince } from '../../rules/in-place.ts'
import { defineRule } from '../../rules/rule.ts'
import { isActivePlacement } from '../placements/active-placement.ts'
import { remedy } from '../remedies.ts'
import { uppsalaPage } from '../sources.ts'
import { individualSupervisionCadence, modelFrom } from '../values.ts'
import { individualEveryDays } from './planned-cadence.ts'

/**
 * Individual supervision comes again within the days of the step in force when the gap starts, by months in post, or
 * within those of a denser plan.
 * Without a supervisor nobody could hold it; that is found by another rule and not said twice. Whoever is named
 * after such a time has the days of the step from then on.
 */
export const individualSupervision = defineRule({
  id: 'nsph/individual-supervision-in-time',
  subject: 'placement',
  question: 'individual supervision in time',
  kind: 'cadence',
  source: cite(uppsalaPage, null, 'Enskild handledning sker regelbundet och tätare i början.'),
  inForce: { from: modelFrom },
  codes: { INDIVIDUAL_SUPERVISION_OVERDUE: { severity: 'warn' } },
  remedy: remedy('record-individual-session'),
  parameters: { cadence: individualSupervisionCadence },
  applies: isActivePlacement,

  check(facts: PlacementFacts, { cadence }, day) {
    const { supervisors, sessions, period } = facts
    const present = supervisors.find((supervisor) => day.isIn(supervisor))
    if (present === undefined) return notApplicable
    const supervisedSince = coveredSince(supervisors, present.from)
    return againWithin({
      code: 'INDIVIDUAL_SUPERVISION_OVERDUE',
      times: sessions.individual,
      countsFrom: compareDays(supervisedSince, period.from) > 0 ? supervisedSince : period.from,
      everyDays: (gapStarts: Day) => individualEveryDays(facts, cadence, gapStarts),
      day,
    })
  },
})
