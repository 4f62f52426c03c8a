import type { Day } from '../../calendar/day.schemas.ts'
import type { PlacementFacts, SupervisorFact } from '../../register/subject-facts.ts'
import { cannotTell, met, notApplicable, notMet } from '../../rules/answer.ts'
import type { AskedDay } from '../../rules/asked-day.ts'
import { cite } from '../../rules/citation.ts'
import { coveredUntil } from '../../rules/in-place.ts'
import { defineRule } from '../../rules/rule.ts'
import { attestedOwnExperience } from '../../supervision/own-experience.ts'
import { isActivePlacement } from '../placements/active-placement.ts'
import { remedy } from '../remedies.ts'
import { nsphBooklet } from '../sources.ts'
import { modelFrom } from '../values.ts'

/**
 * The supervision builds on experience, so whoever supervises has it too: attested, never assumed. A named decision
 * can make an exception until a day (requirement 004-26).
 */
export const supervisorOwnExperience = defineRule({
  id: 'nsph/supervisor-own-experience',
  subject: 'placement',
  question: 'supervisor has own experience',
  kind: 'gate',
  source: cite(nsphBooklet, 'Vikten av handledning', 'Även handledaren har egen erfarenhet.'),
  inForce: { from: modelFrom },
  codes: { SUPERVISOR_WITHOUT_OWN_EXPERIENCE: { severity: 'warn' } },
  remedy: remedy('name-supervisor'),
  remedyWhenUnknown: remedy('attest-own-experience'),
  parameters: {},
  applies: isActivePlacement,

  check({ supervisors }: PlacementFacts, _values, day) {
    const present = supervisors.filter((supervisor) => day.isIn(supervisor))
    if (present.length === 0) return notApplicable
    const answers = present.map((supervisor) => ownExperience(supervisor, day))
    if (answers.includes(false)) return notMet('SUPERVISOR_WITHOUT_OWN_EXPERIENCE')
    if (answers.includes(null)) return cannotTell('supervisorOwnExperience')
    const ends = answers.filter((answer) => typeof answer === 'string').sort()
    return met({ due: ends[0] ?? null })
  },
})

/** What is attested; where it is not own experience, the day on which an exception ends that stands in for it. */
function ownExperience(
  { attestations, exceptions = [] }: SupervisorFact,
  day: AskedDay,
): Day | boolean | null {
  const attested = attestedOwnExperience(attestations.filter(({ attestedOn }) => day.reached(attestedOn)))
  if (attested === true) return true
  const exception = exceptions.find((each) => day.isIn(each))
  return exception === undefined ? attested : coveredUntil(exceptions, exception.from)
}
