import type { Day } from '../calendar/day.schemas.ts'
import type { Decision, Reason } from '../register/change.ts'
import { decide, reason, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import { isWorkplace } from './is-workplace.ts'
import type { AnchorDecisionCommand } from './preparation.commands.ts'

/** Levels say whether they stand behind a decision (requirement 004-45); what they said before stays. */
export function decideAnchorDecision(command: AnchorDecisionCommand, register: Register, on: Day): Decision {
  const { workplaceId, notedOn, answers } = command
  const earlier = register.anchorings.filter((each) => each.workplaceId === workplaceId)
  const levels = new Set(answers.map(({ level }) => level))
  const ids = new Set(answers.map(({ id }) => id))
  const isTaken = ids.size < answers.length || register.anchorings.some(({ id }) => ids.has(id))
  const reasons: Reason[] = [
    ...reasonsWhere(
      [isTaken, reason('RECORD_ID_TAKEN', 'answers')],
      [!isWorkplace(register, workplaceId), reason('WORKPLACE_UNKNOWN', 'workplaceId')],
      [notedOn > on, reason('DAY_IN_FUTURE', 'notedOn', { day: notedOn })],
      [levels.size < answers.length, reason('LEVEL_TWICE', 'answers')],
    ),
    // On one day a no stands over a yes, so a later yes on the same day would change nothing either.
    ...answers.flatMap(({ level, anchored }) => {
      const later = earlier.find(
        (each) => each.level === level && each.notedOn !== null && overrides(each, { anchored, on: notedOn }),
      )
      return later === undefined
        ? []
        : [reason('ANSWERED_LATER', 'notedOn', { level, from: later.notedOn as Day })]
    }),
  ]
  return decide('workplaces.anchor', reasons, () =>
    answers.map(({ id, level, anchored }) => ({
      op: 'add',
      kind: 'anchorings',
      record: { id, version: 1, workplaceId, level, anchored, notedOn },
    })),
  )
}

function overrides(
  known: { anchored: boolean; notedOn: Day | null },
  answer: { anchored: boolean; on: Day },
): boolean {
  if (known.notedOn === null || known.notedOn < answer.on) return false
  return known.notedOn > answer.on || (!known.anchored && answer.anchored)
}
