import type { Day, Period } from '../calendar/day.schemas.ts'
import type { Setting } from '../organisations/organisation.schemas.ts'
import type { Role } from '../people/person.schemas.ts'
import type { PlacementMeetingKind } from '../placements/placement-follow-up.schemas.ts'
import type { ActivityCategory } from '../role/role.schemas.ts'
import type { AskedFor } from '../rules/comes-again.ts'
import type { CadenceStep } from '../rules/unit.ts'
import type { WorkplaceStageName, WorkplaceTaskKind } from '../workplaces/workplace.schemas.ts'
import type { PersonInPeriod } from './subject-facts.ts'

// Facts about how things go on once somebody is in place. Like all facts they hold no names, and are in order of days.

/** What a role agreement can lack. */
export const roleParts = [
  'core-task',
  'does',
  'does-not',
  'relations',
  'limits',
  'adapted',
  'management',
  'staff',
  'service',
  'patients',
] as const
export type RolePart = (typeof roleParts)[number]

/** How many were in the team on a day, and how many of them had read what a role agreement says. */
export interface AcknowledgementFact {
  readonly on: Day
  readonly team: number
  readonly acknowledged: number
}

/** A role agreement in force between two days, what it does not say, and who has read it. */
export interface RoleAgreementFact extends Period {
  readonly lacks: readonly RolePart[]
  readonly acknowledgements: readonly AcknowledgementFact[]
}

/** A check-in, reflection or review that was held, and the roles that came. */
export interface MeetingFact {
  readonly heldOn: Day
  readonly kind: PlacementMeetingKind
  readonly present: readonly Role[]
}

/** Minutes at work in an ordinary week. */
export interface WeekFact extends Period {
  readonly minutes: number
}

/** A plan for supervision between two days: individual in steps by months in post, and days from group to group. */
export interface PlanFact extends Period {
  readonly steps: readonly CadenceStep[]
  readonly groupEveryDays: number | null
}

/** A question shared for the next session, and the day it was taken up or taken back; null: not yet. */
export interface SharedQuestionFact {
  readonly sharedOn: Day
  readonly endedOn: Day | null
}

/** A supervisor is away, and whether somebody stands in. */
export interface AbsenceFact extends PersonInPeriod {
  readonly isCovered: boolean
}

/** A session booked ahead, and the day the booking ended; null: it stands until the day it is for. */
export interface BookingFact {
  readonly bookedOn: Day
  readonly bookedFor: Day
  readonly endedOn: Day | null
}

/** A group session: how many were supervised in it, by somebody who can lead a group or not, and whether all spoke. */
export interface GroupFact {
  readonly heldOn: Day
  readonly people: number
  readonly isLedWithCompetence: boolean
  readonly notes: readonly { readonly on: Day; readonly everyoneSpoke: boolean }[]
}

/** What somebody said about a session: that it was held as recorded, or not. */
export interface SessionAnswerFact {
  readonly on: Day
  readonly agrees: boolean
}

/** A session that the person came to, and what the person said of it afterwards. */
export interface SessionFact {
  readonly heldOn: Day
  readonly answers: readonly SessionAnswerFact[]
}

/** Minutes of one category of activity on a day. */
export interface ActivityFact {
  readonly on: Day
  readonly category: ActivityCategory
  readonly amount: number
}

/** A task outside the role or a blurred boundary, and the day it was closed; null: not yet. */
export interface RoleEventFact {
  readonly notedOn: Day
  readonly kind: 'out-of-role' | 'boundary'
  readonly closedOn: Day | null
}

/** The sum of the scores of one self-check, and whose answers they are. */
export interface SelfCheckFact {
  readonly on: Day
  readonly by: 'peer-supporter' | 'supervisor'
  readonly score: number
}

/** How a placement goes on. */
export interface PlacementFollowUp {
  readonly setting: Setting | null
  readonly isMunicipal: boolean
  /** Whether it renews one at the same workplace that ended within the year before. */
  readonly isRenewal: boolean
  readonly fraction: number | null
  /** Other placements of the person at the same workplace and employer. */
  readonly renewals: readonly Period[]
  /** Whether an organisation besides the employer supports the peer supporter. */
  readonly hasSupportOrganisation: boolean
  readonly coordinators: readonly Period[]
  readonly roleAgreements: readonly RoleAgreementFact[]
  readonly meetings: readonly MeetingFact[]
  readonly weeks: readonly WeekFact[]
  readonly extracts: readonly Day[]
  readonly handovers: readonly AskedFor[]
  readonly plans: readonly PlanFact[]
  readonly requests: readonly AskedFor[]
  /** Never those that are parked and not shared. */
  readonly sharedQuestions: readonly SharedQuestionFact[]
  /** Absences of those who supervise in this placement. */
  readonly absences: readonly AbsenceFact[]
  /** Of individual sessions. */
  readonly bookings: readonly BookingFact[]
  readonly groups: readonly GroupFact[]
  readonly sessions: readonly SessionFact[]
  /** Days on which the person passed the basic training; null where the day is not known. */
  readonly passedOn: readonly (Day | null)[]
  /** Days of meetings with the coordinator, never those that the person was alone at. */
  readonly coordinatorMeetings: readonly Day[]
  /** Days of exchange with others than those who lead, supervise and coordinate in the placement. */
  readonly exchanges: readonly Day[]
  readonly furtherTraining: readonly Day[]
  readonly activities: readonly ActivityFact[]
  readonly roleEvents: readonly RoleEventFact[]
  readonly selfChecks: readonly SelfCheckFact[]
}

/** A stage of the workplace between two days, and whether a named decision stands behind it. */
export interface StageFact extends Period {
  readonly stage: WorkplaceStageName
  readonly hasDecision: boolean
}

/** How many were in the team on a day, and how many of them had been introduced. */
export interface TeamCountFact {
  readonly on: Day
  readonly present: number
  readonly introduced: number
}

/** Something on the list of the workplace that has a last day. */
export interface TaskFact {
  readonly kind: WorkplaceTaskKind
  readonly setOn: Day
  readonly dueOn: Day
  /** The day it was done, or dropped. */
  readonly finishedOn: Day | null
}

/** A recruitment: when its criteria were first agreed on, and when it was called off. */
export interface RecruitmentFact {
  readonly openedOn: Day
  readonly agreedOn: Day | null
  readonly calledOffOn: Day | null
}

/** How a workplace prepares and goes on. */
export interface WorkplaceFollowUp {
  readonly stages: readonly StageFact[]
  readonly teamCounts: readonly TeamCountFact[]
  /** Those that are to be done by a day. */
  readonly tasks: readonly TaskFact[]
  readonly userMovementSessions: readonly Day[]
  /** When it is stated what the workplace is there for. */
  readonly purposes: readonly Period[]
  readonly recruitments: readonly RecruitmentFact[]
  /** Ideas of peer supporters, and when each was taken up, declined or taken back first. */
  readonly improvementIdeas: readonly AskedFor[]
}

/** What a person has as somebody who supervises. */
export interface SupervisingFacts {
  /** Placements that the person supervises; `personId` is the one supervised. */
  readonly supervised: readonly PersonInPeriod[]
  /** The person's role as supervisor, with its share of full time in percent. */
  readonly posts: readonly (Period & { readonly fraction: number | null })[]
  /** Days of the person's own supervision, with somebody else. */
  readonly ownSupervision: readonly Day[]
}
