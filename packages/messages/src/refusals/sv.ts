import { s } from '../sentence.ts'
import { followUpRefusals } from './follow-up.sv.ts'
import { influenceRefusals } from './influence.sv.ts'
import { programmeRefusals } from './programme.sv.ts'
import type { RefusalWords } from './refusal-words.ts'
import { trainingRefusals } from './training.sv.ts'

export const refusals: RefusalWords = {
  ALREADY_MARKED: 'Det är redan markerat för den dagen. Inget mer behövs.',
  ALREADY_NAMED: 'Personen är redan utsedd den dagen. Välj en annan person eller en annan dag.',
  ALREADY_SIGNED: 'En uppdragsbeskrivning gäller redan från den dagen. Välj en annan dag.',
  ANSWERED_LATER: ({ day }) => [
    s`Det finns ett svar från ${day('from')} som gäller. Välj en senare dag.`,
    'Det finns ett senare svar som gäller. Välj en senare dag.',
  ],
  ATTENDEE_IS_SUPERVISOR: 'Handledaren kan inte också stå som deltagare. Ta bort den ena.',
  ATTENDEE_TWICE: 'Samma person står två gånger. Ta bort den ena.',
  ATTENDEE_UNKNOWN: 'En av deltagarna finns inte i registret. Välj ur listan.',
  ATTENDEE_WITHOUT_PLACEMENT: ({ day }) => [
    s`En av deltagarna hade ingen anställning som peer supporter ${day('day')}. Ta bort personen, eller ändra dagen.`,
    'En av deltagarna hade ingen anställning som peer supporter den dagen. Ta bort personen, eller ändra dagen.',
  ],
  CONSENT_DECLINED:
    'Personen har sagt nej till bilden. Fråga igen, och anteckna svaret, innan den sätts upp.',
  CONSENT_UNKNOWN: 'Det är inte känt om personen har sagt ja till bilden. Fråga först, och anteckna svaret.',
  DAY_IN_FUTURE: ({ day }) => [
    s`${day('day')} har inte varit ännu. Välj i dag eller en tidigare dag.`,
    'Dagen har inte varit ännu. Välj i dag eller en tidigare dag.',
  ],
  DAY_OUTSIDE_PLACEMENT: ({ day }) => [
    s`Anställningen gäller från ${day('from')} till och med dagen före ${day('until')}. Välj en av de dagarna.`,
    s`Anställningen gäller från ${day('from')}. Välj en dag från och med då.`,
    'Dagen ligger utanför anställningen. Välj en dag då den pågick.',
  ],
  DAY_TOO_EARLY: ({ day }) => [
    s`Det kan inte ha varit före ${day('from')}. Välj den dagen eller en senare.`,
    'Det kan inte ha varit så tidigt. Välj en senare dag.',
  ],
  DAY_TOO_FAR_AHEAD: ({ day }) => [
    s`${day('day')} ligger för långt fram. Kontrollera årtalet, och välj senast ${day('last')}.`,
    'Dagen ligger för långt fram. Kontrollera årtalet, och välj en tidigare dag.',
  ],
  FUNDING_ALREADY_RECORDED: 'Samma beslut om pengar är redan antecknat. Inget mer behövs.',
  GROUP_NEEDS_TWO: 'Handledning i grupp har minst två deltagare. Lägg till fler, eller välj enskild.',
  INDIVIDUAL_TAKES_ONE: 'Enskild handledning har en deltagare. Ta bort de andra, eller välj i grupp.',
  INTRODUCTION_ALREADY_RECORDED: ({ day }) => [
    s`En introduktion ${day('day')} är redan antecknad. Inget mer behövs.`,
    'Introduktionen är redan antecknad. Inget mer behövs.',
  ],
  LAST_DAY_BEFORE_TODAY:
    'Då skulle anställningen redan ha slutat. Välj i dag eller en senare sista dag, eller bekräfta att den har slutat.',
  LEVEL_TWICE: 'Samma nivå står två gånger. Ta bort den ena.',
  MARKED_LATER: ({ day }) => [
    s`Det är markerat från en senare dag, ${day('from')}. Välj den dagen eller en senare.`,
    'Det är markerat från en senare dag. Välj den dagen eller en senare.',
  ],
  MENTOR_IS_LINE_MANAGER:
    'Mentorn kan inte vara närmaste chef. Välj någon annan, så att det går att tala fritt.',
  MENTOR_IS_SELF: 'Ingen kan vara sin egen mentor. Välj någon annan.',
  MENTOR_IS_SUPERVISOR:
    'Mentorn kan inte vara handledaren. Välj någon annan, så att det finns en person till.',
  NAMED_LATER: ({ day }) => [
    s`Någon är redan utsedd från en senare dag, ${day('from')}. Välj den dagen eller en senare.`,
    'Någon är redan utsedd från en senare dag. Välj den dagen eller en senare.',
  ],
  NOTHING_TO_CHANGE: 'Det står redan så. Inget behöver ändras.',
  NOT_A_SUPERVISOR:
    'Personen är inte handledare i registret. Välj en handledare, eller be en samordnare föra in rollen först.',
  PERSON_UNKNOWN: 'Personen finns inte i registret. Välj ur listan.',
  PLACEMENT_ALREADY_ENDED: ({ day }) => [
    s`Anställningen är redan avslutad, sedan ${day('until')}.`,
    'Anställningen är redan avslutad.',
  ],
  PLACEMENT_UNKNOWN: 'Placeringen finns inte i registret. Läs in sidan igen.',
  RECORDED_OUTSIDE: ({ day }) => [
    s`Det finns något antecknat ${day('day')}, och den dagen hamnar utanför. Välj dagar som det ryms i.`,
    'Det finns något antecknat på en dag som hamnar utanför. Välj dagar som det ryms i.',
  ],
  RECORD_ID_TAKEN: 'Det som skulle läggas till finns redan. Läs in sidan igen.',
  SESSION_ALREADY_RECORDED: 'Samma handledning är redan antecknad den dagen. Inget mer behövs.',
  SIGNED_LATER: ({ day }) => [
    s`En uppdragsbeskrivning gäller från en senare dag, ${day('from')}. Välj en dag efter den.`,
    'En uppdragsbeskrivning gäller från en senare dag. Välj en dag efter den.',
  ],
  STEP_NOT_POSSIBLE: 'Det steget går inte att ta härifrån. Läs in sidan igen, och välj ett av stegen där.',
  SUPERVISOR_IS_LINE_MANAGER:
    'Handledaren kan inte vara närmaste chef. Välj någon annan, så att det går att tala fritt.',
  SUPERVISOR_IS_MENTOR:
    'Handledaren kan inte vara mentorn. Välj någon annan, så att det finns en person till.',
  SUPERVISOR_IS_SELF: 'Ingen kan handleda sig själv. Välj någon annan.',
  SUPERVISOR_UNKNOWN: 'Handledaren finns inte i registret. Välj ur listan.',
  SUPERVISOR_WITHOUT_OWN_EXPERIENCE:
    'Personen har uppgett att egen erfarenhet saknas. Handledningen bygger på den, så välj någon annan.',
  UNTIL_NOT_AFTER_FROM: ({ day }) => [
    s`Slutet måste ligga efter början, ${day('from')}. Ändra slutdagen.`,
    'Slutet måste ligga efter början. Ändra slutdagen.',
  ],
  WORKPLACE_UNKNOWN: 'Arbetsplatsen finns inte i registret. Välj ur listan.',
  ...trainingRefusals,
  ...programmeRefusals,
  ...influenceRefusals,
  ...followUpRefusals,
  NO_PERMISSION: 'Din roll får inte göra det här. Be en samordnare om hjälp.',
  OUT_OF_REACH: 'Det finns inte, eller så får du inte se det. Be en samordnare om hjälp.',
  NOT_ABOUT_ONESELF: 'Det här kan du inte göra åt dig själv. Be någon annan göra det.',
  CHANGE_UNKNOWN: 'Ändringen finns inte. Läs in sidan igen.',
  CHANGE_ALREADY_UNDONE: 'Ändringen är redan ångrad. Inget mer behövs.',
  CHANGED_SINCE: 'Något har ändrats efteråt, så det går inte att ångra. Rätta det i stället.',
  KEY_USED_FOR_OTHER_INPUT:
    'Det här sparades redan, men med andra uppgifter. Läs in sidan igen och kontrollera.',
  CONSENT_NOT_YOURS_TO_RECORD:
    'Du får inte anteckna det här samtycket. Be personen själv eller en samordnare.',
  ALREADY_MEMBER: 'Adressen har redan ett konto här. Ändra rollerna på det kontot i stället.',
  OWN_ACCOUNT: 'Det är ditt eget konto. Be en annan administratör att ändra det.',
  LAST_ADMINISTRATOR: 'Det är den enda administratören. Ge någon annan rollen administratör först.',
  ROLES_CHANGED_SINCE:
    'Någon annan ändrade rollerna nyss. Se vilka roller kontot har nu, och ändra igen om det behövs.',
  PERSON_NOT_FREE:
    'Personen har ett annat konto nu, eller finns inte längre i registret. Bjud in på nytt i stället.',
  UNKNOWN: 'Det gick inte att göra så här. Kontrollera uppgifterna och försök igen.',
}
