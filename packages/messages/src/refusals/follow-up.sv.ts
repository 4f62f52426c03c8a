import type {
  PlacementRefusalCode,
  RoleRefusalCode,
  SupervisionRefusalCode,
  WorkplaceRefusalCode,
} from '@brygga/domain'
import { type Sentence, s } from '../sentence.ts'
import { vocabulary } from '../vocabulary/sv.ts'
import { placingRefusals } from './placing.sv.ts'

type FollowUpRefusalCode =
  | PlacementRefusalCode
  | RoleRefusalCode
  | SupervisionRefusalCode
  | WorkplaceRefusalCode

const people = { one: 'person', other: 'personer' }

export const followUpRefusals: Readonly<Record<FollowUpRefusalCode, Sentence>> = {
  ...placingRefusals,
  ABSENCE_OVERLAPS: 'Handledaren är redan borta då. Ändra den frånvaron i stället.',
  ABSENCE_UNKNOWN: 'Frånvaron finns inte i registret. Läs in sidan igen.',
  ALREADY_PLANNED: 'En plan gäller redan från den dagen. Välj en annan dag.',
  ALREADY_SCHEDULED: 'Ett schema gäller redan från den dagen. Välj en annan dag.',
  COVER_IS_ABSENT: 'Den som ersätter är själv borta då. Välj någon annan.',
  DRAFT_ALREADY_THERE: 'Det finns redan ett utkast. Skriv vidare på det, eller släng det först.',
  DRAFT_UNKNOWN: 'Utkastet finns inte i registret. Läs in sidan igen.',
  DUE_BEFORE_SET: ({ day }) => [
    s`Det kan vara klart tidigast ${day('from')}, då det lades till. Ändra dagen.`,
    'Det kan inte vara klart innan det lades till. Ändra dagen.',
  ],
  EXTRACT_ALREADY_SEEN:
    'Registerutdraget är redan visat för den här anställningen. Det får inte begäras igen.',
  EXTRACT_NOT_LAWFUL_YET: ({ day }) => [
    s`Registerutdrag för arbete i hemmet får begäras från ${day('from')}. Ändra dagen.`,
    'Registerutdrag fick inte begäras då. Ändra dagen.',
  ],
  EXTRACT_OF_RENEWED_POST:
    'Anställningen förnyar en tidigare inom ett år. Då får registerutdrag inte begäras.',
  GATHERING_NEEDS_TWO: 'Ett erfarenhetsutbyte har minst två deltagare. Lägg till fler.',
  HANDOVER_INCOMPLETE: 'Alla som handledaren handleder den dagen ska med, en gång var. Läs in sidan igen.',
  HANDOVER_TO_SELF: 'Överlämningen måste gå till en annan peer supporter. Välj någon annan.',
  HANDOVER_UNKNOWN: 'Överlämningen finns inte i registret. Läs in sidan igen.',
  INDIVIDUAL_HAS_ONE_HEAD: 'En enskild aktivitet har en deltagare. Ändra antalet, eller välj grupp.',
  INTRODUCED_EXCEED_PRESENT: ({ counted }) => [
    s`Arbetslaget är ${counted('present', people)}, så fler kan inte ha fått introduktion. Räkna om.`,
    'Fler kan inte ha fått introduktion än de som är i arbetslaget. Räkna om.',
  ],
  MEETING_ALREADY_RECORDED: ({ day }) => [
    s`Mötet ${day('day')} är redan antecknat. Välj en annan dag.`,
    'Mötet är redan antecknat. Välj en annan dag.',
  ],
  MEETING_UNKNOWN: 'Mötet finns inte i registret. Läs in sidan igen.',
  NOT_MARKED: 'Det är inte markerat som uppe då. Då behöver inget tas ner.',
  NOBODY_PRESENT: 'Ange vilka roller som var med. Någon måste ha varit där.',
  NOBODY_SUPERVISED: 'Personen handleder ingen den dagen. Välj en annan dag eller en annan person.',
  NOT_AT_SESSION: 'Personen står inte som deltagare. Bara den som var där kan svara.',
  OUTCOME_ONLY_OF_REVIEW: 'Bara en uppföljning säger om rollen har satt sig. Ta bort svaret.',
  PEER_MEETING_ALREADY_RECORDED: ({ day }) => [
    s`Samma träff är redan antecknad ${day('day')}. Inget mer behövs.`,
    'Samma träff är redan antecknad. Inget mer behövs.',
  ],
  PLACEMENT_STILL_GOES_ON: 'Någon är fortfarande placerad här. Avsluta placeringen först.',
  PLANNED_LATER: ({ day }) => [
    s`En plan gäller från en senare dag, ${day('from')}. Välj en dag efter den.`,
    'En plan gäller från en senare dag. Välj en dag efter den.',
  ],
  PLAN_NOT_DENSER_AT_FIRST: 'Handledningen ska vara tätast i början. Ändra stegen.',
  PLAN_STEPS_NOT_RISING:
    'Det första steget börjar genast, och varje nytt steg senare än det förra. Ändra stegen.',
  REPLY_BY_SELF: 'Den som bad om handledning kan inte svara själv. Välj någon annan.',
  REQUEST_ALREADY_OPEN: 'Ett önskemål väntar redan på svar. Inget mer behövs.',
  REQUEST_UNKNOWN: 'Önskemålet finns inte i registret. Läs in sidan igen.',
  REVIEW_NEEDS_OUTCOME: 'Ange om rollen har satt sig, eller håller på att göra det.',
  ROLE_EVENT_UNKNOWN: 'Händelsen finns inte i registret. Läs in sidan igen.',
  ROLE_PART_MISSING: ({ word }) => [
    s`I utkastet saknas ${word('part', vocabulary.roleParts)}. Fyll i det innan ni skriver under.`,
    'Något saknas i utkastet. Fyll i det innan ni skriver under.',
  ],
  ROLE_REPLACES_PROFESSION:
    'Rollen kompletterar andra yrken och ersätter inget. Ändra uppgifterna innan ni skriver under.',
  SCHEDULED_LATER: ({ day }) => [
    s`Ett schema gäller från en senare dag, ${day('from')}. Välj en dag efter den.`,
    'Ett schema gäller från en senare dag. Välj en dag efter den.',
  ],
  SELF_CHECK_ALREADY_ANSWERED: ({ day }) => [
    s`Rollen är redan avstämd ${day('day')}. Inget mer behövs.`,
    'Rollen är redan avstämd den dagen. Inget mer behövs.',
  ],
  SESSION_UNKNOWN: 'Handledningen finns inte i registret. Läs in sidan igen.',
  TASK_NOT_NAMED: 'Ange vilken sorts uppgift det var. Välj ur listan.',
  TASK_OF_BOUNDARY: 'En otydlig gräns har ingen uppgift. Ta bort den, eller välj uppgift utanför rollen.',
  SUPERVISOR_IS_ABSENT: ({ day }) => [
    s`Handledaren är borta ${day('day')}. Välj en annan dag, eller ersättaren.`,
    'Handledaren är borta den dagen. Välj en annan dag, eller ersättaren.',
  ],
  TASK_UNKNOWN: 'Det finns inte på listan. Läs in sidan igen.',
  TEAM_ALREADY_COUNTED: ({ day }) => [
    s`Arbetslaget är redan räknat ${day('day')}. Välj en annan dag.`,
    'Arbetslaget är redan räknat den dagen. Välj en annan dag.',
  ],
  USER_MOVEMENT_SESSION_ALREADY_RECORDED: ({ day }) => [
    s`Ett tillfälle ${day('day')} är redan antecknat. Inget mer behövs.`,
    'Tillfället är redan antecknat. Inget mer behövs.',
  ],
  WORKPLACE_NOT_ANCHORED:
    'Beslutet är inte förankrat på de nivåer som är antecknade. Förankra det, eller ange vem som har beslutat ändå.',
  WORKPLACE_NOT_FUNDED:
    'Det finns inga beslutade pengar. Anteckna beslutet, eller ange vem som har beslutat ändå.',
  WORKPLACE_NOT_INTRODUCED:
    'Ingen introduktion har hållits för personalen. Håll en, eller ange vem som har beslutat ändå.',
  WORKPLACE_NOT_RECRUITING:
    'Ingen rekrytering med urvalskriterier är antecknad här. Anteckna den, eller ange vem som har beslutat ändå.',
  WORKPLACE_WITHOUT_PLACEMENT:
    'Ingen är placerad här den dagen. Välj en annan dag, eller ange vem som har beslutat ändå.',
  CRITERIA_MISSING: 'Ange vad ni söker, minst en sak.',
  CRITERIA_NOT_AGREED_HERE: 'Vad ni söker anges när ni kommer överens om det. Ta bort det här.',
  CRITERION_TWICE: 'Samma sak står två gånger. Ta bort den ena.',
  PURPOSE_ALREADY_STATED: ({ day }) => [
    s`Något annat är redan angivet från ${day('day')}. Välj en annan dag.`,
    'Något annat är redan angivet från den dagen. Välj en annan dag.',
  ],
  PURPOSE_STATED_LATER: ({ day }) => [
    s`Något är angivet från en senare dag, ${day('from')}. Välj en dag efter den.`,
    'Något är angivet från en senare dag. Välj en dag efter den.',
  ],
  PURPOSE_TWICE: 'Samma sak är vald två gånger. Ta bort den ena.',
  RECRUITMENT_ALREADY_OPEN: 'En rekrytering pågår redan här. Fortsätt med den, eller ställ in den först.',
  RECRUITMENT_UNKNOWN: 'Rekryteringen finns inte i registret. Läs in sidan igen.',
  ACKNOWLEDGED_EXCEED_TEAM: ({ counted }) => [
    s`Arbetslaget är ${counted('team', people)}, så fler kan inte ha läst. Räkna om.`,
    'Fler kan inte ha läst än de som är i arbetslaget. Räkna om.',
  ],
  ACKNOWLEDGEMENT_ALREADY_NOTED: ({ day }) => [
    s`Det är redan antecknat ${day('day')}. Välj en annan dag.`,
    'Det är redan antecknat den dagen. Välj en annan dag.',
  ],
  NO_SESSION_THAT_DAY: ({ day }) => [
    s`Ingen handledning är antecknad ${day('day')}. Anteckna den först, eller välj en annan dag.`,
    'Ingen handledning är antecknad den dagen. Anteckna den först, eller välj en annan dag.',
  ],
  QUESTION_UNKNOWN: 'Frågan finns inte i registret. Läs in sidan igen.',
  ROLE_AGREEMENT_NOT_IN_FORCE: ({ day }) => [
    s`Uppdragsbeskrivningen gäller från ${day('from')}, och inte den dagen. Välj en annan dag.`,
    'Uppdragsbeskrivningen gäller inte den dagen. Välj en annan dag.',
  ],
  ROLE_AGREEMENT_UNKNOWN: 'Uppdragsbeskrivningen finns inte i registret. Läs in sidan igen.',
  ALREADY_BOOKED: ({ day }) => [
    s`Handledning är redan bokad ${day('day')}. Välj en annan dag.`,
    'Handledning är redan bokad den dagen. Välj en annan dag.',
  ],
  BOOKED_FOR_THE_PAST: ({ day }) => [
    s`Boka en dag som inte har varit, tidigast ${day('from')}.`,
    'Boka en dag som inte har varit.',
  ],
  BOOKING_REASON_MISSING: 'Ange varför tiden ändras. Välj ur listan.',
  BOOKING_UNKNOWN: 'Bokningen finns inte i registret. Läs in sidan igen.',
  FACILITATOR_ALREADY_ATTESTED: ({ day }) => [
    s`Det är redan intygat och gäller ${day('day')}. Inget mer behövs.`,
    'Det är redan intygat. Inget mer behövs.',
  ],
  MOVED_TO_MISSING: 'Ange vilken dag handledningen flyttas till.',
  NOT_OF_THIS_STEP: 'Uppgiften hör inte hit. Ta bort den.',
  SESSION_NOT_AS_BOOKED: ({ day }) => [
    s`Ingen handledning som stämmer med bokningen är antecknad ${day('day')}. Anteckna den först.`,
    'Ingen handledning som stämmer med bokningen är antecknad. Anteckna den först.',
  ],
  SESSION_NOT_A_GROUP: 'Handledningen var inte i grupp. Välj en annan.',
  IDEA_ALREADY_NOTED: 'Samma idé är redan antecknad den dagen. Inget mer behövs.',
  IDEA_REASON_MISSING: 'Ange varför det blir nej, så att den som hade idén kan få veta det.',
  IDEA_UNKNOWN: 'Idén finns inte i registret. Läs in sidan igen.',
  LESSON_UNKNOWN: 'Lärdomen finns inte i registret. Läs in sidan igen.',
}
