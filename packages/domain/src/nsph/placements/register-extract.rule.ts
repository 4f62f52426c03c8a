import { extractForHomesFrom } from '../../placements/follow-up.ts'
import type { PlacementFacts } from '../../register/subject-facts.ts'
import { met, notApplicable, notMet } from '../../rules/answer.ts'
import { cite } from '../../rules/citation.ts'
import { defineRule } from '../../rules/rule.ts'
import { extractsAskedFrom } from '../follow-up-values.ts'
import { remedy } from '../remedies.ts'
import { homeWorkLaw } from '../sources.ts'

/**
 * From 1 March 2026 a municipality may ask for an extract before work in the home of adults with a disability. It is
 * asked of the person chosen, before the start, and not for a post renewed within a year. Only that it was seen is kept.
 */
export const registerExtractSeen = defineRule({
  id: 'sweden/register-extract-seen',
  subject: 'placement',
  question: 'register extract seen before the start',
  kind: 'gate',
  source: cite(
    homeWorkLaw,
    null,
    'Kommuner får begära registerutdrag för arbete i hemmet hos vuxna med funktionsnedsättning.',
  ),
  inForce: { from: extractForHomesFrom },
  codes: { REGISTER_EXTRACT_MISSING: { severity: 'block' } },
  remedy: remedy('see-register-extract'),
  parameters: { since: extractsAskedFrom },
  followedUpFrom: extractsAskedFrom,

  check({ followUp, period }: PlacementFacts, { since }, day) {
    const isAsked =
      followUp.isMunicipal &&
      followUp.setting === 'housing-support' &&
      !followUp.isRenewal &&
      period.from >= since &&
      period.from >= extractForHomesFrom
    if (!isAsked || day.isPast(period)) return notApplicable
    if (followUp.extracts.some((seenOn) => day.reached(seenOn))) return met()
    const hasBegun = day.reached(period.from)
    return notMet('REGISTER_EXTRACT_MISSING', {}, { since: hasBegun ? period.from : null, due: period.from })
  },
})
