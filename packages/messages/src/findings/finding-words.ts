import type { FindingCode, FollowUpFindingCode, ProgrammeFindingCode } from '@brygga/domain/nsph'
import type { Sentence } from '../sentence.ts'

/** How one kind of finding is said: as the heading of a group, and about one subject. */
export interface FindingWording {
  /** What to do or what is wrong, in a few words, without the count. */
  title: string
  /** What, and why or what to do. Filled with the finding's numbers, `since` and `due`. */
  sentence: Sentence
}

/** The wording of every finding. A code without one does not compile. */
export type FindingWords = Readonly<Record<FindingCode, FindingWording>>

/** The part of it about how things go on. */
export type FollowUpFindingWords = Pick<FindingWords, FollowUpFindingCode>

/** The part of it about training, the programme and influence. */
export type ProgrammeFindingWords = Pick<FindingWords, ProgrammeFindingCode>
