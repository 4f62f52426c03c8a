import type { Day } from '../calendar/day.schemas.ts'
import { addDays, isActiveOn } from '../calendar/day.ts'
import type { Decision, Operation, Reason } from '../register/change.ts'
import type { LifeCycle } from '../register/life-cycle.ts'
import { decide, reason, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import { introductionsOn, isAnchoredOn, isRecruitingOn } from './readiness.ts'
import type { ReachStageCommand } from './workplace.commands.ts'
import type { WorkplaceStage, WorkplaceStageName } from './workplace.schemas.ts'

/**
 * What a workplace goes through. No stage is jumped over; before somebody is recruited it may end at any time, and
 * after that only through an ending. What has ended may begin anew with interest.
 */
export const workplaceLifeCycle: LifeCycle<WorkplaceStageName | 'unknown', WorkplaceStageName> = {
  start: 'unknown',
  steps: {
    unknown: { interest: 'interest' },
    interest: { anchored: 'anchored', ended: 'ended' },
    anchored: { funded: 'funded', ended: 'ended' },
    funded: { prepared: 'prepared', ended: 'ended' },
    prepared: { recruited: 'recruited', ended: 'ended' },
    recruited: { settled: 'settled', ending: 'ending' },
    settled: { ending: 'ending' },
    ending: { settled: 'settled', ended: 'ended' },
    ended: { interest: 'interest' },
  },
}

/** The stage that a workplace is at on a day; null where it has shown no interest by then. */
export function workplaceStageOn(register: Register, workplaceId: string, on: Day): WorkplaceStage | null {
  const stages = register.workplaceStages.filter((each) => each.workplaceId === workplaceId)
  return stages.find((each) => isActiveOn(each, on)) ?? null
}

/** A workplace reaches its next stage. What the stage asks for is there, or a named decision stands in for it. */
export function decideReachStage(command: ReachStageCommand, register: Register, on: Day): Decision {
  const { id, workplaceId, stage } = command
  const present = register.workplaceStages.find(
    (each) => each.workplaceId === workplaceId && each.until === null,
  )
  const state = present?.stage ?? workplaceLifeCycle.start
  const isPossible = workplaceLifeCycle.steps[state][stage] !== undefined
  const earliest = present === undefined ? null : addDays(present.from, 1)
  const reasons = [
    ...reasonsWhere(
      [register.workplaceStages.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
      [
        !register.organisations.some((each) => each.id === workplaceId),
        reason('WORKPLACE_UNKNOWN', 'workplaceId'),
      ],
      [!isPossible, reason('STEP_NOT_POSSIBLE', 'stage', { state })],
      [command.on > on, reason('DAY_IN_FUTURE', 'on', { day: command.on })],
      [
        earliest !== null && command.on < earliest,
        reason('DAY_TOO_EARLY', 'on', { from: earliest ?? command.on }),
      ],
    ),
    ...(command.decision === null ? reasonsAgainstStage(command, register) : []),
    ...reasonsAgainstLeaving(command, register),
  ]
  return decide('workplaces.reach-stage', reasons, () => [
    ...(present === undefined ? [] : [ended(present, command.on)]),
    { op: 'add', kind: 'workplaceStages', record: stageFrom(command) },
  ])
}

/**
 * What a stage asks for (requirements 001-08, 004-18, 004-44, 004-45). A round that begins after an ending is anchored and
 * introduced anew: what was done before the ending does not count.
 */
function reasonsAgainstStage({ workplaceId, stage, on }: ReachStageCommand, register: Register): Reason[] {
  const of = <T extends { workplaceId: string }>(records: readonly T[]) =>
    records.filter((each) => each.workplaceId === workplaceId)
  const isFunded = of(register.fundings).some(
    ({ amount, until }) => amount > 0 && (until === null || until > on),
  )
  const isIntroduced = introductionsOn(register, workplaceId, on).length > 0
  const isPlaced = of(register.placements).some((placement) => isActiveOn(placement, on))
  return reasonsWhere(
    [
      stage === 'anchored' && !isAnchoredOn(register, workplaceId, on),
      reason('WORKPLACE_NOT_ANCHORED', 'stage'),
    ],
    [stage === 'funded' && !isFunded, reason('WORKPLACE_NOT_FUNDED', 'stage')],
    [stage === 'prepared' && !isIntroduced, reason('WORKPLACE_NOT_INTRODUCED', 'stage')],
    [
      stage === 'recruited' && !isRecruitingOn(register, workplaceId, on),
      reason('WORKPLACE_NOT_RECRUITING', 'stage'),
    ],
    [stage === 'settled' && !isPlaced, reason('WORKPLACE_WITHOUT_PLACEMENT', 'stage')],
  )
}

/** Nobody is left at a workplace that has ended, whatever was decided. */
function reasonsAgainstLeaving({ workplaceId, stage, on }: ReachStageCommand, register: Register): Reason[] {
  const isPlaced = register.placements.some(
    (placement) =>
      placement.workplaceId === workplaceId && (placement.until === null || placement.until > on),
  )
  return reasonsWhere([stage === 'ended' && isPlaced, reason('PLACEMENT_STILL_GOES_ON', 'stage')])
}

function ended({ id, version }: WorkplaceStage, until: Day): Operation {
  return { op: 'amend', kind: 'workplaceStages', id, version, values: { until } }
}

function stageFrom({ id, workplaceId, stage, on, origin, decision }: ReachStageCommand): WorkplaceStage {
  return { id, version: 1, workplaceId, stage, from: on, until: null, origin, decision }
}
