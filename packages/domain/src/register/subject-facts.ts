import type { Day, Period } from '../calendar/day.schemas.ts'
import type { ForumFacts, SystemFaultFacts } from '../influence/influence-facts.ts'
import type { AnchoringLevel } from '../placements/placement.schemas.ts'
import type { GovernanceFacts } from '../programme/governance-facts.ts'
import type { CohortFacts, PersonTrainingFacts } from '../training/training-facts.ts'
import type { PlacementFollowUp, SupervisingFacts, WorkplaceFollowUp } from './follow-up-facts.ts'
import type { RecordId } from './record.schemas.ts'

// The facts about a subject are all that a rule may read. They hold no names, and their lists are in order of
// days, so that the order of records in a register never matters.

/** Somebody in a relation to a placement, between two days. */
export interface PersonInPeriod extends Period {
  readonly personId: RecordId
}

/** That somebody attested, on a day, that a person has or has not own experience. */
export interface OwnExperienceFact {
  readonly attestedOn: Day
  readonly ownExperience: boolean
}

export interface SupervisorFact extends PersonInPeriod {
  readonly attestations: readonly OwnExperienceFact[]
  /** When a named decision lets the person supervise without own experience; left out where there is none. */
  readonly exceptions?: readonly Period[]
}

/** Consent given or declined from a day on. */
export interface ConsentFact extends Period {
  readonly given: boolean
}

/** A period whose first day no longer is not after its first day: the register contradicts itself. */
export interface ReversedPeriod extends Period {
  readonly until: Day
}

/** All that a rule may know about a placement. */
export interface PlacementFacts {
  readonly subject: { readonly kind: 'placement'; readonly id: RecordId }
  readonly period: Period
  readonly personId: RecordId
  readonly supervisors: readonly SupervisorFact[]
  readonly mentors: readonly PersonInPeriod[]
  readonly lineManagers: readonly PersonInPeriod[]
  readonly roleAgreements: readonly Period[]
  readonly pictures: readonly Period[]
  readonly flyers: readonly Period[]
  /** The peer supporter's answers about the picture. */
  readonly pictureConsents: readonly ConsentFact[]
  /** The peer supporter's certificates, from the day of issue. */
  readonly certificates: readonly Period[]
  /** Days of sessions that the peer supporter attended since the placement began, by form. */
  readonly sessions: {
    readonly individual: readonly Day[]
    readonly group: readonly Day[]
    readonly onDemand: readonly Day[]
  }
  readonly followUp: PlacementFollowUp
  readonly reversedPeriods: readonly ReversedPeriod[]
}

/** What is known about one level at which a decision is to be anchored; `notedOn` null: always so. */
export interface AnchoringFact {
  readonly level: AnchoringLevel
  readonly anchored: boolean
  readonly notedOn: Day | null
}

/** All that a rule may know about a workplace. */
export interface WorkplaceFacts {
  readonly subject: { readonly kind: 'workplace'; readonly id: RecordId }
  readonly placements: readonly PersonInPeriod[]
  /** Days of introduction sessions for the staff. */
  readonly staffIntroductions: readonly Day[]
  readonly anchorings: readonly AnchoringFact[]
  /** Decisions that pay something. */
  readonly fundings: readonly Period[]
  readonly followUp: WorkplaceFollowUp
  readonly reversedPeriods: readonly ReversedPeriod[]
}

/** All that a rule may know about a person. */
export interface PersonFacts {
  readonly subject: { readonly kind: 'person'; readonly id: RecordId }
  /** Days on which the person passed a round of training; null where the day is not known. */
  readonly passedOn: readonly (Day | null)[]
  readonly certificates: readonly Period[]
  readonly placements: readonly Period[]
  /** The same placements, each with its share of full time in percent; null where it is not known. */
  readonly posts: readonly (Period & { readonly fraction: number | null })[]
  readonly supervising: SupervisingFacts
  readonly training: PersonTrainingFacts
  readonly reversedPeriods: readonly ReversedPeriod[]
}

/** All that a rule may know about a municipality of the programme. */
export interface MunicipalityFacts {
  readonly subject: { readonly kind: 'municipality'; readonly id: string }
  /** Placements that the municipality is the employer of. */
  readonly employments: readonly Period[]
}

/** All that a rule may know about the programme itself. */
export interface ProgrammeFacts {
  readonly subject: { readonly kind: 'programme'; readonly id: RecordId }
  readonly mandates: readonly Period[]
  readonly governance: GovernanceFacts
  readonly reversedPeriods: readonly ReversedPeriod[]
}

export type Facts =
  | PlacementFacts
  | WorkplaceFacts
  | PersonFacts
  | MunicipalityFacts
  | ProgrammeFacts
  | CohortFacts
  | SystemFaultFacts
  | ForumFacts
