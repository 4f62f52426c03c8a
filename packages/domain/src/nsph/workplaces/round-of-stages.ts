import type { Day } from '../../calendar/day.schemas.ts'
import type { StageFact } from '../../register/follow-up-facts.ts'

/**
 * The stages of the round that a workplace is in: what has ended may begin anew with interest, and is then judged by
 * its own days, never by those of the round before. In order of days, as facts are.
 */
export function roundOfStages(stages: readonly StageFact[], hasCome: (day: Day) => boolean): StageFact[] {
  const begins = stages.findLastIndex((stage, at) => beginsRound(stages, at) && hasCome(stage.from))
  return stages.slice(Math.max(begins, 0))
}

function beginsRound(stages: readonly StageFact[], at: number): boolean {
  const before = stages[at - 1]
  return before === undefined || before.stage === 'ended' || stages[at]?.stage === 'interest'
}
