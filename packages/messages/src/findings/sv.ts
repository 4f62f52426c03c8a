import { s } from '../sentence.ts'
import { vocabulary } from '../vocabulary/sv.ts'
import type { FindingWords } from './finding-words.ts'
import { followUpFindings } from './follow-up.sv.ts'
import { programmeFindings } from './programme.sv.ts'

const sessions = { one: 'tillfälle', other: 'tillfällen' }
const posts = { one: 'tjänst', other: 'tjänster' }

export const findings: FindingWords = {
  ...followUpFindings,
  ...programmeFindings,
  SUPERVISOR_MISSING: {
    title: 'Handledare behöver utses',
    sentence: ({ day }) => [
      s`Saknar handledare sedan ${day('since')}. Utse en, så att handledningen kan komma igång.`,
      'Saknar handledare. Utse en, så att handledningen kan komma igång.',
    ],
  },
  SUPERVISORS_AT_ONCE: {
    title: 'Flera handledare samtidigt',
    sentence: ({ number, day }) => [
      s`Har ${number('count')} handledare samtidigt sedan ${day('since')}. Bestäm vem av dem som ansvarar.`,
      'Har flera handledare samtidigt. Bestäm vem av dem som ansvarar.',
    ],
  },
  SUPERVISOR_IS_SELF: {
    title: 'Ingen kan handleda sig själv',
    sentence: ({ day }) => [
      s`Står som sin egen handledare sedan ${day('since')}. Utse någon annan.`,
      'Står som sin egen handledare. Utse någon annan.',
    ],
  },
  SUPERVISOR_IS_LINE_MANAGER: {
    title: 'Handledaren är också chef',
    sentence: 'Handledaren är också närmaste chef. Utse någon annan, så att det går att tala fritt.',
  },
  SUPERVISOR_WITHOUT_OWN_EXPERIENCE: {
    title: 'Handledare med egen erfarenhet behöver utses',
    sentence: 'Handledaren har inte egen erfarenhet, som handledningen bygger på. Utse någon som har det.',
  },
  INDIVIDUAL_SUPERVISION_OVERDUE: {
    title: 'Enskild handledning behöver bokas',
    sentence: ({ day, dayNear }) => [
      s`Enskild handledning försenad sedan ${day('since')}. Senast hållen ${dayNear('last', 'since')}.`,
      s`Ingen enskild handledning ännu. Den första skulle ha hållits senast ${day('due')}.`,
      'Enskild handledning är försenad. Boka en tid.',
    ],
  },
  GROUP_SUPERVISION_OVERDUE: {
    title: 'Handledning i grupp behöver bokas',
    sentence: ({ day, dayNear }) => [
      s`Handledning i grupp försenad sedan ${day('since')}. Senast hållen ${dayNear('last', 'since')}.`,
      s`Ingen handledning i grupp ännu. Den första skulle ha hållits senast ${day('due')}.`,
      'Handledning i grupp är försenad. Boka en tid.',
    ],
  },
  MENTOR_MISSING: {
    title: 'Mentor behöver utses',
    sentence: ({ day }) => [
      s`Saknar mentor sedan ${day('since')}. En mentor är någon att vända sig till i vardagen.`,
      'Saknar mentor. En mentor är någon att vända sig till i vardagen.',
    ],
  },
  MENTORS_AT_ONCE: {
    title: 'Flera mentorer samtidigt',
    sentence: ({ number, day }) => [
      s`Har ${number('count')} mentorer samtidigt sedan ${day('since')}. Bestäm vem av dem det är.`,
      'Har flera mentorer samtidigt. Bestäm vem av dem det är.',
    ],
  },
  MENTOR_IS_SELF: {
    title: 'Ingen kan vara sin egen mentor',
    sentence: 'Står som sin egen mentor. Utse någon annan.',
  },
  MENTOR_IS_SUPERVISOR: {
    title: 'Mentorn är också handledare',
    sentence:
      'Mentorn är också handledare. Utse någon annan, så att det finns en person till att vända sig till.',
  },
  MENTOR_IS_LINE_MANAGER: {
    title: 'Mentorn är också chef',
    sentence: 'Mentorn är också närmaste chef. Utse någon annan, så att det går att tala fritt.',
  },
  LINE_MANAGERS_AT_ONCE: {
    title: 'Flera närmaste chefer samtidigt',
    sentence: ({ number, day }) => [
      s`Har ${number('count')} närmaste chefer samtidigt sedan ${day('since')}. Rätta uppgifterna.`,
      'Har flera närmaste chefer samtidigt. Rätta uppgifterna.',
    ],
  },
  ROLE_AGREEMENT_MISSING: {
    title: 'Uppdragsbeskrivning behöver skrivas',
    sentence: ({ day }) => [
      s`Saknar uppdragsbeskrivning sedan ${day('since')}. Skriv ner vad som ingår i rollen och vad som inte gör det.`,
      'Saknar uppdragsbeskrivning. Skriv ner vad som ingår i rollen och vad som inte gör det.',
    ],
  },
  CERTIFICATE_MISSING: {
    title: 'Intyg saknas',
    sentence: ({ day }) => [
      s`Arbetar som peer supporter utan intyg sedan ${day('since')}. Intyget ska komma före titeln.`,
      'Arbetar som peer supporter utan intyg. Intyget ska komma före titeln.',
    ],
  },
  CERTIFICATE_ENDED: {
    title: 'Intyg har slutat gälla',
    sentence: ({ day }) => [
      s`Intyget har inte gällt sedan ${day('since')}. Utfärda ett nytt.`,
      'Intyget gäller inte längre. Utfärda ett nytt.',
    ],
  },
  PLACEMENT_ENDS_SOON: {
    title: 'Anställning tar snart slut',
    sentence: ({ day }) => [
      s`Sista dagen i anställningen är ${day('lastDay')}. Förläng, eller planera avslutet i god tid.`,
      'Anställningen tar snart slut. Förläng, eller planera avslutet i god tid.',
    ],
  },
  PICTURE_MISSING: {
    title: 'Bild behöver sättas upp',
    sentence: ({ day }) => [
      s`Ingen bild på arbetsplatsen sedan ${day('since')}. Den visar vem man kan vända sig till.`,
      'Ingen bild på arbetsplatsen. Den visar vem man kan vända sig till.',
    ],
  },
  PICTURE_WITHOUT_CONSENT: {
    title: 'Bild sitter uppe utan samtycke',
    sentence: 'Bilden sitter uppe fast personen har sagt nej. Ta ner den, eller fråga igen.',
  },
  FLYER_MISSING: {
    title: 'Informationsblad behöver läggas ut',
    sentence: ({ day }) => [
      s`Inget informationsblad på arbetsplatsen sedan ${day('since')}. Det berättar vad en peer supporter gör.`,
      'Inget informationsblad på arbetsplatsen. Det berättar vad en peer supporter gör.',
    ],
  },
  STAFF_INTRODUCTIONS_TOO_FEW: {
    title: 'Personalen behöver introduktion',
    sentence: ({ counted, number, day }) => [
      s`${number('held')} av ${counted('required', sessions)} hållna. De skulle ha hållits före starten ${day('since')}.`,
      s`${number('held')} av ${counted('required', sessions)} hållna. Håll resten före starten ${day('due')}.`,
      'För få introduktioner hållna för personalen. Håll resten före starten.',
    ],
  },
  STAFF_INTRODUCTIONS_LATE: {
    title: 'Introduktion hölls efter starten',
    sentence: ({ number, counted }) => [
      s`Bara ${number('heldBefore')} av ${counted('required', sessions)} hölls före starten. Inget mer behöver göras nu.`,
      'Introduktioner för personalen hölls efter starten. Inget mer behöver göras nu.',
    ],
  },
  ANCHORING_INCOMPLETE: {
    title: 'Beslutet behöver förankras',
    sentence: ({ listed }) => [
      s`Inte förankrat hos ${listed('missing', vocabulary.anchoringLevels)}. Ett beslut håller när alla står bakom det.`,
      'Inte förankrat på alla nivåer. Ett beslut håller när alla står bakom det.',
    ],
  },
  FUNDING_MISSING: {
    title: 'Tjänst saknar finansiering',
    sentence: ({ counted, day }) => [
      s`Beslutade pengar saknas för ${counted('placements', posts)} sedan ${day('since')}. Ordna finansiering.`,
      s`Beslutade pengar saknas för ${counted('placements', posts)} från ${day('due')}. Ordna finansiering.`,
      'Beslutade pengar saknas för tjänsten. Ordna finansiering.',
    ],
  },
  FUNDING_ENDS_BEFORE_PLACEMENT: {
    title: 'Pengarna tar slut före anställningen',
    sentence: ({ counted, day }) => [
      s`Från ${day('due')} saknas pengar för ${counted('placements', posts)} som pågår längre. Förläng finansieringen.`,
      'Pengarna tar slut före anställningen. Förläng finansieringen.',
    ],
  },
  FUNDING_ENDS_SOON: {
    title: 'Finansiering tar snart slut',
    sentence: ({ day }) => [
      s`Beslutade pengar räcker till och med ${day('lastDay')}. Förläng i god tid.`,
      'Beslutade pengar tar snart slut. Förläng i god tid.',
    ],
  },
  LONE_PEER: {
    title: 'Ensam peer supporter på arbetsplatsen',
    sentence: ({ day }) => [
      s`Ensam peer supporter här sedan ${day('since')}. Ordna erfarenhetsutbyte med andra.`,
      'Ensam peer supporter här. Ordna erfarenhetsutbyte med andra.',
    ],
  },
  CERTIFIED_WITHOUT_POST: {
    title: 'Har intyg men ingen tjänst',
    sentence: ({ day }) => [
      s`Har intyg men ingen tjänst sedan ${day('since')}. Hitta en arbetsplats som vill anställa.`,
      'Har intyg men ingen tjänst. Hitta en arbetsplats som vill anställa.',
    ],
  },
  MUNICIPALITY_WITHOUT_PEER_SUPPORTER: {
    title: 'Kommun utan peer supporter',
    sentence: ({ day }) => [
      s`Kommunen har inte anställt någon peer supporter sedan ${day('since')}. Ta upp frågan igen.`,
      'Kommunen har inte anställt någon peer supporter. Bjud in till ett första möte.',
    ],
  },
  MANDATE_MISSING: {
    title: 'Uppdraget för programmet saknas',
    sentence: ({ day }) => [
      s`Programmet har inget gällande uppdrag sedan ${day('since')}. Förnya det.`,
      'Programmet har inget gällande uppdrag. Förnya det.',
    ],
  },
  MANDATE_ENDS_SOON: {
    title: 'Uppdraget för programmet tar slut',
    sentence: ({ day }) => [
      s`Uppdraget gäller till och med ${day('lastDay')}. Förnya det i god tid.`,
      'Uppdraget tar snart slut. Förnya det i god tid.',
    ],
  },
  PERIOD_REVERSED: {
    title: 'Slutet ligger före början',
    sentence: ({ day }) => [
      s`Något här slutar ${day('until')} men börjar ${day('from')}. Rätta den dag som är fel.`,
      'Något här slutar innan det börjar. Rätta den dag som är fel.',
    ],
  },
}
