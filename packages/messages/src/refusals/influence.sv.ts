import type { InfluenceRefusalCode } from '@brygga/domain'
import { type Sentence, s } from '../sentence.ts'

export const influenceRefusals: Readonly<Record<InfluenceRefusalCode, Sentence>> = {
  ANSWER_MISSING: 'Svaret saknas. Välj ja, nej eller delvis.',
  DAY_OUTSIDE_FORUM: ({ day }) => [
    s`Forumet finns från ${day('from')} till och med dagen före ${day('until')}. Välj en av de dagarna.`,
    s`Forumet finns från ${day('from')}. Välj den dagen eller en senare.`,
    'Forumet fanns inte den dagen. Välj en annan dag.',
  ],
  FAULT_ALREADY_NOTED: 'Samma systemfel är redan antecknat den dagen. Inget mer behövs.',
  FAULT_UNKNOWN: 'Systemfelet finns inte i registret. Läs in sidan igen.',
  FORUM_MISSING: 'Det behöver framgå på vilket forum det tas upp. Välj ett forum.',
  FORUM_UNKNOWN: 'Forumet finns inte i registret. Välj ur listan.',
  FORUM_WITHOUT_MANAGER: 'Forumet har ingen chef som får anteckningarna. Utse en först.',
  LIFTED_TO_MISSING: 'Det behöver framgå vart det lyfts. Fyll i vem i brukarrörelsen som får det.',
  MEETING_ALREADY_RECORDED: ({ day }) => [
    s`Ett möte ${day('day')} är redan antecknat. Inget mer behövs.`,
    'Mötet är redan antecknat. Inget mer behövs.',
  ],
  MEETING_CANCELLED: 'Mötet är inställt. Välj ett möte som har hållits.',
  MEETING_MISSING: 'Det behöver framgå på vilket möte det berättades. Välj ett möte.',
  MEETING_NOT_LATER: 'Svaret berättas på ett senare möte i samma forum, den dag det hölls. Välj ett sådant.',
  MEETING_UNKNOWN: 'Mötet finns inte i registret. Välj ur listan.',
  MINUTES_ALREADY_RECEIVED: ({ day }) => [
    s`Chefen tog emot anteckningarna ${day('day')}. Inget mer behövs.`,
    'Chefen har redan tagit emot anteckningarna. Inget mer behövs.',
  ],
  MINUTES_ALREADY_SENT: ({ day }) => [
    s`Anteckningarna skickades ${day('day')}. Inget mer behövs.`,
    'Anteckningarna är redan skickade. Inget mer behövs.',
  ],
  MINUTES_NOT_SENT: 'Anteckningarna är inte skickade ännu. Skicka dem först.',
  OWNER_MISSING: 'Det behöver framgå vem som tar punkten vidare. Välj en person.',
  POINT_IS_INDIVIDUAL:
    'Forumet tar upp det som rör alla. Frågor om egen vård tas med den egna kontakten i vården eller patientnämnden.',
  POINT_UNKNOWN: 'Punkten finns inte i registret. Läs in sidan igen.',
  FORUM_ALREADY_EVALUATED: ({ day }) => [
    s`En utvärdering är redan antecknad ${day('day')}. Välj en annan dag.`,
    'En utvärdering är redan antecknad den dagen. Välj en annan dag.',
  ],
  FORUM_NOT_HELD_THAT_DAY: ({ day }) => [
    s`Inget möte i forumet är antecknat ${day('day')}. Anteckna det först.`,
    'Inget möte i forumet är antecknat den dagen. Anteckna det först.',
  ],
  GUEST_ALREADY_PLANNED: ({ day }) => [
    s`Samma gäst är redan planerad ${day('day')}. Inget mer behövs.`,
    'Samma gäst är redan planerad den dagen. Inget mer behövs.',
  ],
  GUEST_UNKNOWN: 'Gästen finns inte i registret. Läs in sidan igen.',
}
