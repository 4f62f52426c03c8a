import type { Day } from '../../calendar/day.schemas.ts'
import type { PersonFacts } from '../../register/subject-facts.ts'
import { met, notApplicable, notMet } from '../../rules/answer.ts'
import type { AskedDay } from '../../rules/asked-day.ts'
import { cite } from '../../rules/citation.ts'
import { missingSince } from '../../rules/in-place.ts'
import { defineRule } from '../../rules/rule.ts'
import { remedy } from '../remedies.ts'
import { nsphBooklet } from '../sources.ts'
import { modelFrom } from '../values.ts'

/** Nobody should be trained and then left without a post. */
export const certifiedHasPost = defineRule({
  id: 'nsph/certified-has-post',
  subject: 'person',
  question: 'certified person has a post',
  kind: 'advice',
  source: cite(
    nsphBooklet,
    'Regionalt arbete',
    'Att utbilda peer supportrar som sedan inte kan få arbete ska undvikas.',
  ),
  inForce: { from: modelFrom },
  codes: { CERTIFIED_WITHOUT_POST: { severity: 'warn' } },
  remedy: remedy('find-post'),
  parameters: {},

  check(facts: PersonFacts, _values, day) {
    const certifiedOn = daysOfCertification(facts, day)
    if (certifiedOn.length === 0) return notApplicable
    if (facts.placements.some((placement) => day.isIn(placement))) return met()
    const since = missingSince(facts.placements, certifiedOn[0] ?? '', day)
    return notMet('CERTIFIED_WITHOUT_POST', {}, { since: since === '' ? null : since })
  },
})

/** From certificates in force; where the register has none, from rounds passed, whose day may be unknown. */
function daysOfCertification({ certificates, passedOn }: PersonFacts, day: AskedDay): (Day | null)[] {
  const issued = certificates.filter((certificate) => day.reached(certificate.from))
  if (issued.length === 0) return passedOn.filter((passed) => passed === null || day.reached(passed))
  return issued.filter((certificate) => day.isIn(certificate)).map((certificate) => certificate.from)
}
