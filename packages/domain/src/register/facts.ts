import type { Day, Period } from '../calendar/day.schemas.ts'
import { compareDays } from '../calendar/day.ts'
import { forumFacts, systemFaultFacts } from '../influence/influence-facts.ts'
import { governanceFacts } from '../programme/governance-facts.ts'
import type { Subject } from '../rules/assessment.schemas.ts'
import { cohortFacts, personTrainingFacts } from '../training/cohort-facts.ts'
import { passedOn, placementFollowUp, supervisingFacts, workplaceFollowUp } from './gather-follow-up.ts'
import type { RecordId } from './record.schemas.ts'
import type { RecordOf, Register } from './register.schemas.ts'
import { indexRegister, type RegisterIndex } from './register-index.ts'
import type {
  Facts,
  MunicipalityFacts,
  PersonFacts,
  PersonInPeriod,
  PlacementFacts,
  ProgrammeFacts,
  ReversedPeriod,
  SupervisorFact,
  WorkplaceFacts,
} from './subject-facts.ts'

/** Everything in a register that rules can be asked about, in the register's order. */
export function subjectsOf(register: Register): Subject[] {
  const { workplaces } = indexRegister(register)
  return [
    ...register.placements.map(({ id }): Subject => ({ kind: 'placement', id })),
    ...[...workplaces()].map((id): Subject => ({ kind: 'workplace', id })),
    ...register.people.map(({ id }): Subject => ({ kind: 'person', id })),
    ...register.programme.municipalityCodes.map((id): Subject => ({ kind: 'municipality', id })),
    { kind: 'programme', id: register.programme.id },
    ...register.cohorts.map(({ id }): Subject => ({ kind: 'cohort', id })),
    ...register.systemFaults.map(({ id }): Subject => ({ kind: 'system-fault', id })),
    ...register.forums.map(({ id }): Subject => ({ kind: 'forum', id })),
  ]
}

/** The facts about one subject; null where the register does not hold it. */
export function factsFor(register: Register, subject: Subject): Facts | null {
  return factsFrom(indexRegister(register), subject)
}

/** The same from an index, for asking about many subjects of one register. */
export function factsFrom(index: RegisterIndex, { kind, id }: Subject): Facts | null {
  switch (kind) {
    case 'placement': {
      const placement = index.placements().get(id)
      return placement === undefined ? null : placementFacts(index, placement)
    }
    case 'workplace':
      return index.workplaces().has(id) ? workplaceFacts(index, id) : null
    case 'person':
      return index.people().has(id) ? personFacts(index, id) : null
    case 'municipality':
      return index.municipalities().has(id) ? municipalityFacts(index, id) : null
    case 'programme':
      return index.register.programme.id === id ? programmeFacts(index) : null
    case 'cohort':
      return cohortFacts(index, id)
    case 'system-fault':
      return systemFaultFacts(index.influence(), id)
    case 'forum':
      return forumFacts(index.influence(), id)
  }
}

function placementFacts(index: RegisterIndex, placement: RecordOf<'placements'>): PlacementFacts {
  const { id, personId } = placement
  const relations = index.relationsByPlacement().get(id) ?? []
  const roleAgreements = index.roleAgreementsByPlacement().get(id) ?? []
  const marks = index.marksByPlacement().get(id) ?? []
  const consents = (index.consentsByPerson().get(personId) ?? []).filter((each) => each.purpose === 'picture')
  const attended = index.sessionsByAttendee().get(personId) ?? []
  const inPlacement = attended.filter((session) => session.heldOn >= placement.from)
  const heldOn = (form: RecordOf<'sessions'>['form']) =>
    inDayOrder(inPlacement.filter((session) => session.form === form).map((session) => session.heldOn))
  return {
    subject: { kind: 'placement', id },
    period: periodOf(placement),
    personId,
    supervisors: people(relations, 'supervisor').map((supervisor) => ({
      ...supervisor,
      attestations: ownExperienceOf(index, supervisor.personId),
      ...exceptionsOf(index, supervisor.personId),
    })),
    mentors: people(relations, 'mentor'),
    lineManagers: people(relations, 'line-manager'),
    roleAgreements: periods(roleAgreements),
    pictures: periods(marks.filter((mark) => mark.item === 'picture')),
    flyers: periods(marks.filter((mark) => mark.item === 'flyer')),
    pictureConsents: consents
      .map(({ from, until, given }) => ({ from, until, given }))
      .sort((a, b) => comparePeriods(a, b) || Number(a.given) - Number(b.given)),
    certificates: certificatesOf(index, personId),
    sessions: { individual: heldOn('individual'), group: heldOn('group'), onDemand: heldOn('on-demand') },
    followUp: placementFollowUp(index, placement),
    reversedPeriods: reversed([placement, ...relations, ...roleAgreements, ...marks]),
  }
}

