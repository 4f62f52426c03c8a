import type { Day, Period } from '../../calendar/day.schemas.ts'
import { shiftDays } from '../../calendar/day.ts'
import type { PersonFacts } from '../../register/subject-facts.ts'
import { met, notApplicable, notMet } from '../../rules/answer.ts'
import type { AskedDay } from '../../rules/asked-day.ts'
import { cite } from '../../rules/citation.ts'
import { comesAgain } from '../../rules/comes-again.ts'
import { isInAny } from '../../rules/present.ts'
import { defineRule } from '../../rules/rule.ts'
import { attestedOwnExperience } from '../../supervision/own-experience.ts'
import { remedy } from '../remedies.ts'
import { nsphBooklet } from '../sources.ts'
import { modelFrom } from '../values.ts'
import { graduateContactWithin, trainingFollowedUpFrom } from './training-values.ts'

const followed = { inForce: { from: modelFrom }, followedUpFrom: trainingFollowedUpFrom } as const
const competence = cite(
  nsphBooklet,
  'Vad gör en peer supporter?',
  'Kompetensen fås bara genom en utbildning som förutsätter egen erfarenhet.',
)

function isCertified({ certificates }: PersonFacts, day: AskedDay): boolean {
  return isInAny(certificates, day)
}

/**
 * Own experience is attested by somebody before a certificate stands on it. What was attested afterwards cannot be
 * attested before any more: it remains as information, until a certificate is issued upon it.
 */
export const ownExperienceAttested = defineRule({
  ...followed,
  id: 'nsph/own-experience-attested',
  subject: 'person',
  question: 'own experience attested before the certificate',
  kind: 'order',
  source: competence,
  codes: {
    CERTIFIED_WITHOUT_ATTESTATION: { severity: 'warn' },
    CERTIFIED_WITHOUT_OWN_EXPERIENCE: { severity: 'block' },
    ATTESTED_AFTER_CERTIFICATE: { severity: 'info', remedy: null },
  },
  remedy: remedy('attest-own-experience'),
  parameters: {},
  applies: isCertified,

  check({ training, certificates }: PersonFacts, _values, day) {
    const attested = training.attestations.filter(({ attestedOn }) => day.reached(attestedOn))
    const experience = attestedOwnExperience(attested)
    const standing = certificates.filter((certificate) => day.isIn(certificate))
    const since = standing[0]?.from ?? null
    if (experience === true) {
      const isBefore = ({ from }: Period) =>
        attestedOwnExperience(attested.filter(({ attestedOn }) => attestedOn <= from)) === true
      return standing.some(isBefore) ? met() : notMet('ATTESTED_AFTER_CERTIFICATE', {}, { since })
    }
    return experience === null
      ? notMet('CERTIFIED_WITHOUT_ATTESTATION', {}, { since })
      : notMet('CERTIFIED_WITHOUT_OWN_EXPERIENCE', {}, { since })
  },
})

/** A certificate comes after training that was passed, or stands on a named decision. */
export const trainingBeforeCertificate = defineRule({
  ...followed,
  id: 'nsph/training-before-certificate',
  subject: 'person',
  question: 'training passed before the certificate',
  kind: 'order',
  source: competence,
  codes: { CERTIFIED_WITHOUT_TRAINING: { severity: 'block' } },
  remedy: remedy('issue-certificate'),
  parameters: {},
  applies: isCertified,

  check({ training, certificates, passedOn }: PersonFacts, _values, day) {
    const standing = certificates.filter((certificate) => day.isIn(certificate))
    const isFounded = (issuedOn: Day) =>
      passedOn.some((passed) => passed === null || passed <= issuedOn) ||
      training.exceptions.some(({ from, until }) => from <= issuedOn && (until === null || issuedOn < until))
    if (standing.some(({ from }) => isFounded(from))) return met()
    return notMet('CERTIFIED_WITHOUT_TRAINING', {}, { since: standing[0]?.from ?? null })
  },
})

/** Whoever passed took part in every practical part, or made it up. */
export const practicalPartsAttended = defineRule({
  id: 'nsph/practical-parts-attended',
  subject: 'person',
  question: 'practical parts attended',
  kind: 'quota',
  source: cite(
    nsphBooklet,
    'En peer supporter berättar',
    'Det största värdet låg i utbildningens praktiska moment.',
  ),
  inForce: { from: modelFrom },
  codes: { PRACTICAL_PARTS_LEFT: { severity: 'warn' } },
  remedy: remedy('record-training-day'),
  parameters: {},

  check({ training }: PersonFacts, _values, day) {
    const held = training.practicalParts.filter(({ heldOn }) => day.reached(heldOn))
    if (held.length === 0) return notApplicable
    const left = held.filter(({ attendedOn }) => attendedOn === null || !day.reached(attendedOn))
    const [first] = left
    if (first === undefined) return met()
    return notMet('PRACTICAL_PARTS_LEFT', { missed: left.length }, { since: first.heldOn })
  },
})

/** Whoever trained and has no post is not lost sight of. */
export const graduateContact = defineRule({
  ...followed,
  id: 'nsph/graduate-contact',
  subject: 'person',
  question: 'contact with those who trained',
  kind: 'cadence',
  source: graduateContactWithin.namedIn,
  codes: { LOST_CONTACT: { severity: 'info' } },
  remedy: remedy('contact-graduate'),
  parameters: { within: graduateContactWithin, since: trainingFollowedUpFrom },
  applies: (facts: PersonFacts, day) => hasTrained(facts, day) && !isInAny(facts.placements, day),

  check({ training, passedOn, certificates, placements }: PersonFacts, { within, since }, day) {
    const begun = [
      since,
      ...passedOn.filter((passed) => passed !== null),
      ...certificates.map(({ from }) => from),
      ...placements.map(({ until }) => until).filter((until) => until !== null),
    ].filter((each) => day.reached(each))
    return comesAgain({
      code: 'LOST_CONTACT',
      times: training.contacts,
      countsFrom: begun.sort().at(-1) ?? since,
      lastDay: (last) => shiftDays(last, within),
      day,
    })
  },
})

function hasTrained({ passedOn, certificates }: PersonFacts, day: AskedDay): boolean {
  return (
    passedOn.some((passed) => passed === null || day.reached(passed)) ||
    certificates.some(({ from }) => day.reached(from))
  )
}
