import type { Day, Period } from '../calendar/day.schemas.ts'
import { shareDays } from '../calendar/share-days.ts'
import type { Decision, Reason } from '../register/change.ts'
import type { LifeCycle } from '../register/life-cycle.ts'
import type { RecordId } from '../register/record.schemas.ts'
import { decide, reason, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import { lacksOwnExperience } from './exception.ts'
import type { EndAbsenceCommand, NameCoverCommand, ReportAbsenceCommand } from './follow-up.commands.ts'
import type { SupervisorAbsence } from './supervision-follow-up.schemas.ts'

/** What the absence of a supervisor goes through. */
export const absenceLifeCycle: LifeCycle<'uncovered' | 'covered' | 'ended', 'name-cover' | 'end'> = {
  start: 'uncovered',
  steps: {
    uncovered: { 'name-cover': 'covered', end: 'ended' },
    covered: { 'name-cover': 'covered', end: 'ended' },
    ended: {},
  },
}

/** Where an absence is on a day: still without cover, covered, or over. */
export function absenceStateOn({ until, coverPersonId }: SupervisorAbsence, on: Day) {
  if (until !== null && until <= on) return 'ended'
  return coverPersonId === null ? 'uncovered' : 'covered'
}

/** A supervisor is away. Whoever stands in can do so for everybody who is supervised. */
export function decideReportAbsence(command: ReportAbsenceCommand, register: Register, on: Day): Decision {
  const { id, personId, from, until, coverPersonId } = command
  const overlaps = register.supervisorAbsences.some(
    (each) => each.personId === personId && shareDays(each, { from, until }),
  )
  const reasons = [
    ...reasonsWhere(
      [register.supervisorAbsences.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
      [!isKnown(register, personId), reason('SUPERVISOR_UNKNOWN', 'personId')],
      [
        until !== null && until <= from,
        reason('UNTIL_NOT_AFTER_FROM', 'until', { from, until: until ?? '' }),
      ],
      [overlaps, reason('ABSENCE_OVERLAPS', 'from')],
    ),
    ...(coverPersonId === null ? [] : reasonsAgainstCover(coverPersonId, command, register, on)),
  ]
  return decide('supervision.report-absence', reasons, () => [
    { op: 'add', kind: 'supervisorAbsences', record: { ...command, version: 1 } },
  ])
}

/** Somebody is named who stands in, perhaps in place of another. */
export function decideNameCover(command: NameCoverCommand, register: Register, on: Day): Decision {
  const { absenceId, version, coverPersonId } = command
  const absence = register.supervisorAbsences.find((each) => each.id === absenceId)
  const reasons =
    absence === undefined
      ? [
          reason('ABSENCE_UNKNOWN', 'absenceId'),
          ...reasonsWhere([!isKnown(register, coverPersonId), reason('PERSON_UNKNOWN', 'coverPersonId')]),
        ]
      : [
          ...reasonsAgainstStep(absence, 'name-cover', on),
          ...reasonsWhere([
            absence.coverPersonId === coverPersonId,
            reason('NOTHING_TO_CHANGE', 'coverPersonId'),
          ]),
          ...reasonsAgainstCover(coverPersonId, absence, register, on),
        ]
  return decide('supervision.name-cover', reasons, () => [
    { op: 'amend', kind: 'supervisorAbsences', id: absenceId, version, values: { coverPersonId } },
  ])
}

/** The supervisor is back, or will be. */
export function decideEndAbsence(command: EndAbsenceCommand, register: Register, on: Day): Decision {
  const { absenceId, version, until } = command
  const absence = register.supervisorAbsences.find((each) => each.id === absenceId)
  const reasons =
    absence === undefined
      ? [reason('ABSENCE_UNKNOWN', 'absenceId')]
      : [
          ...reasonsAgainstStep(absence, 'end', on),
          ...reasonsWhere(
            [absence.until === until, reason('NOTHING_TO_CHANGE', 'until')],
            [until <= absence.from, reason('UNTIL_NOT_AFTER_FROM', 'until', { from: absence.from, until })],
          ),
          ...reasonsAgainstLonger(absence, until, register),
        ]
  return decide('supervision.end-absence', reasons, () => [
    { op: 'amend', kind: 'supervisorAbsences', id: absenceId, version, values: { until } },
  ])
}

/** The days that an absence goes on for are none of another absence, and whoever stands in is there then too. */
function reasonsAgainstLonger(absence: SupervisorAbsence, until: Day, register: Register): Reason[] {
  if (absence.until === null || until <= absence.until) return []
  const longer = { from: absence.until, until }
  const isAway = (personId: RecordId | null) =>
    register.supervisorAbsences.some(
      (each) => each.id !== absence.id && each.personId === personId && shareDays(each, longer),
    )
  return reasonsWhere(
    [isAway(absence.personId), reason('ABSENCE_OVERLAPS', 'until')],
    [isAway(absence.coverPersonId), reason('COVER_IS_ABSENT', 'until')],
  )
}

function isKnown(register: Register, personId: RecordId): boolean {
  return register.people.some((each) => each.id === personId)
}

function reasonsAgainstStep(absence: SupervisorAbsence, step: 'name-cover' | 'end', on: Day): Reason[] {
  const state = absenceStateOn(absence, on)
  const isPossible = absenceLifeCycle.steps[state][step] !== undefined
  return reasonsWhere([!isPossible, reason('STEP_NOT_POSSIBLE', 'absenceId', { state })])
}

/** Who stands in is somebody else, is there, has own experience as far as is known, and leads nobody supervised. */
function reasonsAgainstCover(
  coverId: RecordId,
  absence: Period & { readonly personId: RecordId },
  register: Register,
  on: Day,
): Reason[] {
  const placementIds = new Set(
    register.relations
      .filter(
        (each) =>
          each.kind === 'supervisor' && each.personId === absence.personId && shareDays(each, absence),
      )
      .map(({ placementId }) => placementId),
  )
  const supervised = register.placements.filter(
    (each) => placementIds.has(each.id) && shareDays(each, absence),
  )
  const isAway = register.supervisorAbsences.some(
    (each) => each.personId === coverId && shareDays(each, absence),
  )
  const leads = register.relations.some(
    (each) =>
      each.kind === 'line-manager' &&
      each.personId === coverId &&
      placementIds.has(each.placementId) &&
      shareDays(each, absence),
  )
  return reasonsWhere(
    [!isKnown(register, coverId), reason('PERSON_UNKNOWN', 'coverPersonId')],
    [coverId === absence.personId || isAway, reason('COVER_IS_ABSENT', 'coverPersonId')],
    [supervised.some(({ personId }) => personId === coverId), reason('SUPERVISOR_IS_SELF', 'coverPersonId')],
    [leads, reason('SUPERVISOR_IS_LINE_MANAGER', 'coverPersonId')],
    [
      lacksOwnExperience(register, coverId, { known: on, from: absence.from }),
      reason('SUPERVISOR_WITHOUT_OWN_EXPERIENCE', 'coverPersonId'),
    ],
  )
}
