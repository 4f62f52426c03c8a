import { indexInfluence } from '../influence/influence-facts.ts'
import { type EmployerKind, employerKindOf } from '../programme/employer-kind.ts'
import { indexTraining } from '../training/training-index.ts'
import { indexFollowUp } from './follow-up-index.ts'
import { lazily } from './lazily.ts'
import type { RecordId } from './record.schemas.ts'
import type { RecordOf, Register } from './register.schemas.ts'

/**
 * What facts are looked up in: a register's records by what they belong to. Each part is made when it is first
 * asked for, so that asking about one subject is cheap and asking about all stays linear.
 */
export type RegisterIndex = ReturnType<typeof indexRegister>

/** Makes what facts are looked up in from a register, which must not be altered afterwards. */
export function indexRegister(register: Register) {
  const organisations = lazily(() => byId(register.organisations))
  const employerKinds = new Map<RecordId, EmployerKind>()
  const employerKind = (employerId: RecordId): EmployerKind => {
    const kind = employerKinds.get(employerId) ?? employerKindOf(employerId, organisations())
    employerKinds.set(employerId, kind)
    return kind
  }
  return {
    ...indexFollowUp(register),
    register,
    employerKind,
    training: lazily(() => indexTraining(register)),
    influence: lazily(() => indexInfluence(register)),
    people: lazily(() => new Set(register.people.map((person) => person.id))),
    municipalities: lazily(() => new Set(register.programme.municipalityCodes)),
    workplaces: lazily(() => workplacesOf(register)),
    placements: lazily(() => byId(register.placements)),
    cohorts: lazily(() => byId(register.cohorts)),
    placementsByPerson: lazily(() => Map.groupBy(register.placements, (each) => each.personId)),
    placementsByWorkplace: lazily(() => Map.groupBy(register.placements, (each) => each.workplaceId)),
    placementsByMunicipality: lazily(() =>
      Map.groupBy(register.placements, (each) => employerKind(each.employerId).municipalityCode),
    ),
    relationsByPlacement: lazily(() => Map.groupBy(register.relations, (each) => each.placementId)),
    roleAgreementsByPlacement: lazily(() => Map.groupBy(register.roleAgreements, (each) => each.placementId)),
    marksByPlacement: lazily(() => Map.groupBy(register.marks, (each) => each.placementId)),
    sessionsByAttendee: lazily(() => sessionsByAttendee(register)),
    attestationsByPerson: lazily(() => Map.groupBy(register.attestations, (each) => each.personId)),
    supervisorExceptionsByPerson: lazily(() =>
      Map.groupBy(register.supervisorExceptions, (each) => each.personId),
    ),
    consentsByPerson: lazily(() => Map.groupBy(register.consents, (each) => each.personId)),
    certificatesByPerson: lazily(() => Map.groupBy(register.certificates, (each) => each.personId)),
    rolesByPerson: lazily(() => Map.groupBy(register.roles, (each) => each.personId)),
    networkMembershipsByPerson: lazily(() =>
      Map.groupBy(register.networkMemberships, (each) => each.personId),
    ),
    seatsByPerson: lazily(() => Map.groupBy(register.seats, (each) => each.personId)),
    introductionsByWorkplace: lazily(() =>
      Map.groupBy(register.staffIntroductions, (each) => each.workplaceId),
    ),
    anchoringsByWorkplace: lazily(() => Map.groupBy(register.anchorings, (each) => each.workplaceId)),
    fundingsByWorkplace: lazily(() => Map.groupBy(register.fundings, (each) => each.workplaceId)),
  }
}

function byId<T extends { id: RecordId }>(records: readonly T[]): ReadonlyMap<RecordId, T> {
  return new Map(records.map((record) => [record.id, record]))
}

/** Organisations that are workplaces by their function, or because somebody is placed there. */
function workplacesOf(register: Register): ReadonlySet<RecordId> {
  const byFunction = register.organisations.filter((each) => each.functions.includes('workplace'))
  return new Set([
    ...byFunction.map((organisation) => organisation.id),
    ...register.placements.map((placement) => placement.workplaceId),
  ])
}

function sessionsByAttendee(register: Register): ReadonlyMap<RecordId, RecordOf<'sessions'>[]> {
  const sessions = new Map<RecordId, RecordOf<'sessions'>[]>()
  for (const session of register.sessions) {
    for (const attendeeId of session.attendeeIds) {
      const attended = sessions.get(attendeeId)
      if (attended === undefined) sessions.set(attendeeId, [session])
      else attended.push(session)
    }
  }
  return sessions
}
