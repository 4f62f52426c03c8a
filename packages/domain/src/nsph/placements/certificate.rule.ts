import type { PlacementFacts } from '../../register/subject-facts.ts'
import { met, notMet } from '../../rules/answer.ts'
import { cite } from '../../rules/citation.ts'
import { coveredUntil, missingSince } from '../../rules/in-place.ts'
import { defineRule } from '../../rules/rule.ts'
import { remedy } from '../remedies.ts'
import { nsphBooklet } from '../sources.ts'
import { modelFrom } from '../values.ts'
import { isActivePlacement } from './active-placement.ts'

/** First the certificate, then the title: the competence is had through the training and in no other way. */
export const certificateBeforeTitle = defineRule({
  id: 'nsph/certificate-before-title',
  subject: 'placement',
  question: 'certificate in force while the title is used',
  kind: 'order',
  source: cite(
    nsphBooklet,
    'Vad gör en peer supporter?',
    'Kompetensen fås bara genom en utbildning som förutsätter egen erfarenhet.',
  ),
  inForce: { from: modelFrom },
  codes: { CERTIFICATE_MISSING: { severity: 'block' }, CERTIFICATE_ENDED: { severity: 'block' } },
  remedy: remedy('issue-certificate'),
  parameters: {},
  applies: isActivePlacement,

  check({ certificates, period }: PlacementFacts, _values, day) {
    const valid = certificates.find((certificate) => day.isIn(certificate))
    if (valid !== undefined) return met({ due: coveredUntil(certificates, valid.from) })
    const since = missingSince(certificates, period.from, day)
    const hadOne = certificates.some((certificate) => day.isPast(certificate))
    return notMet(hadOne ? 'CERTIFICATE_ENDED' : 'CERTIFICATE_MISSING', {}, { since })
  },
})
