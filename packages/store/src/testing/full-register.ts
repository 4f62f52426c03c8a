import type { Register } from '@brygga/domain'
import {
  coordinatorId,
  followUpYear,
  organisation,
  person,
  programmeYear,
  record,
  recordId,
  soundRegister,
  workplaceId,
} from '@brygga/domain/testing'

/** A register with at least one record of every kind. */
export function fullRegister(): Register {
  const since = { from: '2022-01-10', until: null }
  const register = soundRegister()
  return {
    ...register,
    organisations: [
      organisation(23, { parentId: workplaceId, name: 'Avdelning under' }),
      ...register.organisations,
    ],
    roles: [
      record(200, {
        personId: coordinatorId,
        role: 'coordinator',
        organisationId: null,
        fraction: null,
        ...since,
      }),
    ],
    networkMemberships: [
      record(201, {
        personId: person(1).id,
        municipalityCode: '0680',
        assignment: null,
        recoveryCollege: null,
        lastContactOn: '2023-01-02',
        ...since,
      }),
    ],
    cohorts: [record(202, { number: '1', startsOn: '2021-08-30', endsOn: null })],
    seats: [
      record(203, {
        cohortId: record(202, {}).id,
        personId: person(1).id,
        outcome: 'passed',
        outcomeOn: '2021-12-17',
      }),
    ],
    systemFaults: [
      record(204, {
        notedOn: '2023-02-03',
        description: 'Ingen visste vem som skulle svara',
        reportedById: person(1).id,
        liftedTo: null,
        liftedOn: null,
        answer: null,
        toldBack: false,
      }),
    ],
    ...followUpYear(),
    ...programmeYear({
      cohortId: recordId(202),
      seatId: recordId(203),
      faultId: recordId(204),
      goalId: recordId(205),
    }),
    goals: [record(205, { measure: 'employed', baseline: 0, target: 20, setOn: '2021-01-01', dueOn: null })],
  }
}
