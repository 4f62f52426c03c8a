import { s } from '../sentence.ts'
import { fields, tables } from './fields.sv.ts'
import type { ImportWords } from './import-words.ts'

export const imports: ImportWords = {
  tables,
  fields,
  suggestion: ({ text }) => [s`Menade du ${text('suggestion')}?`, ''],
  unknownRefusal: 'Filen går inte att läsa in. Kontrollera den och försök igen.',
  unknownProblem: 'Raden går inte att läsa. Kontrollera den och rätta i filen.',
  unknownAssumption: 'Något togs för givet när filen lästes. Kontrollera raderna.',
  refusals: {
    FILE_EMPTY: 'Filen är tom. Välj en annan.',
    FILE_TOO_LARGE: 'Filen är för stor. Dela upp den, eller ta bort bilder ur den.',
    FILE_NAME_UNSAFE: 'Filens namn innehåller tecken som inte går att ta emot. Byt namn på filen.',
    FILE_NAME_HOLDS_IDENTITY_NUMBER: 'Filens namn ser ut att innehålla ett personnummer. Byt namn på filen.',
    NOT_A_WORKBOOK: 'Filen är ingen arbetsbok. Välj en fil i formatet .xlsx eller .csv.',
    OLD_EXCEL_FORMAT: 'Filen är i ett äldre format. Öppna den i Excel och spara den som .xlsx.',
    OTHER_SPREADSHEET_FORMAT: 'Filen är i ett annat format. Öppna den och spara den som .xlsx.',
    WORKBOOK_ENCRYPTED: 'Arbetsboken är låst med lösenord. Ta bort lösenordet och spara den igen.',
    WORKBOOK_HAS_MACROS: 'Arbetsboken innehåller makron. Spara den som .xlsx utan makron.',
    WORKBOOK_UNPACKS_TOO_LARGE:
      'Arbetsboken är mycket större än filen. Spara den på nytt, eller dela upp den.',
    TOO_MANY_SHEETS: ({ number }) => [
      s`Arbetsboken har ${number('sheets')} blad. Högst ${number('max')} går att läsa in.`,
      'Arbetsboken har för många blad. Dela upp den.',
    ],
    TOO_MANY_ROWS: ({ text, number }) => [
      s`Bladet ${text('sheet')} har fler än ${number('max')} rader. Dela upp det.`,
      'Ett blad har för många rader. Dela upp det.',
    ],
    TOO_MANY_COLUMNS: ({ text, number }) => [
      s`Bladet ${text('sheet')} har fler än ${number('max')} kolumner. Ta bort dem som inte behövs.`,
      'Ett blad har för många kolumner. Ta bort dem som inte behövs.',
    ],
    TOO_MANY_CELLS: ({ number }) => [
      s`Arbetsboken har fler än ${number('max')} celler. Dela upp den.`,
      'Arbetsboken har för många celler. Dela upp den.',
    ],
    FORMULA_FAILED: ({ text }) => [
      s`Formeln i ${text('cell')} på bladet ${text('sheet')} ger felet ${text('error')}. Rätta den i filen.`,
      'En formel i arbetsboken ger ett fel. Rätta den i filen.',
    ],
    FORMULA_NOT_CALCULATED: ({ text }) => [
      s`Formeln i ${text('cell')} på bladet ${text('sheet')} saknar värde. Öppna filen i Excel och spara den.`,
      'En formel saknar värde. Öppna filen i Excel och spara den.',
    ],
    CSV_BROKEN: ({ number }) => [
      s`Filen går inte att läsa vid rad ${number('row')}. Kontrollera citattecken och spara igen.`,
      'Filen går inte att läsa. Kontrollera citattecken och spara igen.',
    ],
    NOTHING_TO_READ: 'Inget blad innehåller några uppgifter. Välj en annan fil.',
  },
  problems: {
    NAME_MISSING: 'Namnet saknas. Fyll i det, eller ta bort raden.',
    VALUE_MISSING: ({ text }) => [s`${text('field')} saknas. Fyll i det.`, 'En uppgift saknas. Fyll i den.'],
    EMAIL_INVALID: ({ text }) => [
      s`${text('value')} är ingen e-postadress. Rätta den, eller lämna tomt.`,
      'Det är ingen e-postadress. Rätta den, eller lämna tomt.',
    ],
    FRACTION_OUT_OF_RANGE: ({ percent }) => [
      s`${percent('percent')} är ingen andel av heltid. Skriv 1 till 100 procent.`,
      'Andelen av heltid ska vara 1 till 100 procent.',
    ],
    FRACTION_NOT_UNDERSTOOD: ({ text }) => [
      s`${text('value')} går inte att läsa som andel av heltid. Skriv till exempel 75 %.`,
      'Andelen av heltid går inte att läsa. Skriv till exempel 75 %.',
    ],
    DAY_IMPOSSIBLE: ({ text }) => [
      s`${text('value')} finns inte i kalendern. Skriv en dag som finns.`,
      'Dagen finns inte i kalendern. Skriv en dag som finns.',
    ],
    DAY_NOT_UNDERSTOOD: ({ text }) => [
      s`${text('value')} går inte att läsa som en dag. Skriv till exempel 2023-06-15.`,
      'Det går inte att läsa som en dag. Skriv till exempel 2023-06-15.',
    ],
    DAY_OUT_OF_RANGE: ({ day }) => [
      s`${day('day')} ligger för långt bort. Kontrollera årtalet.`,
      'Dagen ligger för långt bort. Kontrollera årtalet.',
    ],
    DAY_IN_FUTURE: ({ day }) => [
      s`${day('day')} har inte varit ännu. Kontrollera dagen.`,
      'Dagen har inte varit ännu. Kontrollera den.',
    ],
    END_BEFORE_START: ({ day }) => [
      s`Slutet ${day('until')} ligger före början ${day('from')}. Rätta den dag som är fel.`,
      'Slutet ligger före början. Rätta den dag som är fel.',
    ],
    MUNICIPALITY_UNKNOWN: ({ text }) => [
      s`Det finns ingen kommun som heter ${text('value')}. Rätta namnet.`,
      'Det finns ingen sådan kommun. Rätta namnet.',
    ],
    ROW_DUPLICATE: ({ text, number }) => [
      s`Samma uppgifter står på rad ${number('row')} i ${text('sheet')}. Ta bort den ena raden.`,
      'Samma uppgifter står på en tidigare rad. Ta bort den ena raden.',
    ],
    SUPERVISOR_UNKNOWN: ({ text }) => [
      s`Handledaren ${text('value')} finns inte i filen eller registret. Rätta namnet, eller lägg till personen.`,
      'Handledaren finns inte i filen eller registret. Rätta namnet, eller lägg till personen.',
    ],
    PARTICIPANT_UNKNOWN: ({ text }) => [
      s`Deltagaren ${text('value')} finns inte i filen eller registret. Rätta namnet, eller lägg till personen.`,
      'En deltagare finns inte i filen eller registret. Rätta namnet, eller lägg till personen.',
    ],
    PERSON_UNKNOWN: ({ text }) => [
      s`${text('value')} finns inte i filen eller registret. Rätta namnet, eller lägg till personen.`,
      'Personen finns inte i filen eller registret. Rätta namnet, eller lägg till personen.',
    ],
    PERSON_AMBIGUOUS: ({ text, listed }) => [
      s`${text('value')} kan vara ${listed('candidates')}. Skriv hela namnet.`,
      'Namnet kan vara flera personer. Skriv hela namnet.',
    ],
    FORM_UNKNOWN: ({ text }) => [
      s`${text('value')} är ingen form av handledning. Skriv enskild, grupp eller vid behov.`,
      'Formen går inte att läsa. Skriv enskild, grupp eller vid behov.',
    ],
    WORKPLACE_UNKNOWN: ({ text }) => [
      s`Arbetsplatsen ${text('value')} finns inte i filen eller registret. Rätta namnet, eller lägg till den.`,
      'Arbetsplatsen finns inte i filen eller registret. Rätta namnet, eller lägg till den.',
    ],
    WORKPLACE_AMBIGUOUS: ({ text, listed }) => [
      s`${text('value')} kan vara ${listed('candidates')}. Skriv hela namnet.`,
      'Namnet kan vara flera arbetsplatser. Skriv hela namnet.',
    ],
    COHORT_UNKNOWN: ({ text }) => [
      s`Utbildningsomgången ${text('value')} finns inte. Rätta den, eller lägg till omgången.`,
      'Utbildningsomgången finns inte. Rätta den, eller lägg till omgången.',
    ],
    RESULT_NOT_UNDERSTOOD: ({ text }) => [
      s`${text('value')} går inte att läsa som resultat. Skriv godkänd, pågår eller avbruten.`,
      'Resultatet går inte att läsa. Skriv godkänd, pågår eller avbruten.',
    ],
    MINUTES_NOT_UNDERSTOOD: ({ text }) => [
      s`${text('value')} går inte att läsa som en tid. Skriv antalet minuter, till exempel 60.`,
      'Tiden går inte att läsa. Skriv antalet minuter, till exempel 60.',
    ],
    NUMBER_NOT_UNDERSTOOD: ({ text }) => [
      s`${text('value')} går inte att läsa som ett tal. Skriv bara siffror.`,
      'Det går inte att läsa som ett tal. Skriv bara siffror.',
    ],
    NUMBER_OUT_OF_RANGE: ({ number }) => [
      s`Talet ska vara från ${number('min')} till ${number('max')}. Rätta det.`,
      'Talet är för stort eller för litet. Rätta det.',
    ],
    TICK_NOT_UNDERSTOOD: ({ text }) => [
      s`${text('value')} går inte att läsa som ja eller nej. Skriv ja, nej eller lämna tomt.`,
      'Det går inte att läsa som ja eller nej. Skriv ja, nej eller lämna tomt.',
    ],
    IDENTITY_NUMBER: 'Raden ser ut att innehålla ett personnummer. Ta bort det. Personnummer sparas aldrig.',
    CONTROL_CHARACTERS: 'Cellen innehåller osynliga tecken. Skriv texten igen.',
    TEXT_TOO_LONG: ({ number }) => [
      s`Texten har ${number('length')} tecken. Högst ${number('max')} får plats. Korta den.`,
      'Texten är för lång. Korta den.',
    ],
    OWN_RELATION: 'Ingen kan vara sin egen handledare, mentor eller chef. Rätta namnet.',
    GROUP_NEEDS_TWO:
      'Handledning i grupp har minst två deltagare. Skriv dem som saknas, eller ändra till enskild.',
    INDIVIDUAL_TAKES_ONE:
      'Enskild handledning har en deltagare. Ta bort de andra, eller ändra till handledning i grupp.',
    SUPERVISOR_IS_LINE_MANAGER:
      'Handledaren var deltagarens chef den dagen. Enskild handledning hålls av någon annan. Rätta namnet eller dagen.',
    DEPENDS_ON_FAILED_ROW: ({ text, number }) => [
      s`Raden behöver rad ${number('row')} i ${text('sheet')}, som har ett fel. Rätta den raden först.`,
      'Raden behöver en annan rad som har ett fel. Rätta den raden först.',
    ],
    COLUMN_MISSING: ({ text }) => [
      s`Bladet saknar en kolumn för ${text('field')}. Peka ut den, eller lägg till den i filen.`,
      'Bladet saknar en kolumn som behövs. Peka ut den, eller lägg till den i filen.',
    ],
    COLUMN_FORBIDDEN: 'Kolumnen ser ut att handla om patienter eller personnummer. Den läses aldrig in.',
    SHEET_NOT_RECOGNISED:
      'Bladet kändes inte igen och läses inte in. Välj vad det innehåller, om det ska med.',
    SETTING_NOT_UNDERSTOOD: ({ text }) => [
      s`Verksamheten ${text('value')} kändes inte igen och lämnas tom. Resten av raden läses in.`,
      'Verksamheten kändes inte igen och lämnas tom. Resten av raden läses in.',
    ],
    THEME_NOT_UNDERSTOOD: ({ text }) => [
      s`Temat ${text('value')} kändes inte igen och lämnas tomt. Resten av raden läses in.`,
      'Temat kändes inte igen och lämnas tomt. Resten av raden läses in.',
    ],
    MUNICIPALITY_OUTSIDE_PROGRAMME: ({ text }) => [
      s`${text('value')} är ingen av programmets kommuner. Raden läses in ändå.`,
      'Kommunen är ingen av programmets. Raden läses in ändå.',
    ],
    MUNICIPALITY_CODE_DIFFERS: ({ text }) => [
      s`Koden ${text('code')} hör inte till kommunens namn. Kontrollera vilket som stämmer.`,
      'Koden hör inte till kommunens namn. Kontrollera vilket som stämmer.',
    ],
    FUNDING_WITHOUT_AMOUNT: 'Budgeten har en period men inget belopp. Den läses inte in som finansiering.',
    FUNDING_WITHOUT_PERIOD: 'Budgeten har ett belopp men ingen första dag. Fyll i den, så läses beloppet in.',
    CERTIFICATE_WITHOUT_DAY: 'Intyget saknar dag. Fyll i dagen, så läses intyget in.',
    KEPT_IN_REGISTER: ({ text }) => [
      s`Registret har redan ${text('kept')}, och det behålls. Ändra där om filen har rätt.`,
      'Registret säger något annat, och det behålls. Ändra där om filen har rätt.',
    ],
    ROWS_DIFFER: ({ text }) => [
      s`Rader om samma sak säger olika. ${text('taken')} används. Rätta den rad som är fel.`,
      'Rader om samma sak säger olika. Den första används. Rätta den rad som är fel.',
    ],
    ROW_SKIPPED: 'Raden ser ut som en summa eller en rubrik och hoppas över.',
  },
  assumptions: {
    BLANK_TICK_READ_AS_NO: 'En tom ruta läses som nej.',
    CERTIFICATE_DAY_FROM_COHORT_END: 'Intyget får dagen då utbildningsomgången slutade.',
    COORDINATOR_READ_FROM_NOTE: 'Att personen är samordnare lästes ur en anteckning.',
    RELATION_FROM_PLACEMENT_START: 'Handledare, mentor och chef antas gälla från anställningens första dag.',
    PERSON_FROM_NAME_ALONE: 'Personen läggs till med bara namnet.',
    SAME_PERSON_BY_NAME: 'Samma namn på olika ställen antas vara samma person.',
    WORKPLACE_NAME_SHORTENED: ({ text }) => [
      s`${text('written')} antas vara ${text('taken')}.`,
      'Ett kortare namn antas vara samma arbetsplats.',
    ],
    ORGANISATION_NAME_SAME: ({ text }) => [
      s`${text('written')} antas vara ${text('taken')}.`,
      'Två sätt att skriva antas vara samma organisation.',
    ],
    WORKPLACE_UNDER_EMPLOYER: 'Arbetsplatsen antas höra till den som anställer.',
    WORKPLACE_FROM_PLACEMENT: 'Arbetsplatsen läggs till, för att någon är anställd där.',
    MEMBERSHIP_START_ASSUMED:
      'Dagen då personen blev med i nätverket saknas. Den antas vara dagen för senaste kontakten.',
    AGREEMENT_FROM_PLACEMENT_START: 'Uppdragsbeskrivningen antas gälla från anställningens första dag.',
    MARK_FROM_PLACEMENT_START: 'Bild och informationsblad antas ha funnits från anställningens första dag.',
    LAST_DAY_INCLUDED: 'Slutdagen räknas som den sista dagen i anställningen.',
    DAY_BEFORE_MONTH: ({ when }) => [
      s`${when('order', 'year-first')}Datum som 22-03-01 läses med året först: 2022-03-01.`,
      'Datum som kan läsas på två sätt läses med dagen först.',
    ],
    HOURS_ASSUMED: 'Låga tal för tid läses som timmar.',
    FRACTION_ROUNDED: 'Andelen av heltid avrundas till hela procent.',
    FORM_FROM_ATTENDEES: 'Formen saknas. Med flera deltagare läses den som grupp, annars som enskild.',
    SUPERVISOR_FROM_SESSIONS: 'Handledaren saknas. Den som har hållit handledningen antas vara handledare.',
    NOT_PASSED_READ_AS_DISCONTINUED: 'Ej godkänd läses som avslutad i förtid.',
    BLANK_RESULT_READ_AS_ONGOING: 'Ett tomt resultat läses som att utbildningen pågår.',
  },
}
