import type { PlacementFacts } from '../../register/subject-facts.ts'
import { cannotTell, met, notApplicable, notMet } from '../../rules/answer.ts'
import { cite } from '../../rules/citation.ts'
import { defineRule } from '../../rules/rule.ts'
import { isActivePlacement } from '../placements/active-placement.ts'
import { remedy } from '../remedies.ts'
import { stockholmArticle } from '../sources.ts'
import { modelFrom } from '../values.ts'

/** A mentor is a third person: neither the line manager nor the supervisor, and not oneself. */
export const mentorIndependent = defineRule({
  id: 'nsph/mentor-independent',
  subject: 'placement',
  question: 'mentor is neither line manager nor supervisor nor the person',
  kind: 'composition',
  source: cite(
    stockholmArticle,
    'rekommendationer',
    'Det är en fördel om peer supportern har en mentor. Att det är någon utöver chef och handledare är programmets val.',
  ),
  inForce: { from: modelFrom },
  codes: {
    MENTOR_IS_SELF: { severity: 'warn' },
    MENTOR_IS_SUPERVISOR: { severity: 'warn' },
    MENTOR_IS_LINE_MANAGER: { severity: 'warn' },
  },
  remedy: remedy('name-mentor'),
  remedyWhenUnknown: null,
  parameters: {},
  applies: isActivePlacement,

  check({ mentors, supervisors, lineManagers, personId }: PlacementFacts, _values, day) {
    const present = mentors.filter((mentor) => day.isIn(mentor)).map((mentor) => mentor.personId)
    if (present.length === 0) return notApplicable
    if (present.includes(personId)) return notMet('MENTOR_IS_SELF')
    const supervising = supervisors.filter((supervisor) => day.isIn(supervisor))
    if (supervising.some((supervisor) => present.includes(supervisor.personId))) {
      return notMet('MENTOR_IS_SUPERVISOR')
    }
    const managing = lineManagers.filter((manager) => day.isIn(manager))
    if (managing.length === 0) return cannotTell('lineManager')
    const isManager = managing.some((manager) => present.includes(manager.personId))
    return isManager ? notMet('MENTOR_IS_LINE_MANAGER') : met()
  },
})
