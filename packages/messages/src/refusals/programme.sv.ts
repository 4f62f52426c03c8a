import type { ProgrammeRefusalCode } from '@brygga/domain'
import { type Sentence, s } from '../sentence.ts'

export const programmeRefusals: Readonly<Record<ProgrammeRefusalCode, Sentence>> = {
  AGREEMENT_UNKNOWN: 'Avtalet finns inte i registret. Läs in sidan igen.',
  AGREEMENT_WITHOUT_PRINCIPAL: 'Ingen huvudman är part i avtalet. Lägg till regionen eller en kommun.',
  AGREEMENT_WITHOUT_USER_MOVEMENT:
    'Brukarrörelsen är inte part i avtalet. Lägg till en förening, eller den nationella organisationen.',
  ALWAYS_FOLLOWED_UP: 'Regeln följs alltid upp. Ingen dag behöver väljas.',
  BODY_NAME_TAKEN: 'Det finns redan en grupp med det namnet. Välj ett annat.',
  BODY_UNKNOWN: 'Gruppen finns inte i registret. Välj ur listan.',
  DAY_BEFORE_RULEBOOK: ({ day }) => [
    s`Regelboken gäller från ${day('from')}. Välj den dagen eller en senare.`,
    'Regelboken gäller inte så långt tillbaka. Välj en senare dag.',
  ],
  DAY_OUTSIDE_BODY: ({ day }) => [
    s`Gruppen fanns från ${day('from')} till och med dagen före ${day('until')}. Välj en av de dagarna.`,
    s`Gruppen finns från ${day('from')}. Välj den dagen eller en senare.`,
    'Gruppen fanns inte den dagen. Välj en annan dag.',
  ],
  DAY_OUTSIDE_MANDATE: ({ day }) => [
    s`Uppdraget gäller från ${day('from')} till och med dagen före ${day('until')}. Välj en av de dagarna.`,
    s`Uppdraget gäller från ${day('from')}. Välj den dagen eller en senare.`,
    'Uppdraget gäller inte den dagen. Välj en annan dag.',
  ],
  FIGURE_ALREADY_NOTED: ({ day }) => [
    s`Siffran från ${day('day')} är redan antecknad. Inget mer behövs.`,
    'Siffran är redan antecknad. Inget mer behövs.',
  ],
  GOAL_ALREADY_SET: ({ day }) => [
    s`Ett sådant mål är redan satt ${day('day')}. Välj en annan dag.`,
    'Ett sådant mål är redan satt den dagen. Välj en annan dag.',
  ],
  GOAL_UNKNOWN: 'Målet finns inte i registret. Välj ur listan.',
  MANDATE_OVERLAPS: ({ day }) => [
    s`Ett annat uppdrag gäller från ${day('from')}. Ändra dagarna så att de inte överlappar.`,
    'Ett annat uppdrag gäller samtidigt. Ändra dagarna så att de inte överlappar.',
  ],
  MANDATE_UNKNOWN: 'Uppdraget finns inte i registret. Läs in sidan igen.',
  NOT_OF_USER_MOVEMENT: 'Organisationen hör inte till brukarrörelsen. Välj en som gör det.',
  ORGANISATION_UNKNOWN: 'Organisationen finns inte i registret. Välj ur listan.',
  PARTIES_TOO_FEW: 'Ett avtal har minst två parter. Lägg till en.',
  TARGET_IS_BASELINE: 'Målet är detsamma som läget nu. Ändra det ena.',
  ANSWER_NOT_HERE: 'Svaret skrivs när synpunkten besvaras. Ta bort det här.',
  REMARK_NOT_IN_ROLE:
    'Bara den som handleder eller är peer supporter den dagen kan skicka synpunkten. Välj en annan dag.',
  REMARK_UNKNOWN: 'Synpunkten finns inte i registret. Läs in sidan igen.',
  RULE_UNKNOWN: 'Regeln finns inte i Regelboken. Läs in sidan igen.',
  ALREADY_IN_NATIONAL_NETWORK: 'Personen deltar redan i den nationella samverkan. Inget mer behövs.',
  NATIONAL_MEMBERSHIP_UNKNOWN: 'Deltagandet finns inte i registret. Läs in sidan igen.',
}
