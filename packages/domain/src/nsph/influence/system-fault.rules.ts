import type { Day } from '../../calendar/day.schemas.ts'
import { compareDays, shiftDays } from '../../calendar/day.ts'
import type { SystemFaultFacts } from '../../influence/influence-facts.ts'
import type { FaultStepKind } from '../../influence/influence-records.schemas.ts'
import { type Answer, met, notApplicable } from '../../rules/answer.ts'
import type { AskedDay } from '../../rules/asked-day.ts'
import { doneBy } from '../../rules/comes-again.ts'
import { defineRule } from '../../rules/rule.ts'
import { remedy } from '../remedies.ts'
import { modelFrom } from '../values.ts'
import {
  faultAnsweredWithin,
  faultAssessedWithin,
  faultLiftedWithin,
  faultToldBackWithin,
  influenceFollowedUpFrom,
} from './influence-values.ts'

const followed = {
  subject: 'system-fault',
  kind: 'cadence',
  inForce: { from: modelFrom },
  followedUpFrom: influenceFollowedUpFrom,
} as const

const answeredSteps: readonly FaultStepKind[] = ['answered', 'acted', 'told-back', 'closed']
const liftedSteps: readonly FaultStepKind[] = ['lifted', 'on-agenda', ...answeredSteps]

/** The first day on which one of some steps was taken, of those that have come. */
function firstOf({ steps }: SystemFaultFacts, kinds: readonly FaultStepKind[], day: AskedDay): Day | null {
  return steps.find(({ step, on }) => kinds.includes(step) && day.reached(on))?.on ?? null
}

/** A step is taken within some days of what it waits for, or of the day from which it is followed up. */
function takenWithin<Code extends string>({
  code,
  waitsSince,
  isTaken,
  within,
  since,
  day,
}: {
  code: Code
  waitsSince: Day | null
  isTaken: boolean
  within: number
  since: Day
  day: AskedDay
}): Answer<Code> {
  if (isTaken) return met()
  if (waitsSince === null) return notApplicable
  const countsFrom = compareDays(waitsSince, since) < 0 ? since : waitsSince
  return doneBy({ code, due: shiftDays(countsFrom, within), day })
}

function isSettled({ toldBackUndated, answeredUndated }: SystemFaultFacts): boolean {
  return toldBackUndated || answeredUndated
}

/** A fault that was noted is assessed: is it the system's, and is it taken further. */
export const faultAssessed = defineRule({
  ...followed,
  id: 'nsph/fault-assessed',
  question: 'fault assessed in time',
  source: faultAssessedWithin.namedIn,
  codes: { FAULT_NOT_ASSESSED: { severity: 'info' } },
  remedy: remedy('assess-fault'),
  parameters: { within: faultAssessedWithin, since: influenceFollowedUpFrom },

  check(facts: SystemFaultFacts, values, day) {
    if (!day.reached(facts.notedOn)) return notApplicable
    const isTaken = isSettled(facts) || facts.steps.some(({ on }) => day.reached(on))
    return takenWithin({ ...values, code: 'FAULT_NOT_ASSESSED', waitsSince: facts.notedOn, isTaken, day })
  },
})

/** A fault that was accepted is lifted to the user movement. */
export const faultLifted = defineRule({
  ...followed,
  id: 'nsph/fault-lifted',
  question: 'fault lifted to the user movement in time',
  source: faultLiftedWithin.namedIn,
  codes: { FAULT_NOT_LIFTED: { severity: 'warn' } },
  remedy: remedy('lift-fault'),
  parameters: { within: faultLiftedWithin, since: influenceFollowedUpFrom },

  check(facts: SystemFaultFacts, values, day) {
    if (firstOf(facts, ['declined'], day) !== null) return notApplicable
    const isTaken = isSettled(facts) || firstOf(facts, liftedSteps, day) !== null
    const waitsSince = firstOf(facts, ['accepted'], day)
    return takenWithin({ ...values, code: 'FAULT_NOT_LIFTED', waitsSince, isTaken, day })
  },
})

/** A fault that was lifted is answered: yes, no or partly. */
export const faultAnswered = defineRule({
  ...followed,
  id: 'nsph/fault-answered',
  question: 'fault answered in time',
  source: faultAnsweredWithin.namedIn,
  codes: { FAULT_NOT_ANSWERED: { severity: 'warn' } },
  remedy: remedy('answer-fault'),
  parameters: { within: faultAnsweredWithin, since: influenceFollowedUpFrom },

  check(facts: SystemFaultFacts, values, day) {
    const isTaken = isSettled(facts) || firstOf(facts, answeredSteps, day) !== null
    const waitsSince = firstOf(facts, ['lifted', 'on-agenda'], day)
    return takenWithin({ ...values, code: 'FAULT_NOT_ANSWERED', waitsSince, isTaken, day })
  },
})

/** Whoever saw the fault is told what became of it. */
export const faultToldBack = defineRule({
  ...followed,
  id: 'nsph/fault-told-back',
  question: 'fault told back in time',
  source: faultToldBackWithin.namedIn,
  codes: { FAULT_NOT_TOLD_BACK: { severity: 'warn' } },
  remedy: remedy('tell-fault-back'),
  parameters: { within: faultToldBackWithin, since: influenceFollowedUpFrom },

  check(facts: SystemFaultFacts, values, day) {
    const isTaken = facts.toldBackUndated || firstOf(facts, ['told-back', 'closed'], day) !== null
    const answeredOn = firstOf(facts, ['answered', 'declined', 'acted'], day)
    const waitsSince = answeredOn ?? (facts.answeredUndated ? values.since : null)
    return takenWithin({ ...values, code: 'FAULT_NOT_TOLD_BACK', waitsSince, isTaken, day })
  },
})