function workplaceFacts(index: RegisterIndex, id: RecordId): WorkplaceFacts {
  const placements = index.placementsByWorkplace().get(id) ?? []
  const introductions = index.introductionsByWorkplace().get(id) ?? []
  const anchorings = index.anchoringsByWorkplace().get(id) ?? []
  const fundings = index.fundingsByWorkplace().get(id) ?? []
  return {
    subject: { kind: 'workplace', id },
    placements: inPeriodOrder(placements),
    staffIntroductions: inDayOrder(introductions.map((introduction) => introduction.heldOn)),
    anchorings: anchorings
      .map(({ level, anchored, notedOn }) => ({ level, anchored, notedOn }))
      .sort(
        (a, b) =>
          compareDays(a.notedOn ?? '', b.notedOn ?? '') ||
          compareDays(a.level, b.level) ||
          Number(a.anchored) - Number(b.anchored),
      ),
    fundings: periods(fundings.filter((funding) => funding.amount > 0)),
    followUp: workplaceFollowUp(index, id),
    reversedPeriods: reversed([...fundings, ...(index.purposesByWorkplace().get(id) ?? [])]),
  }
}

function personFacts(index: RegisterIndex, id: RecordId): PersonFacts {
  const certificates = certificatesOf(index, id)
  const placements = index.placementsByPerson().get(id) ?? []
  return {
    subject: { kind: 'person', id },
    passedOn: passedOn(index, id),
    certificates,
    placements: periods(placements),
    posts: placements
      .map(({ from, until, fraction }) => ({ from, until, fraction }))
      .sort((a, b) => comparePeriods(a, b) || (a.fraction ?? -1) - (b.fraction ?? -1)),
    supervising: supervisingFacts(index, id),
    training: personTrainingFacts(index, id),
    reversedPeriods: reversed([
      ...certificates,
      ...(index.consentsByPerson().get(id) ?? []),
      ...(index.rolesByPerson().get(id) ?? []),
      ...(index.networkMembershipsByPerson().get(id) ?? []),
      ...(index.nationalMembershipsByPerson().get(id) ?? []),
      ...(index.facilitatorsByPerson().get(id) ?? []),
    ]),
  }
}

function municipalityFacts(index: RegisterIndex, code: string): MunicipalityFacts {
  const employments = periods(index.placementsByMunicipality().get(code) ?? [])
  return { subject: { kind: 'municipality', id: code }, employments }
}

function programmeFacts(index: RegisterIndex): ProgrammeFacts {
  const { programme, mandates } = index.register
  return {
    subject: { kind: 'programme', id: programme.id },
    mandates: periods(mandates),
    governance: governanceFacts(index),
    reversedPeriods: reversed(mandates),
  }
}

function ownExperienceOf(index: RegisterIndex, personId: RecordId) {
  const attestations = index.attestationsByPerson().get(personId) ?? []
  return attestations
    .map(({ attestedOn, ownExperience }) => ({ attestedOn, ownExperience }))
    .sort(
      (a, b) => compareDays(a.attestedOn, b.attestedOn) || Number(a.ownExperience) - Number(b.ownExperience),
    )
}

/** Left out where there are none, which is nearly always, so that facts stay as small as they were. */
function exceptionsOf(index: RegisterIndex, personId: RecordId): Pick<SupervisorFact, 'exceptions'> {
  const exceptions = index.supervisorExceptionsByPerson().get(personId)
  return exceptions === undefined ? {} : { exceptions: periods(exceptions) }
}

function certificatesOf(index: RegisterIndex, personId: RecordId): Period[] {
  const certificates = index.certificatesByPerson().get(personId) ?? []
  return periods(certificates.map(({ issuedOn, until }) => ({ from: issuedOn, until })))
}

function people(relations: readonly RecordOf<'relations'>[], kind: RecordOf<'relations'>['kind']) {
  return inPeriodOrder(relations.filter((relation) => relation.kind === kind))
}

function inPeriodOrder(records: readonly PersonInPeriod[]): PersonInPeriod[] {
  return records
    .map(({ personId, from, until }) => ({ personId, from, until }))
    .sort((a, b) => comparePeriods(a, b) || compareDays(a.personId, b.personId))
}

function periodOf({ from, until }: Period): Period {
  return { from, until }
}

function periods(records: readonly Period[]): Period[] {
  return records.map(periodOf).sort(comparePeriods)
}

/** Earlier beginnings first; of two with the same beginning the one that ends first. */
function comparePeriods(a: Period, b: Period): number {
  return compareDays(a.from, b.from) || compareDays(a.until ?? '9999-12-31', b.until ?? '9999-12-31')
}

function inDayOrder(days: Day[]): Day[] {
  return days.sort(compareDays)
}

function reversed(records: readonly Period[]): ReversedPeriod[] {
  return periods(records).filter(
    (period): period is ReversedPeriod => period.until !== null && period.until <= period.from,
  )
}
