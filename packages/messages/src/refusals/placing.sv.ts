import { type Sentence, s } from '../sentence.ts'
import { vocabulary } from '../vocabulary/sv.ts'
import type { PlacingRefusalCode } from './refusal-words.ts'

/** Why somebody does not start in a placement, is not named in it, or is not excepted. */
export const placingRefusals: Readonly<Record<PlacingRefusalCode, Sentence>> = {
  ABOVE_FULL_TIME: ({ percent, day }) => [
    s`Från ${day('day')} skulle anställningarna bli ${percent('percent')} av heltid. Välj en mindre del.`,
    'Anställningarna skulle tillsammans bli mer än heltid. Välj en mindre del.',
  ],
  ALREADY_PLACED: ({ day }) => [
    s`Personen är redan placerad här, från ${day('from')}. Ändra den placeringen i stället.`,
    'Personen är redan placerad här någon av dagarna. Ändra den placeringen i stället.',
  ],
  COORDINATOR_IS_SELF: 'Ingen kan vara sin egen samordnare. Välj någon annan.',
  EMPLOYER_UNKNOWN: 'Arbetsgivaren finns inte i registret. Välj ur listan.',
  EXCEPTION_ALREADY_STANDS:
    'Ett undantag gäller redan någon av dagarna. Avsluta det först, eller välj en annan dag.',
  EXCEPTION_ENDS_BEFORE: ({ day }) => [
    s`Undantaget upphör redan ${day('until')}. Välj en tidigare dag. Ett längre kräver ett nytt beslut.`,
    'Undantaget upphör redan tidigare. Ett längre kräver ett nytt beslut.',
  ],
  EXCEPTION_NOT_NEEDED: 'Egen erfarenhet är intygad. Inget undantag behövs.',
  EXCEPTION_UNKNOWN: 'Undantaget finns inte i registret. Läs in sidan igen.',
  LINE_MANAGER_IS_MENTOR:
    'Närmaste chef kan inte vara mentor. Välj någon annan, så att det finns en person till.',
  LINE_MANAGER_IS_SELF: 'Ingen kan vara sin egen chef. Välj någon annan.',
  LINE_MANAGER_IS_SUPERVISOR:
    'Närmaste chef kan inte vara handledare. Välj någon annan, så att det går att tala fritt.',
  NEITHER_CERTIFIED_NOR_SEATED:
    'Personen har inget intyg den första dagen, och ingen utbildningsplats med finansierad tjänst här. Utfärda intyget, eller ange vem som har beslutat ändå.',
  NOT_A_COORDINATOR:
    'Personen är inte samordnare i registret. Välj en samordnare, eller lägg in rollen först.',
  NOT_A_WORKPLACE: 'Organisationen är ingen arbetsplats i registret. Välj en arbetsplats.',
  NOT_AN_EMPLOYER: 'Organisationen är ingen arbetsgivare i registret. Välj en arbetsgivare.',
  SUPPORT_ORGANISATION_UNKNOWN: 'Den stödjande organisationen finns inte i registret. Välj ur listan.',
  WORKPLACE_HAS_ENDED:
    'Arbetet med peer supportrar är avslutat på arbetsplatsen. Börja om från intresse innan någon placeras.',
  WORKPLACE_NOT_READY: ({ word }) => [
    s`Arbetsplatsen har kommit till ${word('stage', vocabulary.stages)}. Ingen börjar före rekryteringen. Anteckna stegen, eller ange vem som har beslutat ändå.`,
    'Arbetsplatsen har inte kommit till rekrytering. Anteckna stegen först, eller ange vem som har beslutat ändå.',
  ],
}
