import type { TrainingRefusalCode } from '@brygga/domain'
import { type Sentence, s } from '../sentence.ts'

const posts = { one: 'tjänst', other: 'tjänster' }
const seats = { one: 'plats', other: 'platser' }
const parts = { one: 'praktiskt moment', other: 'praktiska moment' }

export const trainingRefusals: Readonly<Record<TrainingRefusalCode, Sentence>> = {
  AGREED_POSTS_UNKNOWN: 'Överenskommelsen finns inte i registret. Läs in sidan igen.',
  ALREADY_APPLIED: 'Personen har redan en ansökan som inte är besvarad. Besvara den först.',
  ALREADY_ATTENDED: 'Personen har redan varit med den utbildningsdagen. Inget mer behövs.',
  ALREADY_CERTIFIED: 'Personen har redan ett intyg som gäller den dagen. Välj en annan dag.',
  ALREADY_IN_COHORT: 'Personen har redan en plats i utbildningsomgången. Inget mer behövs.',
  APPLICATIONS_CLOSED: ({ day }) => [
    s`Sista dagen att ansöka var ${day('day')}. Välj en annan utbildningsomgång.`,
    'Det är för sent att ansöka. Välj en annan utbildningsomgång.',
  ],
  APPLICATION_UNKNOWN: 'Ansökan finns inte i registret. Läs in sidan igen.',
  CERTIFICATE_ALREADY_ENDED: ({ day }) => [
    s`Intyget slutade gälla redan ${day('until')}.`,
    'Intyget har redan slutat gälla.',
  ],
  CERTIFICATE_UNKNOWN: 'Intyget finns inte i registret. Läs in sidan igen.',
  COHORT_ALREADY_OPEN: 'Utbildningsomgången är redan öppen för ansökningar. Inget mer behövs.',
  COHORT_CALLED_OFF: 'Utbildningsomgången är inställd. Välj en annan.',
  COHORT_HAS_ENDED: ({ day }) => [
    s`Utbildningsomgången slutade ${day('until')}. Välj den dagen eller en tidigare.`,
    'Utbildningsomgången har slutat. Välj en tidigare dag.',
  ],
  COHORT_HAS_PASSED: 'Någon är redan godkänd i utbildningsomgången, så den går inte att ställa in.',
  COHORT_NOT_ENDED: ({ day }) => [
    s`Utbildningsomgången pågår till och med ${day('until')}. Välj en dag efter det.`,
    'Utbildningsomgången är inte slut ännu. Fyll i dess sista dag, och välj en dag efter den.',
  ],
  COHORT_NOT_OPEN: 'Utbildningsomgången är inte öppen för ansökningar den dagen. Öppna den först.',
  COHORT_NOT_PLANNED: 'Utbildningsomgången har ingen plan i registret. Beställ en ny omgång.',
  COHORT_NUMBER_TAKEN: 'Det finns redan en utbildningsomgång med det numret. Välj ett annat.',
  COHORT_TEAM_MISSING: 'Ett team för utbildning och samordning behöver utses först.',
  COHORT_TEAM_NOT_TIED:
    'Teamet hör inte ihop med brukarrörelsen. Skriv ett samverkansavtal, eller välj ett annat team.',
  COHORT_UNKNOWN: 'Utbildningsomgången finns inte i registret. Välj ur listan.',
  DAY_OUTSIDE_COHORT: ({ day }) => [
    s`Utbildningsomgången pågår från ${day('from')} till och med ${day('until')}. Välj en dag däremellan.`,
    s`Utbildningsomgången börjar ${day('from')}. Välj den dagen eller en senare.`,
    'Dagen ligger utanför utbildningsomgången. Välj en dag i den.',
  ],
  ENDS_BEFORE_START: ({ day }) => [
    s`Sista dagen ligger före den första, ${day('from')}. Ändra den ena.`,
    'Sista dagen ligger före den första. Ändra den ena.',
  ],
  EXCEPTION_OF_NOTHING: 'Undantaget behöver gälla en utbildningsomgång eller en person. Välj vilken.',
  FUNDED_POSTS_TOO_FEW: ({ counted }) => [
    s`${counted('seats', seats)}, men pengar till ${counted('funded', posts)}. Finansiera fler, eller ange vem som beslutat om undantag.`,
    'Det finns inte pengar till lika många tjänster som platser. Finansiera fler, eller ange vem som beslutat om undantag.',
  ],
  GATHERING_ALREADY_RECORDED: ({ day }) => [
    s`En sådan träff ${day('day')} är redan antecknad. Inget mer behövs.`,
    'Träffen är redan antecknad. Inget mer behövs.',
  ],
  NOT_ADMITTED: 'Personen är inte antagen. Besvara ansökan först.',
  OWN_EXPERIENCE_MISSING: 'Personen har inte egen erfarenhet, som utbildningen och arbetet bygger på.',
  OWN_EXPERIENCE_UNKNOWN: 'Ingen har intygat egen erfarenhet. Intyga den först.',
  PERSON_NOT_IN_COHORT: 'En av personerna har ingen plats i utbildningsomgången. Ta bort personen.',
  POSTS_ALREADY_FUNDED: 'Pengarna till tjänsterna är redan beslutade. Inget mer behövs.',
  POSTS_WITHDRAWN: 'Överenskommelsen är återtagen. Gör en ny.',
  PRACTICAL_PARTS_MISSED: ({ counted, day }) => [
    s`${counted('missed', parts)} återstår, det första från ${day('day')}. Ta igen dem först.`,
    'Praktiska moment återstår. Ta igen dem först.',
  ],
  SEATS_FULL: ({ counted }) => [
    s`Utbildningsomgången har ${counted('seats', seats)}, och alla är tagna. Låt ansökan vänta.`,
    'Alla platser är tagna. Låt ansökan vänta.',
  ],
  SEAT_ALREADY_ENDED: 'Utbildningsplatsen är redan avslutad. Läs in sidan igen.',
  SEAT_UNKNOWN: 'Utbildningsplatsen finns inte i registret. Läs in sidan igen.',
  TEAM_UNKNOWN: 'Organisationen är inte ett team för utbildning och samordning. Välj ur listan.',
  TIED_LATER: ({ day }) => [
    s`En arbetsplats är redan bestämd från en senare dag, ${day('from')}. Välj en dag efter den.`,
    'En arbetsplats är redan bestämd från en senare dag. Välj en dag efter den.',
  ],
  TIP_NOT_CONFIRMED: 'Den som någon tipsat om behöver själv säga ja först. Fråga personen.',
  TRAINING_DAY_ALREADY_RECORDED: ({ day }) => [
    s`Utbildningsdagen ${day('day')} är redan antecknad. Inget mer behövs.`,
    'Utbildningsdagen är redan antecknad. Inget mer behövs.',
  ],
  TRAINING_DAY_UNKNOWN: 'Utbildningsdagen finns inte i registret. Läs in sidan igen.',
  TRAINING_NOT_COMPLETED:
    'Personen är inte godkänd i utbildningen den dagen. Godkänn först, eller ange vem som beslutat om undantag.',
  WORKPLACE_NOT_AGREED:
    'Arbetsplatsen har inte kommit överens om någon tjänst. Gör en överenskommelse först.',
  WORKPLACE_POSTS_FULL: ({ counted }) => [
    s`Arbetsplatsen har ${counted('posts', posts)}, och alla är tagna. Välj en annan arbetsplats.`,
    'Alla tjänster på arbetsplatsen är tagna. Välj en annan arbetsplats.',
  ],
}
