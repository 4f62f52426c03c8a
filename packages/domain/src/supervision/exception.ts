import type { Day } from '../calendar/day.schemas.ts'
import { isActiveOn } from '../calendar/day.ts'
import { shareDays } from '../calendar/share-days.ts'
import type { Decision } from '../register/change.ts'
import { reasonsAgainstFarDay } from '../register/far-day.ts'
import type { LifeCycle } from '../register/life-cycle.ts'
import type { RecordId } from '../register/record.schemas.ts'
import { decide, reason, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import { ownExperienceOn } from './own-experience.ts'
import type { EndSupervisorExceptionCommand, ExceptSupervisorCommand } from './supervision.commands.ts'

/** What an exception goes through: it stands until its day, which can be moved earlier. */
export const supervisorExceptionLifeCycle: LifeCycle<'standing' | 'ended', 'end'> = {
  start: 'standing',
  steps: { standing: { end: 'ended' }, ended: {} },
}

/** Whether a named decision lets somebody supervise without own experience on a day. */
export function isExceptedSupervisorOn(register: Register, personId: RecordId, on: Day): boolean {
  return register.supervisorExceptions.some((each) => each.personId === personId && isActiveOn(each, on))
}

/**
 * Whether somebody is attested to have no own experience, by what is known on one day, and no exception stands on the
 * other. Where nobody has attested anything it is not known, and stands in nobody's way.
 */
export function lacksOwnExperience(
  register: Register,
  personId: RecordId,
  { known, from }: { known: Day; from: Day },
): boolean {
  return (
    ownExperienceOn(register, personId, known) === false && !isExceptedSupervisorOn(register, personId, from)
  )
}

/** A named decision lets somebody supervise without own experience until a day; one at a time. */
export function decideExceptSupervisor(
  command: ExceptSupervisorCommand,
  register: Register,
  on: Day,
): Decision {
  const { id, personId, from, until } = command
  const isDecided = register.supervisorExceptions.some(
    (each) => each.personId === personId && shareDays(each, command),
  )
  const reasons = [
    ...reasonsWhere(
      [register.supervisorExceptions.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
      [!register.people.some((each) => each.id === personId), reason('PERSON_UNKNOWN', 'personId')],
      [until <= from, reason('UNTIL_NOT_AFTER_FROM', 'until', { from, until })],
      [ownExperienceOn(register, personId, on) === true, reason('EXCEPTION_NOT_NEEDED', 'personId')],
      [isDecided, reason('EXCEPTION_ALREADY_STANDS', 'from')],
    ),
    ...reasonsAgainstFarDay(from, on),
  ]
  return decide('supervision.except-supervisor', reasons, () => [
    { op: 'add', kind: 'supervisorExceptions', record: { ...command, version: 1 } },
  ])
}

/** An exception ends earlier than was decided. A longer one is a new decision. */
export function decideEndSupervisorException(
  command: EndSupervisorExceptionCommand,
  register: Register,
  on: Day,
): Decision {
  const { exceptionId, version, until } = command
  const exception = register.supervisorExceptions.find((each) => each.id === exceptionId)
  const hasEnded = exception !== undefined && exception.until <= on
  const reasons = reasonsWhere(
    [exception === undefined, reason('EXCEPTION_UNKNOWN', 'exceptionId')],
    [hasEnded, reason('STEP_NOT_POSSIBLE', 'exceptionId', { state: 'ended' })],
    [
      exception !== undefined && until <= exception.from,
      reason('UNTIL_NOT_AFTER_FROM', 'until', { from: exception?.from ?? '', until }),
    ],
    [
      exception !== undefined && !hasEnded && until >= exception.until,
      reason('EXCEPTION_ENDS_BEFORE', 'until', { until: exception?.until ?? '' }),
    ],
  )
  return decide('supervision.end-supervisor-exception', reasons, () => [
    { op: 'amend', kind: 'supervisorExceptions', id: exceptionId, version, values: { until } },
  ])
}
