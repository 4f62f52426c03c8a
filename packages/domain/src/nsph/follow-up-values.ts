import type { Day } from '../calendar/day.schemas.ts'
import type { Role } from '../people/person.schemas.ts'
import type { ActivityCategory } from '../role/role.schemas.ts'
import type { Citation } from '../rules/assessment.schemas.ts'
import { cite } from '../rules/citation.ts'
import type { CadenceStep, StepOrder } from '../rules/unit.ts'
import type { DatedValue, OpenValue } from '../rules/value.ts'
import { hallandPresentation, nsphBooklet, stockholmArticle, uppsalaPage } from './sources.ts'
import { modelFrom } from './values.ts'

const followed = cite(nsphBooklet, 'Röster från verksamheterna', 'Verksamheten följs upp fortlöpande.')

function open<T>(id: string, unit: string, namedIn: Citation): OpenValue<T> {
  return { id: `nsph/${id}`, unit, namedIn }
}

/** The day from which a region keeps what its role agreements say. */
export const roleAgreementsFollowedUpFrom: OpenValue<Day> = open(
  'role-agreement-contents-from',
  'day',
  cite(nsphBooklet, 'Regionalt arbete', 'Hela arbetsplatsen ska ha en klar bild av rollen.'),
)

/** The day from which a region keeps whether its staff have read role agreements. */
export const acknowledgementsFollowedUpFrom: OpenValue<Day> = open(
  'acknowledgements-followed-up-from',
  'day',
  roleAgreementsFollowedUpFrom.namedIn,
)

/** How much of the team is to have read a role agreement. */
export const acknowledgedShare: OpenValue<number> = open(
  'acknowledged-share',
  'percent',
  roleAgreementsFollowedUpFrom.namedIn,
)

/** The day from which a region keeps questions that are shared for the next session. */
export const questionsFollowedUpFrom: OpenValue<Day> = open(
  'questions-followed-up-from',
  'day',
  cite(
    nsphBooklet,
    'Vikten av handledning',
    'Frågor som väcks under arbetsveckan behöver kunna tas upp i handledningen.',
  ),
)

/** The day from which a region keeps check-ins, reviews, schedules and handovers of placements. */
export const placementsFollowedUpFrom: OpenValue<Day> = open('placements-followed-up-from', 'day', followed)

/** The day from which a region keeps the stages and the preparation of workplaces. */
export const workplacesFollowedUpFrom: OpenValue<Day> = open('workplaces-followed-up-from', 'day', followed)

/** The day from which a region keeps what its workplaces are there for, and how they recruit. */
export const recruitmentFollowedUpFrom: OpenValue<Day> = open('recruitment-followed-up-from', 'day', followed)

/** The day from which a region keeps plans, answers and meetings about supervision. */
export const supervisionFollowedUpFrom: OpenValue<Day> = open('supervision-followed-up-from', 'day', followed)

/** The day from which a region keeps requests for supervision. */
export const requestsFollowedUpFrom: OpenValue<Day> = open(
  'requests-followed-up-from',
  'day',
  cite(hallandPresentation, null, 'Handledning ges planerat och när den behövs.'),
)

/** The day from which a region keeps activities and self-checks. */
export const roleFollowedUpFrom: OpenValue<Day> = open('role-followed-up-from', 'day', followed)

/** The day from which a region asks for register extracts where the law lets it. */
export const extractsAskedFrom: OpenValue<Day> = open('register-extracts-asked-from', 'day', followed)

const checkIns = cite(stockholmArticle, 'rekommendationer', 'Satsa på regelbundna avstämningar.')

/** Days from one check-in to the next. */
export const checkInCadence: OpenValue<number> = open('check-in-cadence', 'days', checkIns)

