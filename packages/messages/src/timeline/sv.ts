import { type Filling, s } from '../sentence.ts'
import { vocabulary } from '../vocabulary/sv.ts'
import { auditActions } from './audit.sv.ts'
import type { TimelineWords } from './timeline-words.ts'

const people = { one: 'deltagare', other: 'deltagare' }
const marks = { picture: 'Bilden sattes upp', flyer: 'Informationsbladet lades ut' }
const outcomes = { ongoing: 'Började', passed: 'Blev godkänd i', discontinued: 'Avslutade i förtid' }
/** A department is a role too, but nobody becomes one. */
const roles = { ...vocabulary.roles, hr: 'medarbetare på personalavdelningen' }

function relation(title: string): (filling: Filling) => (string | null)[] {
  return ({ text, when }) => [
    s`${when('direction', 'is')}${title} för ${text('person')} på ${text('place')}.`,
    s`${when('direction', 'is')}${title} för ${text('person')}.`,
    s`${title}: ${text('person')}.`,
    `${title} utsedd.`,
  ]
}

export const timeline: TimelineWords = {
  kinds: {
    role: 'Roller',
    placement: 'Placeringar',
    supervisor: 'Handledare',
    mentor: 'Mentor',
    'line-manager': 'Närmaste chef',
    coordinator: 'Samordnare',
    session: 'Handledning',
    'role-agreement': 'Uppdragsbeskrivning',
    certificate: 'Intyg',
    seat: 'Utbildning',
    mark: 'Bild och informationsblad',
    consent: 'Samtycken',
    'staff-introduction': 'Introduktion för personalen',
    funding: 'Finansiering',
    anchoring: 'Förankring',
  },
  sentences: {
    role: ({ word, text }) => [
      s`${text('person')} blev ${word('role', roles)}.`,
      s`Blev ${word('role', roles)} på ${text('place')}.`,
      s`Blev ${word('role', roles)}.`,
      'Fick en ny roll.',
    ],
    placement: ({ text, percent }) => [
      s`${text('person')} började som peer supporter, ${percent('fraction')} av heltid.`,
      s`${text('person')} började som peer supporter.`,
      s`Började på ${text('place')}, ${percent('fraction')} av heltid. Anställd av ${text('employer')}.`,
      s`Började på ${text('place')}. Anställd av ${text('employer')}.`,
      s`Började på ${text('place')}.`,
      'Började som peer supporter.',
    ],
    supervisor: relation('Handledare'),
    mentor: relation('Mentor'),
    'line-manager': relation('Närmaste chef'),
    coordinator: relation('Samordnare'),
    session: ({ word, text, counted, listed, when }) => {
      const form = word('form', vocabulary.sessions)
      const themes = listed('themes', vocabulary.themes)
      const held = s`${when('direction', 'is')}${form} för ${counted('attendees', people)}`
      return [
        s`${held}. Teman: ${themes}.`,
        s`${held}.`,
        s`${form} med ${text('person')}. Teman: ${themes}.`,
        s`${form} med ${text('person')}.`,
        s`${form}.`,
        'Handledning.',
      ]
    },
    'role-agreement': 'En uppdragsbeskrivning började gälla.',
    certificate: ({ text }) => [s`Fick intyg från ${text('issuer')}.`, 'Fick intyg.'],
    seat: ({ word, text }) => [
      s`${word('outcome', outcomes)} utbildningsomgång ${text('cohort')}.`,
      'Deltog i utbildningen.',
    ],
    mark: ({ word, text }) => [
      s`${word('item', marks)} på ${text('place')}.`,
      s`${word('item', marks)}.`,
      'Något sattes upp på arbetsplatsen.',
    ],
    consent: ({ word, when }) => [
      s`${when('given', true)}Sa ja till ${word('purpose', vocabulary.consentPurposes)}.`,
      s`${when('given', false)}Sa nej till ${word('purpose', vocabulary.consentPurposes)}.`,
      'Svarade om samtycke.',
    ],
    'staff-introduction': ({ counted }) => [
      s`Introduktion för personalen, ${counted('participants', people)}.`,
      'Introduktion för personalen.',
    ],
    funding: ({ number, text }) => [
      s`Beslut om ${number('amount')} kronor från ${text('funder')}.`,
      s`Beslut om ${number('amount')} kronor.`,
      'Beslut om pengar.',
    ],
    anchoring: ({ word, when }) => [
      s`${when('anchored', true)}Beslutet förankrat hos ${word('level', vocabulary.anchoringLevels)}.`,
      s`${when('anchored', false)}Beslutet inte förankrat hos ${word('level', vocabulary.anchoringLevels)}.`,
      'Uppgift om förankring.',
    ],
  },
  unknown: 'Något antecknades.',
  auditActions,
  unknownAction: ({ text }) => [s`Gjorde något annat (${text('action')}).`, 'Gjorde något annat.'],
}
