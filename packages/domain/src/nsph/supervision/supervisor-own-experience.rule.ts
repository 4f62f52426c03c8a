import type { PlacementFacts, SupervisorFact } from '../../register/subject-facts.ts'
import { cannotTell, met, notApplicable, notMet } from '../../rules/answer.ts'
import type { AskedDay } from '../../rules/asked-day.ts'
import { cite } from '../../rules/citation.ts'
import { defineRule } from '../../rules/rule.ts'
import { attestedOwnExperience } from '../../supervision/own-experience.ts'
import { isActivePlacement } from '../placements/active-placement.ts'
import { remedy } from '../remedies.ts'
import { nsphBooklet } from '../sources.ts'
import { modelFrom } from '../values.ts'

/** The supervision builds on experience, so whoever supervises has it too: attested, never assumed. */
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
    return answers.includes(null) ? cannotTell('supervisorOwnExperience') : met()
  },
})

function ownExperience({ attestations }: SupervisorFact, day: AskedDay): boolean | null {
  return attestedOwnExperience(attestations.filter(({ attestedOn }) => day.reached(attestedOn)))
}
