import type { MissingFact } from '@brygga/domain/nsph'

/** How a rule is said: its name, what it asks, and why it is asked. */
export interface RuleWording {
  title: string
  question: string
  why: string
}

/** What is missing for an answer, and what to do about it. */
export interface MissingWording {
  what: string
  toDo: string
}

/** The words about rules in one language. Rules and values are named by id; a test asks for every one. */
export interface RuleWords {
  rules: Readonly<Record<string, RuleWording>>
  missing: Readonly<Record<MissingFact | 'coverage', MissingWording>>
  /** A value that the region has not filled in. */
  openValue(value: string): MissingWording
  /** The names of dated and open values, by id. */
  values: Readonly<Record<string, string>>
  kinds: Readonly<
    Record<'gate' | 'cadence' | 'quota' | 'validity' | 'composition' | 'order' | 'advice', string>
  >
  notEncoded: Readonly<Record<'needs-judgement' | 'no-facts-yet' | 'no-figure' | 'sources-disagree', string>>
  /** Said where a rule has no words of its own, such as one that a region added. */
  unknownRule: RuleWording
  unknownFinding: { title: string; sentence: string }
}

/** The part of it about how things go on. */
export type FollowUpRuleWords = Pick<RuleWords, 'rules' | 'values'>

/** The part of it about training, the programme and influence. */
export type ProgrammeRuleWords = Pick<RuleWords, 'rules' | 'values'>
