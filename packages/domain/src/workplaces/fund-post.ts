import type { Day } from '../calendar/day.schemas.ts'
import type { Decision } from '../register/change.ts'
import { decide, reason, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import { isWorkplace } from './is-workplace.ts'
import type { FundPostCommand } from './preparation.commands.ts'

/** Money is decided for posts at a workplace, from a day on (requirement 003-05). Several funders may share a post. */
export function decideFundPost(command: FundPostCommand, register: Register, _on: Day): Decision {
  const { id, workplaceId, from, until, amount, funder } = command
  const isRecorded = register.fundings.some(
    (each) =>
      each.workplaceId === workplaceId &&
      each.from === from &&
      each.until === until &&
      each.amount === amount &&
      each.funder === funder,
  )
  const reasons = reasonsWhere(
    [register.fundings.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [!isWorkplace(register, workplaceId), reason('WORKPLACE_UNKNOWN', 'workplaceId')],
    [until !== null && until <= from, reason('UNTIL_NOT_AFTER_FROM', 'until', { from, until: until ?? '' })],
    [isRecorded, reason('FUNDING_ALREADY_RECORDED', 'from')],
  )
  return decide('workplaces.fund', reasons, () => [
    { op: 'add', kind: 'fundings', record: { ...command, version: 1 } },
  ])
}
