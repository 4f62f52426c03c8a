import type { Day, Period } from '../calendar/day.schemas.ts'
import type { Gathering } from './training-records.schemas.ts'

/** Posts that a workplace agreed on, from when they are funded, and until when the agreement stood. */
export interface AgreedPostFact {
  readonly posts: number
  readonly fundedOn: Day | null
  readonly withdrawnOn: Day | null
}

/** The plan of a round; `teamTies` are the periods in which its team belongs with the user movement. */
export interface CohortPlanFact {
  readonly orderedOn: Day
  readonly seats: number
  readonly openedOn: Day | null
  readonly calledOffOn: Day | null
  readonly hasTeam: boolean
  readonly teamTies: readonly Period[]
}

/** One seat of a round: the workplaces it was tied to, and the day on which it ended or was passed. */
export interface SeatFact {
  readonly personId: string
  readonly workplaces: readonly Period[]
  readonly passedOn: Day | null
  readonly discontinuedOn: Day | null
}

/** A reunion or further training, and who was invited. */
export interface GatheringFact {
  readonly kind: Gathering['kind']
  readonly heldOn: Day
  readonly invitedIds: readonly string[]
}

/** All that a rule may know about a round of training. */
export interface CohortFacts {
  readonly subject: { readonly kind: 'cohort'; readonly id: string }
  readonly startsOn: Day
  /** The last day. */
  readonly endsOn: Day | null
  /** Null where the round was never planned in the register. */
  readonly plan: CohortPlanFact | null
  readonly agreedPosts: readonly AgreedPostFact[]
  /** Named decisions that let it be held although posts were not funded. */
  readonly fundingExceptions: readonly Period[]
  readonly seats: readonly SeatFact[]
  readonly trainingDays: readonly { readonly heldOn: Day; readonly practical: boolean }[]
  readonly gatherings: readonly GatheringFact[]
}

/** A practical part of somebody's training, and the day on which it was attended or made up. */
export interface PracticalPartFact {
  readonly heldOn: Day
  readonly attendedOn: Day | null
}

/** What a rule may know about a person's training besides rounds passed and certificates. */
export interface PersonTrainingFacts {
  readonly attestations: readonly { readonly attestedOn: Day; readonly ownExperience: boolean }[]
  /** Named decisions that let a certificate stand without completed training. */
  readonly exceptions: readonly Period[]
  readonly practicalParts: readonly PracticalPartFact[]
  /** Days on which the programme and the person were in contact. */
  readonly contacts: readonly Day[]
}
