import { s } from '../sentence.ts'
import type { ProgrammeFindingWords } from './finding-words.ts'

const seats = { one: 'plats', other: 'platser' }
const posts = { one: 'tjänst', other: 'tjänster' }
const remarks = { one: 'synpunkt', other: 'synpunkter' }
const people = { one: 'person', other: 'personer' }
const leftOut = { one: 'person blev inte inbjuden', other: 'personer blev inte inbjudna' }
const weeks = { one: 'vecka', other: 'veckor' }
const parts = { one: 'praktiskt moment', other: 'praktiska moment' }
const points = { one: 'punkt', other: 'punkter' }
const figures = { network: 'peers i nätverket', employed: 'anställda' }
const bodies = {
  'steering-group': 'styrgruppen',
  'strategy-group': 'strategigruppen',
  'national-network': 'det nationella nätverket',
  other: 'en annan grupp',
}

export const programmeFindings: ProgrammeFindingWords = {
  SEATS_ABOVE_FUNDED_POSTS: {
    title: 'Fler platser än finansierade tjänster',
    sentence: ({ counted }) => [
      s`${counted('seats', seats)}, men pengar till ${counted('funded', posts)}. Finansiera fler, eller minska platserna.`,
      'Fler utbildningsplatser än finansierade tjänster. Finansiera fler, eller minska platserna.',
    ],
  },
  COHORT_TEAM_MISSING: {
    title: 'Team för utbildningen behöver utses',
    sentence: ({ day }) => [
      s`Inget team för utbildning och samordning sedan ${day('since')}. Utse ett innan omgången öppnar.`,
      'Inget team för utbildning och samordning. Utse ett innan omgången öppnar.',
    ],
  },
  COHORT_TEAM_NOT_TIED: {
    title: 'Teamet är inte knutet till brukarrörelsen',
    sentence: ({ day }) => [
      s`Teamet hör inte ihop med brukarrörelsen sedan ${day('since')}. Skriv ett samverkansavtal.`,
      'Teamet hör inte ihop med brukarrörelsen. Skriv ett samverkansavtal.',
    ],
  },
  SEATS_WITHOUT_WORKPLACE: {
    title: 'Arbetsplats behöver bestämmas',
    sentence: ({ counted }) => [
      s`${counted('count', people)} har ingen överenskommen arbetsplats. Bestäm den innan utbildningen börjar.`,
      'Några har ingen överenskommen arbetsplats. Bestäm den innan utbildningen börjar.',
    ],
  },
  TRAINING_TOO_SHORT: {
    title: 'Utbildningen är för kort',
    sentence: ({ counted, number }) => [
      s`Utbildningen är ${counted('weeks', weeks)} lång, och ${number('required')} krävs. Ändra dagarna.`,
      'Utbildningen är för kort. Ändra dagarna.',
    ],
  },
  TRAINING_WITHOUT_PRACTICAL_PARTS: {
    title: 'Praktiska moment saknas i utbildningen',
    sentence: ({ day }) => [
      s`Inga praktiska moment antecknade före slutet ${day('due')}. Det är de som förbereder bäst.`,
      'Inga praktiska moment antecknade. Det är de som förbereder bäst.',
    ],
  },
  REUNION_MISSING: {
    title: 'Återträff behöver hållas',
    sentence: ({ day }) => [
      s`En återträff skulle ha hållits senast ${day('due')}. Bjud in hela gruppen, anställda eller inte.`,
      'Ingen återträff ännu. Bjud in hela gruppen, anställda eller inte.',
    ],
  },
  REUNION_NOT_FOR_ALL: {
    title: 'Alla behöver bjudas in till återträff',
    sentence: ({ counted, day }) => [
      s`${counted('count', leftOut)} ${day('since')}. Återträffar är för hela gruppen.`,
      'Några blev inte inbjudna. Återträffar är för hela gruppen.',
    ],
  },
  FURTHER_TRAINING_MISSING: {
    title: 'Fortbildning behöver erbjudas',
    sentence: ({ day }) => [
      s`Fortbildning skulle ha erbjudits senast ${day('due')}. Bjud in hela gruppen.`,
      'Ingen fortbildning har erbjudits ännu. Bjud in hela gruppen.',
    ],
  },
  FURTHER_TRAINING_NOT_FOR_ALL: {
    title: 'Alla behöver erbjudas fortbildning',
    sentence: ({ counted, day }) => [
      s`${counted('count', leftOut)} ${day('since')}. Fortbildning är för hela gruppen.`,
      'Några blev inte inbjudna. Fortbildning är för hela gruppen.',
    ],
  },
  ATTESTED_AFTER_CERTIFICATE: {
    title: 'Egen erfarenhet intygades efter intyget',
    sentence: ({ day }) => [
      s`Intyget är från ${day('since')}, och egen erfarenhet intygades först efteråt. Inget mer behöver göras nu.`,
      'Egen erfarenhet intygades efter intyget. Inget mer behöver göras nu.',
    ],
  },
  CERTIFIED_WITHOUT_ATTESTATION: {
    title: 'Egen erfarenhet behöver intygas',
    sentence: ({ day }) => [
      s`Har intyg sedan ${day('since')}, men ingen har intygat egen erfarenhet. Fråga, och anteckna svaret.`,
      'Har intyg, men ingen har intygat egen erfarenhet. Fråga, och anteckna svaret.',
    ],
  },
  CERTIFIED_WITHOUT_OWN_EXPERIENCE: {
    title: 'Intyg utan egen erfarenhet',
    sentence: ({ day }) => [
      s`Har intyg sedan ${day('since')}, men egen erfarenhet saknas enligt uppgift. Rätta det som är fel.`,
      'Har intyg, men egen erfarenhet saknas enligt uppgift. Rätta det som är fel.',
    ],
  },
  CERTIFIED_WITHOUT_TRAINING: {
    title: 'Intyg utan genomförd utbildning',
    sentence: ({ day }) => [
      s`Intyget från ${day('since')} vilar inte på någon godkänd utbildning. Ange vem som beslutat om undantag.`,
      'Intyget vilar inte på någon godkänd utbildning. Ange vem som beslutat om undantag.',
    ],
  },
  PRACTICAL_PARTS_LEFT: {
    title: 'Praktiska moment återstår',
    sentence: ({ counted, day }) => [
      s`${counted('missed', parts)} återstår, det första från ${day('since')}. Ge tillfälle att ta igen det som missats.`,
      'Praktiska moment återstår. Ge tillfälle att ta igen det som missats.',
    ],
  },
  LOST_CONTACT: {
    title: 'Kontakten har tappats',
    sentence: ({ day }) => [
      s`Ingen kontakt sedan ${day('last')}. Hör av dig; den som utbildats ska inte glömmas.`,
      s`Någon skulle ha hört av sig senast ${day('due')}. Hör av dig; den som utbildats ska inte glömmas.`,
      'Ingen kontakt på länge. Hör av dig; den som utbildats ska inte glömmas.',
    ],
  },
  GOAL_NOT_REACHED: {
    title: 'Målet är inte nått',
    sentence: ({ number, day }) => [
      s`${number('counted')} av ${number('target')} den dag målet skulle vara nått, ${day('due')}. Sätt ett nytt, eller se vad som hindrar.`,
      'Målet skulle vara nått. Sätt ett nytt, eller se vad som hindrar.',
    ],
  },
  GOAL_WITHOUT_DAY: {
    title: 'Målet saknar slutdag',
    sentence: ({ day }) => [
      s`Målet från ${day('since')} har ingen dag då det ska vara nått. Bestäm en.`,
      'Målet har ingen dag då det ska vara nått. Bestäm en.',
    ],
  },
  PUBLISHED_FIGURE_DIFFERS: {
    title: 'Publicerad siffra stämmer inte',
    sentence: ({ number, day, word }) => [
      s`${number('published')} ${word('figure', figures)} enligt det som sagts ${day('since')}, ${number('counted')} enligt registret.`,
      'En publicerad siffra stämmer inte med registret. Rätta den.',
    ],
  },
  COOPERATION_AGREEMENT_MISSING: {
    title: 'Samverkansavtal saknas',
    sentence: ({ day }) => [
      s`Inget samverkansavtal sedan ${day('since')}. Skriv ett mellan huvudmän och brukarrörelse.`,
      'Inget samverkansavtal. Skriv ett mellan huvudmän och brukarrörelse.',
    ],
  },
  COOPERATION_AGREEMENT_ENDS_SOON: {
    title: 'Samverkansavtal tar snart slut',
    sentence: ({ day }) => [
      s`Avtalet gäller till och med ${day('lastDay')}. Förnya det i god tid.`,
      'Avtalet tar snart slut. Förnya det i god tid.',
    ],
  },
  CONTEXT_WITHOUT_RESPONSIBLE: {
    title: 'Ansvarig för sammanhanget behöver utses',
    sentence: ({ day }) => [
      s`Ingen ansvarar för det kollegiala sammanhanget i regionen sedan ${day('since')}. Utse en organisation.`,
      'Ingen ansvarar för det kollegiala sammanhanget i regionen. Utse en organisation.',
    ],
  },
  METHOD_SUPPORT_MISSING: {
    title: 'Stöd i metoden behövs',
    sentence: ({ day }) => [
      s`Den nationella organisationen finns i stället för en lokal sedan ${day('since')}. Be den om stöd i metoden.`,
      'Den nationella organisationen finns i stället för en lokal. Be den om stöd i metoden.',
    ],
  },
  GOVERNANCE_MISSING: {
    title: 'Grupp som styr programmet saknas',
    sentence: ({ day }) => [
      s`Ingen grupp styr programmet sedan ${day('since')}. Anteckna vilken som gör det.`,
      'Ingen grupp styr programmet. Anteckna vilken som gör det.',
    ],
  },
  GOVERNANCE_MEETING_OVERDUE: {
    title: 'Möte i styrande grupp behöver hållas',
    sentence: ({ listed, day }) => [
      s`Möte i ${listed('bodies', bodies)} skulle ha hållits senast ${day('due')}. Boka ett.`,
      'En styrande grupp har inte mötts i tid. Boka ett möte.',
    ],
  },
  MANDATE_PHASE_MISSING: {
    title: 'Uppdragets fas behöver anges',
    sentence: ({ day }) => [
      s`Uppdraget har ingen fas sedan ${day('since')}. Ange om det är projekt eller förvaltning.`,
      'Uppdraget har ingen fas. Ange om det är projekt eller förvaltning.',
    ],
  },
  COORDINATOR_MISSING: {
    title: 'Samordnare för programmet saknas',
    sentence: ({ day }) => [
      s`Ingen samordnar programmet sedan ${day('since')}. Utse någon att vända sig till.`,
      'Ingen samordnar programmet. Utse någon att vända sig till.',
    ],
  },
  FAULT_NOT_ASSESSED: {
    title: 'Systemfel behöver bedömas',
    sentence: ({ day }) => [
      s`Skulle ha bedömts senast ${day('due')}. Bestäm om det ska lyftas.`,
      'Inte bedömt ännu. Bestäm om det ska lyftas.',
    ],
  },
  FAULT_NOT_LIFTED: {
    title: 'Systemfel behöver lyftas',
    sentence: ({ day }) => [
      s`Skulle ha lyfts till brukarrörelsen senast ${day('due')}. Lyft det nu.`,
      'Inte lyft till brukarrörelsen ännu. Lyft det nu.',
    ],
  },
  FAULT_NOT_ANSWERED: {
    title: 'Systemfel väntar på svar',
    sentence: ({ day }) => [
      s`Svar väntades senast ${day('due')}. Fråga efter det.`,
      'Svaret dröjer. Fråga efter det.',
    ],
  },
  FAULT_NOT_TOLD_BACK: {
    title: 'Systemfel behöver återkopplas',
    sentence: ({ day }) => [
      s`Den som såg felet skulle ha fått veta senast ${day('due')}. Berätta vad som hände.`,
      'Den som såg felet har inte fått veta. Berätta vad som hände.',
    ],
  },
  FORUM_NOT_HELD: {
    title: 'Forum behöver hållas',
    sentence: ({ day, dayNear }) => [
      s`Skulle ha hållits senast ${day('due')}. Det senaste var ${dayNear('last', 'due')}.`,
      s`Skulle ha hållits senast ${day('due')}. Håll det, så att alla vet att chansen finns.`,
      'Forumet har inte hållits i tid. Håll det, så att alla vet att chansen finns.',
    ],
  },
  FORUM_MANAGER_MISSING: {
    title: 'Chef för forumet behöver utses',
    sentence: ({ day }) => [
      s`Ingen chef får anteckningarna sedan ${day('since')}. Utse en.`,
      'Ingen chef får anteckningarna. Utse en.',
    ],
  },
  MINUTES_NOT_SENT: {
    title: 'Anteckningar behöver skickas',
    sentence: ({ day }) => [
      s`Chefen skulle ha fått anteckningarna senast ${day('due')}. Skicka dem.`,
      'Chefen har inte fått anteckningarna. Skicka dem.',
    ],
  },
  MINUTES_NOT_RECEIVED: {
    title: 'Anteckningar behöver tas emot',
    sentence: ({ day }) => [
      s`Skickade, men skulle ha tagits emot senast ${day('due')}. Bekräfta att de har kommit.`,
      'Skickade, men inte mottagna. Bekräfta att de har kommit.',
    ],
  },
  POINTS_NOT_ANSWERED: {
    title: 'Punkter väntar på svar',
    sentence: ({ counted, day }) => [
      s`${counted('waiting', points)} utan svar; den äldsta skulle ha fått det senast ${day('due')}.`,
      'Punkter utan svar. Svara, också när det blir nej.',
    ],
  },
  POINTS_NOT_TOLD_BACK: {
    title: 'Svar behöver berättas på forumet',
    sentence: ({ counted, day }) => [
      s`${counted('waiting', points)} med svar som inte har berättats; det äldsta skulle ha berättats senast ${day('due')}.`,
      'Svar som inte har berättats på forumet. Ta upp dem nästa gång.',
    ],
  },
  RULE_REMARK_UNANSWERED: {
    title: 'Synpunkt på en regel väntar på svar',
    sentence: ({ counted, day }) => [
      s`${counted('waiting', remarks)} väntar på svar. Den första skulle ha besvarats senast ${day('due')}. Svara nu.`,
      'En synpunkt på en regel väntar på svar. Svara nu.',
    ],
  },
  NEXT_ROUND_OVERDUE: {
    title: 'Nästa utbildningsomgång behöver planeras',
    sentence: ({ day }) => [
      s`Nästa utbildningsomgång skulle ha börjat senast ${day('due')}. Planera den.`,
      'Nästa utbildningsomgång skulle ha börjat. Planera den.',
    ],
  },
  NATIONAL_NETWORK_TOO_FEW: {
    title: 'För få i den nationella samverkan',
    sentence: ({ number }) => [
      s`${number('count')} av ${number('required')} deltar i den nationella samverkan. Anteckna vilka fler som deltar.`,
      'För få deltar i den nationella samverkan. Anteckna vilka fler som deltar.',
    ],
  },
  FORUM_GUEST_NOT_NOTED: {
    title: 'Om gästen kom behöver antecknas',
    sentence: ({ number, day }) => [
      s`Om ${number('waiting')} av de planerade gästerna kom är inte antecknat; den första skulle komma ${day('due')}. Anteckna det.`,
      'Om en planerad gäst kom är inte antecknat. Anteckna det.',
    ],
  },
  FORUM_MANAGER_ABSENT: {
    title: 'Chefen behöver bjudas in till forumet',
    sentence: ({ day, dayNear }) => [
      s`Chefen skulle ha varit med på forumet senast ${day('due')}. Senast var det ${dayNear('last', 'due')}. Bjud in.`,
      s`Chefen har inte varit med på forumet. Första gången var tänkt senast ${day('due')}. Bjud in.`,
      'Chefen har inte varit med på forumet på länge. Bjud in.',
    ],
  },
  FORUM_EVALUATION_OVERDUE: {
    title: 'Forumet behöver utvärderas',
    sentence: ({ day, dayNear }) => [
      s`Forumet skulle ha utvärderats senast ${day('due')}. Senast var det ${dayNear('last', 'due')}. Fråga alla som kommer.`,
      s`Forumet har inte utvärderats. Första gången var tänkt senast ${day('due')}. Fråga alla som kommer.`,
      'Forumet har inte utvärderats på länge. Fråga alla som kommer.',
    ],
  },
}
