import type { PlacementFacts } from '../../register/subject-facts.ts'
import { cite } from '../../rules/citation.ts'
import { inPlace } from '../../rules/in-place.ts'
import { defineRule } from '../../rules/rule.ts'
import { remedy } from '../remedies.ts'
import { stockholmArticle } from '../sources.ts'
import { modelFrom } from '../values.ts'
import { isActivePlacement } from './active-placement.ts'

/** What the role is here, and what it is not, is written down and in force. */
export const roleAgreementInForce = defineRule({
  id: 'nsph/role-agreement-in-force',
  subject: 'placement',
  question: 'role agreement in force',
  kind: 'gate',
  source: cite(stockholmArticle, 'rekommendationer', 'Sätt konkreta ramar för arbetsuppgifterna.'),
  inForce: { from: modelFrom },
  codes: { ROLE_AGREEMENT_MISSING: { severity: 'warn' } },
  remedy: remedy('sign-role-agreement'),
  parameters: {},
  applies: isActivePlacement,

  check({ roleAgreements, period }: PlacementFacts, _values, day) {
    return inPlace({ code: 'ROLE_AGREEMENT_MISSING', periods: roleAgreements, start: period.from, day })
  },
})
