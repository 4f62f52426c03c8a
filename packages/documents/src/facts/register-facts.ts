import {
  type Assessment,
  type Day,
  employerKindOf,
  isActiveOn,
  type RecordId,
  type RecordOf,
  type Register,
} from '@brygga/domain'
import type { RegisterFacts, TableCount } from '../plan.ts'

/**
 * What a register holds and what the rules say of it on a day, in the shape of the example's facts file. What is a
 * matter of rules comes from the assessments; rows are counted as the import read them.
 */
export function registerFacts(
  register: Register,
  assessments: readonly Assessment[],
  counts: readonly TableCount[],
  on: Day,
): RegisterFacts {
  const placements = register.placements.filter((placement) => isActiveOn(placement, on))
  const people = new Map(register.people.map(({ id, name }) => [id, name]))
  const found = findingsBy(assessments)
  const persons = (code: string) =>
    register.placements.flatMap(({ id, personId }) =>
      found(code).has(id) ? (people.get(personId) ?? []) : [],
    )
  const workplaces = (code: string) =>
    register.organisations.flatMap(({ id, name }) => (found(code).has(id) ? [name] : []))
  const count = (table: TableCount['table']) => counts.find((one) => one.table === table)
  return {
    asOf: on,
    ...employmentFacts(register, placements),
    municipalities: register.programme.municipalityCodes.length,
    networkPeers: register.networkMemberships.filter((membership) => isActiveOn(membership, on)).length,
    workplaces: register.organisations.filter(({ functions }) => functions.includes('workplace')).length,
    ...trainingFacts(register),
    passedWithoutPost: register.people.flatMap(({ id, name }) =>
      found('CERTIFIED_WITHOUT_POST').has(id) ? [name] : [],
    ),
    withoutSupervisor: persons('SUPERVISOR_MISSING'),
    withoutMentor: persons('MENTOR_MISSING'),
    withoutPicture: persons('PICTURE_MISSING'),
    withoutAgreement: persons('ROLE_AGREEMENT_MISSING'),
    endsWithin90Days: persons('PLACEMENT_ENDS_SOON'),
    individualSupervisionStoppedAfter20March: persons('INDIVIDUAL_SUPERVISION_OVERDUE'),
    alsoCoordinator: alsoCoordinators(register, placements, on).flatMap((id) => people.get(id) ?? []),
    staffIntroductionsUnder3: workplaces('STAFF_INTRODUCTIONS_TOO_FEW'),
    workplaceWithoutBudget: workplaces('FUNDING_MISSING'),
    supervisionRows: count('supervision')?.read ?? 0,
    supervisionRowsFaulty: count('supervision')?.faulty ?? 0,
    systemFaults: register.systemFaults.length,
    systemFaultsToldBack: register.systemFaults.filter(({ toldBack }) => toldBack).length,
    faultyPeerRows: count('peer-supporters')?.faulty ?? 0,
    loneWorkplaces: workplaces('LONE_PEER'),
  }
}

/** The subjects of each finding code. */
function findingsBy(assessments: readonly Assessment[]): (code: string) => ReadonlySet<string> {
  const subjects = new Map<string, Set<string>>()
  for (const { findings } of assessments) {
    for (const { code, subject } of findings) {
      subjects.set(code, (subjects.get(code) ?? new Set<string>()).add(subject.id))
    }
  }
  const none: ReadonlySet<string> = new Set()
  return (code) => subjects.get(code) ?? none
}

function employmentFacts(
  { organisations }: Register,
  placements: readonly RecordOf<'placements'>[],
): Pick<RegisterFacts, 'employed' | 'employingMunicipalities'> {
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]))
  const kinds = placements.map(({ employerId }) => employerKindOf(employerId, byId))
  const byEmployer: Record<string, number> = {}
  for (const { employerId } of placements) {
    const name = byId.get(employerId)?.name ?? employerId
    byEmployer[name] = (byEmployer[name] ?? 0) + 1
  }
  const municipalities = new Set(kinds.flatMap(({ municipalityCode }) => municipalityCode ?? []))
  return {
    employed: {
      total: placements.length,
      region: kinds.filter(({ kind }) => kind === 'region').length,
      municipal: kinds.filter(({ kind }) => kind === 'municipal').length,
      byEmployer,
    },
    employingMunicipalities: [...municipalities].sort(),
  }
}

function trainingFacts({ seats }: Register): Pick<RegisterFacts, 'trained' | 'passed'> {
  const people = (outcomes: readonly string[]) =>
    new Set(seats.filter(({ outcome }) => outcomes.includes(outcome)).map(({ personId }) => personId)).size
  return { trained: people(['passed', 'ongoing', 'discontinued']), passed: people(['passed']) }
}

/** Peer supporters in post who are coordinators as well. */
function alsoCoordinators(
  { roles }: Register,
  placements: readonly RecordOf<'placements'>[],
  on: Day,
): RecordId[] {
  const coordinators = new Set(
    roles
      .filter((role) => role.role === 'coordinator' && isActiveOn(role, on))
      .map(({ personId }) => personId),
  )
  return [...new Set(placements.map(({ personId }) => personId).filter((id) => coordinators.has(id)))]
}