/** Who is expected at a check-in. */
export const checkInRoles: DatedValue<readonly Role[]> = {
  id: 'nsph/check-in-roles',
  unit: 'codes',
  entries: [
    {
      from: modelFrom,
      value: ['unit-manager', 'section-manager', 'service-developer'],
      source: cite(
        hallandPresentation,
        null,
        'Avstämningsmöten hålls med avdelningschef, sektionsledare och verksamhetsutvecklare.',
      ),
    },
  ],
  lastCheckedOn: '2026-11-22',
}

const settles = cite(uppsalaPage, null, 'Det tar ofta 6–12 månader innan rollen satt sig.')

function settling(id: string, value: number): DatedValue<number> {
  const entries = [{ from: modelFrom, value, source: settles }]
  return { id: `nsph/${id}`, unit: 'months', entries, lastCheckedOn: '2026-11-22' }
}

/** Months into a placement at which it is first reviewed. */
export const firstReviewMonths = settling('first-review-months', 6)

/** Months into a placement at which it is reviewed again. */
export const secondReviewMonths = settling('second-review-months', 12)

/** Days before its month at which a review may be held and count: near it, the source says, without a figure. */
export const reviewEarlyMost: OpenValue<number> = open('review-early-most', 'days', settles)

/** The hours of a full-time week. */
export const fullTimeWeek: OpenValue<number> = open(
  'full-time-week',
  'hours',
  cite(hallandPresentation, null, 'Tjänsten är på 75 procent, och finns på avdelningen dagtid på vardagar.'),
)

/** Days within which the outcome of a handover is known. */
export const handoverTime: OpenValue<number> = open(
  'handover-time',
  'days',
  cite(uppsalaPage, null, 'Uppföljning efter utskrivning, med överlämning till en annan peer supporter.'),
)

/** Months within which further training and exchange are to come again. */
export const contextMonths: OpenValue<number> = open(
  'context-months',
  'months',
  cite(
    nsphBooklet,
    'Samverkan med brukarrörelsen',
    'Peer supportrar behöver handledning, fortbildning och samtal med andra.',
  ),
)

const wholeTeam = cite(nsphBooklet, 'Utbildning', 'All personal på arbetsplatsen utbildas.')

/** How much of the present team is to be introduced. */
export const introducedShare: OpenValue<number> = open('introduced-share', 'percent', wholeTeam)

/** Days from one count of the team to the next, since newcomers come. */
export const teamCountCadence: OpenValue<number> = open('team-count-cadence', 'days', wholeTeam)

/** Sessions for the local user movement before anybody starts. */
export const userMovementSessionsRequired: OpenValue<number> = open(
  'user-movement-sessions-required',
  'sessions',
  cite(nsphBooklet, 'Utbildning', 'Tillfällen hålls också för den lokala brukarrörelsen.'),
)

/** The stages of a workplace: none begins before the one before it is over. */
export const stageOrder: DatedValue<readonly StepOrder[]> = {
  id: 'nsph/stage-order',
  unit: 'step-order',
  entries: [
    {
      from: modelFrom,
      value: [
        { before: 'interest', after: 'anchored' },
        { before: 'anchored', after: 'funded' },
        { before: 'funded', after: 'prepared' },
        { before: 'prepared', after: 'recruited' },
        { before: 'recruited', after: 'settled' },
      ],
      source: cite(
        nsphBooklet,
        'Regionalt arbete',
        'Först förankring och pengar, sedan utbildning och förberedelse, sedan anställning.',
      ),
    },
  ],
  lastCheckedOn: '2026-11-22',
}

/** Working days within which a request for supervision is answered. */
export const requestReplyTime: OpenValue<number> = open(
  'request-reply-time',
  'working-days',
  requestsFollowedUpFrom.namedIn,
)

/** The day from which a region books the next session. */
export const bookingsFollowedUpFrom: OpenValue<Day> = open(
  'bookings-followed-up-from',
  'day',
  cite(nsphBooklet, 'Vikten av handledning', 'Handledningen är fortlöpande.'),
)

