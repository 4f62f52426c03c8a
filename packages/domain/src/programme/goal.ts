import type { Day } from '../calendar/day.schemas.ts'
import { isActiveOn } from '../calendar/day.ts'
import type { Decision, Operation } from '../register/change.ts'
import { reasonsAgainstFarDay } from '../register/far-day.ts'
import { decide, reason, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import type { PublishFigureCommand, SetGoalCommand } from './programme.commands.ts'

/** Goals reach over mandates and plans, which may be several years; further ahead is a slip of the year. */
const mostMonthsAhead = 120

/** A goal is set, from a baseline to a target, perhaps by a day and by a body's decision (requirement 000-23). */
export function decideSetGoal(command: SetGoalCommand, register: Register, on: Day): Decision {
  const { decision, ...goal } = command
  const { id, measure, baseline, target, setOn, dueOn } = goal
  const isSet = register.goals.some((each) => each.measure === measure && each.setOn === setOn)
  const body = register.governanceBodies.find((each) => each.id === decision?.bodyId)
  const stand = reasonsWhere(
    [register.goals.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [setOn > on, reason('DAY_IN_FUTURE', 'setOn', { day: setOn })],
    [target === baseline, reason('TARGET_IS_BASELINE', 'target')],
    [
      dueOn !== null && dueOn <= setOn,
      reason('UNTIL_NOT_AFTER_FROM', 'dueOn', { from: setOn, until: dueOn ?? '' }),
    ],
    [isSet, reason('GOAL_ALREADY_SET', 'setOn', { day: setOn })],
    [decision !== null && body === undefined, reason('BODY_UNKNOWN', 'decision')],
    [
      body !== undefined && !isActiveOn(body, setOn),
      reason('DAY_OUTSIDE_BODY', 'decision', { from: body?.from ?? '', until: body?.until ?? '' }),
    ],
    [register.bodyDecisions.some((each) => each.id === decision?.id), reason('RECORD_ID_TAKEN', 'decision')],
  )
  const reasons = [...stand, ...reasonsAgainstFarDay(dueOn, on, { field: 'dueOn', months: mostMonthsAhead })]
  return decide('programme.set-goal', reasons, () => {
    const decided: Operation[] =
      decision === null
        ? []
        : [
            {
              op: 'add',
              kind: 'bodyDecisions',
              record: { ...decision, version: 1, decidedOn: setOn, goalId: id },
            },
          ]
    return [{ op: 'add', kind: 'goals', record: { ...goal, version: 1 } }, ...decided]
  })
}

/** A figure was published, with the day and how sure it was (requirements 000-17, 000-20). */
export function decidePublishFigure(command: PublishFigureCommand, register: Register, on: Day): Decision {
  const { id, figure, publishedOn } = command
  const isNoted = register.publishedFigures.some(
    (each) => each.figure === figure && each.publishedOn === publishedOn,
  )
  const reasons = reasonsWhere(
    [register.publishedFigures.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [publishedOn > on, reason('DAY_IN_FUTURE', 'publishedOn', { day: publishedOn })],
    [isNoted, reason('FIGURE_ALREADY_NOTED', 'publishedOn', { day: publishedOn })],
  )
  return decide('programme.publish-figure', reasons, () => [
    { op: 'add', kind: 'publishedFigures', record: { ...command, version: 1 } },
  ])
}
