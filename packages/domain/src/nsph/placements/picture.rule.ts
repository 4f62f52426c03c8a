import { standingConsent } from '../../placements/consent.ts'
import type { PlacementFacts } from '../../register/subject-facts.ts'
import { cannotTell, met, notApplicable, notMet } from '../../rules/answer.ts'
import type { AskedDay } from '../../rules/asked-day.ts'
import { cite } from '../../rules/citation.ts'
import { inPlace } from '../../rules/in-place.ts'
import { defineRule } from '../../rules/rule.ts'
import { remedy } from '../remedies.ts'
import { dataProtectionRegulation, uppsalaPage } from '../sources.ts'
import { modelFrom } from '../values.ts'
import { isActivePlacement } from './active-placement.ts'

/** A picture on the wall lets people know whom to turn to. Nobody is asked for one after saying no. */
export const pictureUp = defineRule({
  id: 'nsph/picture-up',
  subject: 'placement',
  question: 'picture at the workplace',
  kind: 'advice',
  source: cite(uppsalaPage, null, 'En bild av peer supportern rekommenderas på arbetsplatsen.'),
  inForce: { from: modelFrom },
  codes: { PICTURE_MISSING: { severity: 'info' } },
  remedy: remedy('mark-picture'),
  parameters: {},
  applies: isActivePlacement,

  check(facts: PlacementFacts, _values, day) {
    if (consentTo(facts, day) === false) return notApplicable
    return inPlace({
      code: 'PICTURE_MISSING',
      periods: facts.pictures,
      start: facts.period.from,
      day,
    })
  },
})

/** The picture tells that somebody has lived with mental ill-health: it is up only where that person agreed. */
export const pictureConsent = defineRule({
  id: 'nsph/picture-consent',
  subject: 'placement',
  question: 'consent to the picture',
  kind: 'gate',
  source: cite(
    dataProtectionRegulation,
    'artikel 9',
    'Uppgifter om hälsa är känsliga personuppgifter. Uttryckligt samtycke är en av grunderna, och den som används här.',
  ),
  // The first day on which the regulation applies.
  inForce: { from: '2018-05-25' },
  // Whoever has said no is not asked to say yes: the picture comes down.
  codes: { PICTURE_WITHOUT_CONSENT: { severity: 'block', remedy: remedy('take-down-picture') } },
  remedy: remedy('record-consent'),
  parameters: {},
  applies: (facts: PlacementFacts, day) =>
    isActivePlacement(facts, day) && facts.pictures.some((picture) => day.isIn(picture)),

  check(facts: PlacementFacts, _values, day) {
    const consent = consentTo(facts, day)
    if (consent === null) return cannotTell('pictureConsent')
    return consent ? met() : notMet('PICTURE_WITHOUT_CONSENT')
  },
})

function consentTo({ pictureConsents }: PlacementFacts, day: AskedDay): boolean | null {
  return standingConsent(pictureConsents.filter((consent) => day.isIn(consent)))
}
