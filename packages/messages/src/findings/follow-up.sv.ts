import { s } from '../sentence.ts'
import { vocabulary } from '../vocabulary/sv.ts'
import type { FollowUpFindingWords } from './finding-words.ts'

const people = { one: 'person', other: 'personer' }
const sessions = { one: 'tillfälle', other: 'tillfällen' }
const hours = { one: 'timme', other: 'timmar' }
const months = { one: 'månad', other: 'månader' }
const days = { one: 'dag', other: 'dagar' }
const posts = { one: 'tjänst', other: 'tjänster' }
const tasks = { one: 'uppgift', other: 'uppgifter' }
const lateTasks = { one: 'uppgift på listan är försenad', other: 'uppgifter på listan är försenade' }
const unconfirmed = { one: 'tillfälle är inte bekräftat', other: 'tillfällen är inte bekräftade' }
const boundaries = { one: 'otydlig gräns', other: 'otydliga gränser' }
const questions = { one: 'delad fråga', other: 'delade frågor' }
const ideas = { one: 'idé', other: 'idéer' }

export const followUpFindings: FollowUpFindingWords = {
  ROLE_AGREEMENT_INCOMPLETE: {
    title: 'Uppdragsbeskrivning behöver fyllas i',
    sentence: ({ listed }) => [
      s`I uppdragsbeskrivningen saknas ${listed('missing', vocabulary.roleParts)}. Fyll i det tillsammans.`,
      'Uppdragsbeskrivningen säger inte allt den ska. Fyll i den tillsammans.',
    ],
  },
  CHECK_IN_OVERDUE: {
    title: 'Avstämning behöver bokas',
    sentence: ({ day, dayNear }) => [
      s`Avstämning försenad sedan ${day('since')}. Senast hållen ${dayNear('last', 'since')}.`,
      s`Ingen avstämning ännu. Den första skulle ha hållits senast ${day('due')}.`,
      'Avstämning är försenad. Boka en tid.',
    ],
  },
  CHECK_IN_ROLE_MISSING: {
    title: 'Någon saknades på avstämningen',
    sentence: ({ day, listed }) => [
      s`På avstämningen ${day('last')} saknades ${listed('missing', vocabulary.roles)}. Bjud in till nästa.`,
      'På den senaste avstämningen saknades någon. Bjud in till nästa.',
    ],
  },
  REVIEW_MISSING: {
    title: 'Uppföljning behöver hållas',
    sentence: ({ counted, day }) => [
      s`Uppföljningen efter ${counted('months', months)} skulle ha hållits senast ${day('due')}. Boka den.`,
      'Uppföljningen är försenad. Boka den.',
    ],
  },
  PRESENCE_EXCEEDS_POST: {
    title: 'Schemat är längre än tjänsten',
    sentence: ({ counted, number, percent }) => [
      s`Schemat är på ${counted('hours', hours)} i veckan. En tjänst på ${percent('percent')} är på ${number('most')}. Se över det.`,
      'Schemat är längre än tjänsten. Se över det.',
    ],
  },
  POSTS_ABOVE_FULL_TIME: {
    title: 'Mer än heltid sammanlagt',
    sentence: ({ counted, day, percent }) => [
      s`Sedan ${day('since')} är ${counted('posts', posts)} tillsammans på ${percent('percent')} av heltid. Se efter vilken uppgift som är fel.`,
      'Tjänsterna är tillsammans på mer än heltid. Se efter vilken uppgift som är fel.',
    ],
  },
  COLLEGIAL_CONTEXT_INCOMPLETE: {
    title: 'Kollegialt sammanhang behöver ordnas',
    sentence: ({ listed }) => [
      s`I det kollegiala sammanhanget saknas ${listed('missing', vocabulary.contextParts)}. Ordna det.`,
      'Något saknas i det kollegiala sammanhanget. Ordna det.',
    ],
  },
  SUPPORT_ORGANISATION_MISSING: {
    title: 'Stödjande organisation behöver utses',
    sentence: ({ day }) => [
      s`Ingen organisation stöder placeringen vid sidan av arbetsgivaren sedan ${day('since')}. Utse en.`,
      'Ingen organisation stöder placeringen vid sidan av arbetsgivaren. Utse en.',
    ],
  },
  HANDOVER_OUTCOME_UNKNOWN: {
    title: 'Överlämning utan besked',
    sentence: ({ day, number }) => [
      s`Hur det gick för ${number('waiting')} av överlämningarna skulle vara känt senast ${day('due')}. Fråga, och anteckna svaret.`,
      'Hur en överlämning gick är inte känt. Fråga, och anteckna svaret.',
    ],
  },
  REGISTER_EXTRACT_MISSING: {
    title: 'Registerutdrag behöver visas',
    sentence: ({ day }) => [
      s`Inget registerutdrag har visats före starten ${day('due')}. Be att få se det, och anteckna bara dagen.`,
      'Inget registerutdrag har visats. Be att få se det, och anteckna bara dagen.',
    ],
  },
  STAGE_SKIPPED: {
    title: 'Ett steg har hoppats över',
    sentence: ({ day, word }) => [
      s`Sedan ${day('since')} gäller steget ${word('after', vocabulary.stages)}, men steget ${word('before', vocabulary.stages)} var inte klart då. Det går inte att göra i efterhand.`,
      'Ett steg har hoppats över. Det går inte att göra i efterhand.',
    ],
  },
  PLACED_BEFORE_READY: {
    title: 'Start innan arbetsplatsen var redo',
    sentence: ({ day }) => [
      s`Någon började ${day('since')}, innan arbetsplatsen hade kommit till rekryteringen. Gör klart stegen.`,
      'Någon började innan arbetsplatsen var redo. Gör klart stegen.',
    ],
  },
  WORKPLACE_READY_LATE: {
    title: 'Arbetsplatsen blev redo efter starten',
    sentence: ({ day }) => [
      s`Någon började ${day('since')}, innan arbetsplatsen hade kommit till rekryteringen. Det har den nu. Inget mer behöver göras.`,
      'Någon började innan arbetsplatsen var redo. Den är redo nu. Inget mer behöver göras.',
    ],
  },
  TEAM_SHARE_TOO_LOW: {
    title: 'Nya i arbetslaget behöver introduktion',
    sentence: ({ number, percent }) => [
      s`${number('introduced')} av ${number('present')} i arbetslaget har fått introduktion. Minst ${percent('least')} behövs. Håll en introduktion till.`,
      'För få i arbetslaget har fått introduktion. Håll en introduktion till.',
    ],
  },
  TEAM_COUNT_OVERDUE: {
    title: 'Arbetslaget behöver räknas',
    sentence: ({ day, dayNear }) => [
      s`Arbetslaget skulle ha räknats igen före ${day('since')}. Senast räknat ${dayNear('last', 'since')}.`,
      s`Hur många som har fått introduktion skulle vara känt senast ${day('due')}. Räkna dem.`,
      'Hur många som har fått introduktion är inte känt. Räkna dem.',
    ],
  },
  USER_MOVEMENT_SESSIONS_TOO_FEW: {
    title: 'Brukarrörelsen behöver förberedas',
    sentence: ({ number, counted, day }) => [
      s`${number('held')} av ${counted('required', sessions)} hållna för brukarrörelsen. Håll resten; starten är ${day('due')}.`,
      'För få tillfällen hållna för brukarrörelsen. Håll resten.',
    ],
  },
  USER_MOVEMENT_SESSIONS_LATE: {
    title: 'Brukarrörelsen förbereddes efter starten',
    sentence: ({ number, counted }) => [
      s`Bara ${number('heldBefore')} av ${counted('required', sessions)} för brukarrörelsen hölls före starten. Inget mer behöver göras nu.`,
      'Tillfällen för brukarrörelsen hölls efter starten. Inget mer behöver göras nu.',
    ],
  },
  WORKPLACE_TASK_OVERDUE: {
    title: 'Uppgifter på arbetsplatsen är försenade',
    sentence: ({ counted, day }) => [
      s`${counted('late', lateTasks)}, den första sedan ${day('since')}. Gör klart eller stryk.`,
      'Något på arbetsplatsens lista är försenat. Gör klart eller stryk.',
    ],
  },
  SUPERVISION_PLAN_MISSING: {
    title: 'Plan för handledning behövs',
    sentence: ({ day }) => [
      s`Saknar plan för handledning sedan ${day('since')}. Kom överens om hur ofta ni ses.`,
      'Saknar plan för handledning. Kom överens om hur ofta ni ses.',
    ],
  },
  SUPERVISION_PLAN_TOO_SPARSE: {
    title: 'Planen för handledning är för gles',
    sentence: ({ counted }) => [
      s`Efter ${counted('afterMonths', months)} ska det gå högst ${counted('everyDays', days)} mellan gångerna. Planen är glesare. Ändra den.`,
      'Planen för handledning är glesare än regionen kräver. Ändra den.',
    ],
  },
  GROUP_PLAN_TOO_SPARSE: {
    title: 'Planen för handledning i grupp är för gles',
    sentence: ({ counted }) => [
      s`Enligt planen går det ${counted('planned', days)} mellan gångerna i grupp. Högst ${counted('everyDays', days)} får gå. Ändra planen.`,
      'Planen för handledning i grupp är glesare än regionen kräver. Ändra den.',
    ],
  },
  SUPERVISION_REQUEST_UNANSWERED: {
    title: 'Önskemål om handledning väntar på svar',
    sentence: ({ number, day }) => [
      s`${number('waiting')} önskemål väntar på svar. Det första skulle ha besvarats senast ${day('due')}. Svara nu.`,
      'Ett önskemål om handledning väntar på svar. Svara nu.',
    ],
  },
  SUPERVISION_WITHOUT_COVER: {
    title: 'Ersättare för handledaren behövs',
    sentence: ({ day }) => [
      s`Handledaren är borta sedan ${day('since')} och har ingen ersättare. Utse någon.`,
      'Handledaren är borta och har ingen ersättare. Utse någon.',
    ],
  },
  SUPERVISION_GROUP_TOO_LARGE: {
    title: 'Gruppen för handledning är för stor',
    sentence: ({ counted, number }) => [
      s`Gruppen hade ${counted('people', people)}, och högst ${number('most')} får plats. Dela den, så att alla kommer till tals.`,
      'Gruppen var för stor. Dela den, så att alla kommer till tals.',
    ],
  },
  SESSION_NOT_VALIDATED: {
    title: 'Handledning väntar på bekräftelse',
    sentence: ({ counted, day }) => [
      s`${counted('waiting', unconfirmed)}. Det första skulle ha bekräftats senast ${day('due')}.`,
      'Ett handledningstillfälle är inte bekräftat. Fråga den som var där.',
    ],
  },
  SESSION_DISPUTED: {
    title: 'Handledning som inte stämmer',
    sentence: ({ number, day }) => [
      s`Den som var där säger sedan ${day('since')} att ${number('count')} av tillfällena inte stämmer. Prata om det.`,
      'Den som var där säger att ett tillfälle inte stämmer. Prata om det.',
    ],
  },
  EXCHANGE_OVERDUE: {
    title: 'Erfarenhetsutbyte behöver ordnas',
    sentence: ({ day, dayNear }) => [
      s`Erfarenhetsutbyte försenat sedan ${day('since')}. Senast hållet ${dayNear('last', 'since')}.`,
      s`Inget erfarenhetsutbyte ännu. Det första skulle ha hållits senast ${day('due')}.`,
      'Erfarenhetsutbytet är försenat. Bjud in till en träff.',
    ],
  },
  COORDINATOR_NOT_NAMED: {
    title: 'Samordnare behöver utses',
    sentence: ({ day }) => [
      s`Ingen samordnare är utsedd här sedan ${day('since')}. Utse någon att vända sig till.`,
      'Ingen samordnare är utsedd här. Utse någon att vända sig till.',
    ],
  },
  COORDINATOR_MEETING_OVERDUE: {
    title: 'Träff med samordnaren behöver bokas',
    sentence: ({ day, dayNear }) => [
      s`Träff med samordnaren försenad sedan ${day('since')}. Senast hållen ${dayNear('last', 'since')}.`,
      s`Ingen träff med samordnaren ännu. Den första skulle ha hållits senast ${day('due')}.`,
      'Träff med samordnaren är försenad. Boka en tid.',
    ],
  },
  SUPERVISOR_OVER_CAPACITY: {
    title: 'Handledaren har för många att handleda',
    sentence: ({ counted, number, percent }) => [
      s`Handleder ${counted('count', people)}. På ${percent('percent')} av heltid ryms ${number('most')}. Fördela om.`,
      'Handleder fler än tiden räcker till. Fördela om.',
    ],
  },
  SUPERVISORS_OWN_SUPERVISION_OVERDUE: {
    title: 'Handledarens egen handledning behöver bokas',
    sentence: ({ day, dayNear }) => [
      s`Egen handledning försenad sedan ${day('since')}. Senast hållen ${dayNear('last', 'since')}.`,
      s`Ingen egen handledning ännu. Den första skulle ha hållits senast ${day('due')}.`,
      'Egen handledning är försenad. Boka en tid.',
    ],
  },
  CORE_WORK_SHARE_LOW: {
    title: 'För lite tid till mötet och samtalet',
    sentence: ({ percent }) => [
      s`${percent('percent')} av tiden går till kärnan i rollen. Minst ${percent('least')} behövs. Prata om uppgifterna.`,
      'För lite av tiden går till kärnan i rollen. Prata om uppgifterna.',
    ],
  },
  WATCHED_WORK_SHARE_HIGH: {
    title: 'Mycket tid till ronder och möten',
    sentence: ({ percent }) => [
      s`${percent('percent')} av tiden går till ronder och möten. Högst ${percent('most')} är tänkt. Prata om uppgifterna.`,
      'Mycket av tiden går till ronder och möten. Prata om uppgifterna.',
    ],
  },
  OUT_OF_ROLE_TASK_OPEN: {
    title: 'Uppgift utanför rollen',
    sentence: ({ counted, day }) => [
      s`${counted('count', tasks)} utanför rollen att reda ut, sedan ${day('since')}. Prata om vad rollen är.`,
      'En uppgift var utanför rollen. Prata om vad rollen är.',
    ],
  },
  BOUNDARY_EVENT_OPEN: {
    title: 'Otydlig gräns att prata om',
    sentence: ({ counted, day }) => [
      s`${counted('count', boundaries)} att prata om, sedan ${day('since')}. Ta upp det i handledningen.`,
      'En gräns blev otydlig. Ta upp det i handledningen.',
    ],
  },
  SELF_CHECK_OVERDUE: {
    title: 'Dags att stämma av rollen själv',
    sentence: ({ day, dayNear }) => [
      s`Egen avstämning av rollen försenad sedan ${day('since')}. Senast gjord ${dayNear('last', 'since')}.`,
      s`Ingen egen avstämning av rollen ännu. Den första var tänkt senast ${day('due')}.`,
      'Egen avstämning av rollen är försenad. Svara på frågorna.',
    ],
  },
  SUPERVISOR_CHECK_OVERDUE: {
    title: 'Dags för handledaren att stämma av rollen',
    sentence: ({ day, dayNear }) => [
      s`Handledarens avstämning av rollen försenad sedan ${day('since')}. Senast gjord ${dayNear('last', 'since')}.`,
      s`Handledaren har inte stämt av rollen ännu. Den första gången var tänkt senast ${day('due')}.`,
      'Handledarens avstämning av rollen är försenad. Svara på frågorna.',
    ],
  },
  SELF_CHECK_FALLING: {
    title: 'Rollen känns mindre trygg än förra gången',
    sentence: ({ day, dayNear }) => [
      s`Svaren ${day('on')} var lägre än ${dayNear('previous', 'on')}. Ta upp det i handledningen.`,
      'Svaren var lägre än förra gången. Ta upp det i handledningen.',
    ],
  },
  WORKPLACE_PURPOSE_MISSING: {
    title: 'Vad arbetsplatsen är till för behöver anges',
    sentence: ({ day }) => [
      s`Sedan ${day('since')} är det inte angivet om arbetsplatsen ger vård, stöd eller rehabilitering. Ange det.`,
      'Det är inte angivet om arbetsplatsen ger vård, stöd eller rehabilitering. Ange det.',
    ],
  },
  IMPROVEMENT_IDEA_UNANSWERED: {
    title: 'Idéer utan svar',
    sentence: ({ counted, day }) => [
      s`${counted('waiting', ideas)} skulle ha fått svar senast ${day('due')}. Svara ja, eller nej med ett skäl.`,
      'En idé från en peer supporter väntar på svar. Svara ja, eller nej med ett skäl.',
    ],
  },
  RECRUITED_WITHOUT_CRITERIA: {
    title: 'Rekrytering utan gemensamma kriterier',
    sentence: ({ day }) => [
      s`Någon började ${day('since')} innan ni hade kommit överens om vad ni söker. Gör det före nästa rekrytering.`,
      'Någon började innan ni hade kommit överens om vad ni söker. Gör det före nästa rekrytering.',
    ],
  },
  ROLE_AGREEMENT_NOT_ACKNOWLEDGED: {
    title: 'Personalen behöver läsa uppdragsbeskrivningen',
    sentence: ({ number, percent, day }) => [
      s`${number('acknowledged')} av ${number('team')} i arbetslaget har läst uppdragsbeskrivningen. Minst ${percent('least')} behövs. Gå igenom den.`,
      s`Ingen har antecknat vilka som har läst uppdragsbeskrivningen från ${day('since')}. Gå igenom den tillsammans.`,
      'Alla i arbetslaget behöver läsa uppdragsbeskrivningen. Gå igenom den tillsammans.',
    ],
  },
  SHARED_QUESTION_WAITING: {
    title: 'Delad fråga väntar',
    sentence: ({ counted, day }) => [
      s`${counted('waiting', questions)} till handledningen har inte tagits upp, sedan ${day('since')}. Gör det nästa gång.`,
      'En delad fråga har inte tagits upp. Ta upp den nästa gång.',
    ],
  },
  SUPERVISION_NOT_BOOKED: {
    title: 'Nästa handledning behöver bokas',
    sentence: ({ day, dayNear }) => [
      s`Ingen handledning är bokad, och ingen har hållits i tid sedan ${day('since')}. Senast hållen ${dayNear('last', 'since')}. Boka en tid.`,
      s`Ingen handledning är bokad. Den första skulle ha hållits senast ${day('due')}. Boka en tid.`,
      'Ingen handledning är bokad, och ingen har hållits i tid. Boka en tid.',
    ],
  },
  GROUP_WITHOUT_FACILITATOR: {
    title: 'Gruppledning behöver intygas',
    sentence: ({ day }) => [
      s`Att den som ledde gruppen ${day('last')} kan leda en grupp är inte intygat. Intyga det, eller låt någon annan leda.`,
      'Att den som ledde gruppen kan leda en grupp är inte intygat. Intyga det, eller låt någon annan leda.',
    ],
  },
  EVERYONE_SPOKE_NOT_NOTED: {
    title: 'Om alla kom till tals är inte antecknat',
    sentence: ({ day }) => [
      s`Om alla kom till tals i gruppen ${day('last')} är inte antecknat. Anteckna det.`,
      'Om alla kom till tals i gruppen är inte antecknat. Anteckna det.',
    ],
  },
  NOT_EVERYONE_SPOKE: {
    title: 'Alla kom inte till tals',
    sentence: ({ day }) => [
      s`I gruppen ${day('last')} kom inte alla till tals. Prata om formen, eller dela gruppen.`,
      'I gruppen kom inte alla till tals. Prata om formen, eller dela gruppen.',
    ],
  },
}
