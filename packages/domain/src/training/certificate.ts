import type { Day } from '../calendar/day.schemas.ts'
import { isActiveOn } from '../calendar/day.ts'
import { shareDays } from '../calendar/share-days.ts'
import type { Decision } from '../register/change.ts'
import type { RecordId } from '../register/record.schemas.ts'
import { decide, reason, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import { ownExperienceOn } from '../supervision/own-experience.ts'
import type { IssueCertificateCommand, WithdrawCertificateCommand } from './training.commands.ts'

/**
 * A certificate is issued: after training that was passed, or by a named decision, and only where own experience is
 * attested (requirement 004-11).
 */
export function decideIssueCertificate(
  command: IssueCertificateCommand,
  register: Register,
  on: Day,
): Decision {
  const { id, personId, cohortId, issuedOn, until } = command
  const isKnown = register.people.some((each) => each.id === personId)
  const experience = ownExperienceOn(register, personId, issuedOn)
  const holds = register.certificates.some(
    (each) =>
      each.personId === personId &&
      shareDays({ from: each.issuedOn, until: each.until }, { from: issuedOn, until }),
  )
  const reasons = reasonsWhere(
    [register.certificates.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [!isKnown, reason('PERSON_UNKNOWN', 'personId')],
    [
      cohortId !== null && !register.cohorts.some((each) => each.id === cohortId),
      reason('COHORT_UNKNOWN', 'cohortId'),
    ],
    [issuedOn > on, reason('DAY_IN_FUTURE', 'issuedOn', { day: issuedOn })],
    [
      until !== null && until <= issuedOn,
      reason('UNTIL_NOT_AFTER_FROM', 'until', { from: issuedOn, until: until ?? '' }),
    ],
    [isKnown && experience === null, reason('OWN_EXPERIENCE_UNKNOWN', 'personId')],
    [experience === false, reason('OWN_EXPERIENCE_MISSING', 'personId')],
    [
      isKnown && !hasCompleted(register, personId, cohortId, issuedOn),
      reason('TRAINING_NOT_COMPLETED', cohortId === null ? 'personId' : 'cohortId'),
    ],
    [holds, reason('ALREADY_CERTIFIED', 'personId')],
  )
  return decide('training.issue-certificate', reasons, () => [
    { op: 'add', kind: 'certificates', record: { ...command, version: 1 } },
  ])
}

/**
 * By a round that was passed by then, the one named where one is, or by a named decision in force. Where nobody has told
 * on which day it was passed, it was on the last day of the round.
 */
function hasCompleted(register: Register, personId: RecordId, cohortId: RecordId | null, on: Day): boolean {
  const isExcepted = register.trainingExceptions.some(
    (each) => each.gate === 'completed-training' && each.personId === personId && isActiveOn(each, on),
  )
  const passed = register.seats.filter((seat) => {
    if (seat.personId !== personId || seat.outcome !== 'passed') return false
    const endsOn = register.cohorts.find(({ id }) => id === seat.cohortId)?.endsOn
    return (seat.outcomeOn ?? endsOn ?? on) <= on
  })
  return isExcepted || passed.some((seat) => cohortId === null || seat.cohortId === cohortId)
}

/** A certificate no longer holds from a day on; what was issued stays in the register. */
export function decideWithdrawCertificate(
  command: WithdrawCertificateCommand,
  register: Register,
  _on: Day,
): Decision {
  const { certificateId, version } = command
  const certificate = register.certificates.find((each) => each.id === certificateId)
  const ended = certificate?.until ?? null
  const reasons = reasonsWhere(
    [certificate === undefined, reason('CERTIFICATE_UNKNOWN', 'certificateId')],
    [
      certificate !== undefined && command.on <= certificate.issuedOn,
      reason('UNTIL_NOT_AFTER_FROM', 'on', { from: certificate?.issuedOn ?? '', until: command.on }),
    ],
    [
      ended !== null && ended <= command.on,
      reason('CERTIFICATE_ALREADY_ENDED', 'on', { until: ended ?? '' }),
    ],
  )
  return decide('training.withdraw-certificate', reasons, () => [
    { op: 'amend', kind: 'certificates', id: certificateId, version, values: { until: command.on } },
  ])
}
