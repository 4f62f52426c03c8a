import type { Day } from '../calendar/day.schemas.ts'
import type { Decision } from '../register/change.ts'
import { decide, reason, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import { isWorkplace } from '../workplaces/is-workplace.ts'
import type { HoldStaffIntroductionCommand } from './placement.commands.ts'

/** An introduction session that was held for the staff of a workplace; at most one a day. */
export function decideHoldStaffIntroduction(
  command: HoldStaffIntroductionCommand,
  register: Register,
  on: Day,
): Decision {
  const { id, workplaceId, heldOn } = command
  const isRecorded = register.staffIntroductions.some(
    (each) => each.workplaceId === workplaceId && each.heldOn === heldOn,
  )
  const reasons = reasonsWhere(
    [register.staffIntroductions.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [!isWorkplace(register, workplaceId), reason('WORKPLACE_UNKNOWN', 'workplaceId')],
    [heldOn > on, reason('DAY_IN_FUTURE', 'heldOn', { day: heldOn })],
    [isRecorded, reason('INTRODUCTION_ALREADY_RECORDED', 'heldOn', { day: heldOn })],
  )
  return decide('placements.hold-staff-introduction', reasons, () => [
    { op: 'add', kind: 'staffIntroductions', record: { ...command, version: 1 } },
  ])
}