/** The day from which a region keeps who can lead a group, and whether everybody spoke. */
export const groupsFollowedUpFrom: OpenValue<Day> = open(
  'groups-followed-up-from',
  'day',
  cite(
    nsphBooklet,
    'Vikten av handledning',
    'Grupphandledning ställer särskilda krav: alla ska komma till tals.',
  ),
)

/** Most people supervised in one group. */
export const groupSizeMost: OpenValue<number> = open(
  'group-size-most',
  'people',
  cite(
    nsphBooklet,
    'Vikten av handledning',
    'Grupphandledning ställer särskilda krav: alla ska komma till tals.',
  ),
)

/** Days within which somebody says whether a session was held as recorded. */
export const validationTime: OpenValue<number> = open('validation-time', 'days', followed)

/** Days from one exchange with other peer supporters to the next. */
export const exchangeCadence: OpenValue<number> = open(
  'exchange-cadence',
  'days',
  cite(hallandPresentation, null, 'Utbyte med andra peer supportrar hör till stödet.'),
)

/** How often a peer supporter and the coordinator meet, by months in post. */
export const coordinatorCadence: OpenValue<readonly CadenceStep[]> = open(
  'coordinator-cadence',
  'days-by-months',
  cite(
    uppsalaPage,
    null,
    'Peer supportrarna träffar samordnare och handledare regelbundet, tätare i början.',
  ),
)

const supervisors = cite(
  nsphBooklet,
  'Vikten av handledning',
  'Handledningen är fortlöpande och hålls av någon med egen erfarenhet.',
)

/** Most people for a supervisor in full time. */
export const supervisorCapacity: OpenValue<number> = open('supervisor-capacity', 'people', supervisors)

/** Days from one time to the next of a supervisor's own supervision. */
export const supervisorsOwnCadence: OpenValue<number> = open('supervisors-own-cadence', 'days', supervisors)

const core = cite(hallandPresentation, null, 'Mötet och samtalet är i fokus.')

/** The days before the day asked about in which activities are counted. */
export const roleWindow: OpenValue<number> = open('role-window', 'days', core)

/** The activities that are the core of the role. */
export const coreActivities: OpenValue<readonly ActivityCategory[]> = open('core-activities', 'codes', core)

/** The least share of the time that is core work. */
export const coreShareLeast: OpenValue<number> = open('core-share-least', 'percent', core)

/** The activities that are watched: not forbidden, but they pull towards the team's own tasks. */
export const watchedActivities: DatedValue<readonly ActivityCategory[]> = {
  id: 'nsph/watched-activities',
  unit: 'codes',
  entries: [
    {
      from: modelFrom,
      value: ['ward-round', 'advice-in-meeting'],
      source: cite(hallandPresentation, null, 'Rådgivande roll i möten, och deltar på rond.'),
    },
  ],
  lastCheckedOn: '2026-11-22',
}

/** The most of the time that watched activities may take. */
export const watchedShareMost: OpenValue<number> = open('watched-share-most', 'percent', core)

/** Days from one self-check of the role to the next. */
export const selfCheckCadence: OpenValue<number> = open(
  'self-check-cadence',
  'days',
  cite(hallandPresentation, null, 'Den unika kompetensen ska behållas; rollen får inte glida.'),
)

/** The day from which a region keeps the ideas of its peer supporters and what becomes of them. */
export const ideasFollowedUpFrom: OpenValue<Day> = open(
  'improvement-ideas-followed-up-from',
  'day',
  cite(
    nsphBooklet,
    'Röster från verksamheterna',
    'Peer supporterns egen erfarenhet tas till vara för att utveckla verksamheten.',
  ),
)

/** Days within which an idea of a peer supporter is taken up or declined. */
export const ideaAnsweredWithin: OpenValue<number> = open(
  'improvement-idea-answered-within',
  'days',
  ideasFollowedUpFrom.namedIn,
)
