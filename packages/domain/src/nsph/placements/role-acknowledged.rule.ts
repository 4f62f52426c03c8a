import type { PlacementFacts } from '../../register/subject-facts.ts'
import { met, notApplicable, notMet } from '../../rules/answer.ts'
import { cite } from '../../rules/citation.ts'
import { defineRule } from '../../rules/rule.ts'
import { acknowledgedShare, acknowledgementsFollowedUpFrom } from '../follow-up-values.ts'
import { remedy } from '../remedies.ts'
import { nsphBooklet } from '../sources.ts'
import { modelFrom } from '../values.ts'
import { isActivePlacement } from './active-placement.ts'
import { laterOf } from './follow-up.rules.ts'

/** A picture of the role that only its papers have is no picture: the staff have read what it is and is not. */
export const roleAcknowledged = defineRule({
  id: 'nsph/role-agreement-acknowledged',
  subject: 'placement',
  question: 'role agreement known to the staff',
  kind: 'quota',
  source: cite(
    nsphBooklet,
    'Regionalt arbete',
    'Hela arbetsplatsen behöver ha en klar bild av vad peer support är, vad en peer supporter gör och inte gör.',
  ),
  inForce: { from: modelFrom },
  codes: { ROLE_AGREEMENT_NOT_ACKNOWLEDGED: { severity: 'info' } },
  remedy: remedy('acknowledge-role'),
  parameters: { least: acknowledgedShare, since: acknowledgementsFollowedUpFrom },
  followedUpFrom: acknowledgementsFollowedUpFrom,
  applies: isActivePlacement,

  check({ followUp, period }: PlacementFacts, { least, since }, day) {
    const present = followUp.roleAgreements.find((agreement) => day.isIn(agreement))
    if (present === undefined) return notApplicable
    const last = present.acknowledgements.filter(({ on }) => day.reached(on)).at(-1)
    if (last === undefined) {
      const waitsSince = laterOf(laterOf(present.from, period.from), since)
      return notMet('ROLE_AGREEMENT_NOT_ACKNOWLEDGED', {}, { since: waitsSince })
    }
    const { team, acknowledged, on } = last
    if (acknowledged * 100 >= least * team) return met()
    const numbers = { acknowledged, team, least }
    return notMet('ROLE_AGREEMENT_NOT_ACKNOWLEDGED', numbers, { since: laterOf(on, period.from) })
  },
})
