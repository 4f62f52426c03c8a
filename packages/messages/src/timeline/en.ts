import { type Filling, s } from '../sentence.ts'
import { vocabulary } from '../vocabulary/en.ts'
import { auditActions } from './audit.en.ts'
import type { TimelineWords } from './timeline-words.ts'

const people = { one: 'attendee', other: 'attendees' }
const marks = { picture: 'The picture went up', flyer: 'The flyer was laid out' }
const outcomes = { ongoing: 'Began', passed: 'Passed', discontinued: 'Discontinued' }
/** A department is a role too, but nobody becomes one. */
const roles = { ...vocabulary.roles, hr: 'member of the personnel department' }

function relation(title: string): (filling: Filling) => (string | null)[] {
  return ({ text, when }) => [
    s`${when('direction', 'is')}${title} of ${text('person')} at ${text('place')}.`,
    s`${when('direction', 'is')}${title} of ${text('person')}.`,
    s`${title}: ${text('person')}.`,
    `${title} named.`,
  ]
}

export const timeline: TimelineWords = {
  kinds: {
    role: 'Roles',
    placement: 'Placements',
    supervisor: 'Supervisor',
    mentor: 'Mentor',
    'line-manager': 'Line manager',
    coordinator: 'Coordinator',
    session: 'Supervision',
    'role-agreement': 'Role agreement',
    certificate: 'Certificate',
    seat: 'Training',
    mark: 'Picture and flyer',
    consent: 'Consents',
    'staff-introduction': 'Introduction for the staff',
    funding: 'Funding',
    anchoring: 'Anchoring',
  },
  sentences: {
    role: ({ word, text }) => [
      s`${text('person')} became ${word('role', roles)}.`,
      s`Became ${word('role', roles)} at ${text('place')}.`,
      s`Became ${word('role', roles)}.`,
      'Got a new role.',
    ],
    placement: ({ text, percent }) => [
      s`${text('person')} started as a peer supporter, ${percent('fraction')} of full time.`,
      s`${text('person')} started as a peer supporter.`,
      s`Started at ${text('place')}, ${percent('fraction')} of full time. Employed by ${text('employer')}.`,
      s`Started at ${text('place')}. Employed by ${text('employer')}.`,
      s`Started at ${text('place')}.`,
      'Started as a peer supporter.',
    ],
    supervisor: relation('Supervisor'),
    mentor: relation('Mentor'),
    'line-manager': relation('Line manager'),
    coordinator: relation('Coordinator'),
    session: ({ word, text, counted, listed, when }) => {
      const form = word('form', vocabulary.sessions)
      const themes = listed('themes', vocabulary.themes)
      const held = s`${when('direction', 'is')}${form} for ${counted('attendees', people)}`
      return [
        s`${held}. Themes: ${themes}.`,
        s`${held}.`,
        s`${form} with ${text('person')}. Themes: ${themes}.`,
        s`${form} with ${text('person')}.`,
        s`${form}.`,
        'Supervision.',
      ]
    },
    'role-agreement': 'A role agreement came into force.',
    certificate: ({ text }) => [s`Got a certificate from ${text('issuer')}.`, 'Got a certificate.'],
    seat: ({ word, text }) => [
      s`${word('outcome', outcomes)} training round ${text('cohort')}.`,
      'Took part in the training.',
    ],
    mark: ({ word, text }) => [
      s`${word('item', marks)} at ${text('place')}.`,
      s`${word('item', marks)}.`,
      'Something was put up at the workplace.',
    ],
    consent: ({ word, when }) => [
      s`${when('given', true)}Said yes to ${word('purpose', vocabulary.consentPurposes)}.`,
      s`${when('given', false)}Said no to ${word('purpose', vocabulary.consentPurposes)}.`,
      'Answered about consent.',
    ],
    'staff-introduction': ({ counted }) => [
      s`Introduction for the staff, ${counted('participants', people)}.`,
      'Introduction for the staff.',
    ],
    funding: ({ number, text }) => [
      s`Decision on ${number('amount')} kronor from ${text('funder')}.`,
      s`Decision on ${number('amount')} kronor.`,
      'Decision on money.',
    ],
    anchoring: ({ word, when }) => [
      s`${when('anchored', true)}Decision anchored with ${word('level', vocabulary.anchoringLevels)}.`,
      s`${when('anchored', false)}Decision not anchored with ${word('level', vocabulary.anchoringLevels)}.`,
      'Record of anchoring.',
    ],
  },
  unknown: 'Something was recorded.',
  auditActions,
  unknownAction: ({ text }) => [s`Did something else (${text('action')}).`, 'Did something else.'],
}
