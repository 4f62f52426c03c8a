import type { Day } from '../calendar/day.schemas.ts'
import { isActiveOn } from '../calendar/day.ts'
import { shareDays } from '../calendar/share-days.ts'
import type { Decision, Operation, Reason } from '../register/change.ts'
import { reasonsAgainstFarDay } from '../register/far-day.ts'
import { decide, reason, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import { ownExperienceOn } from '../supervision/own-experience.ts'
import { agreedPostsOn, fundedPostsOn } from '../training/cohort-standing.ts'
import { isWorkplace } from '../workplaces/is-workplace.ts'
import { introductionsOn, isAnchoredOn } from '../workplaces/readiness.ts'
import { workplaceStageOn } from '../workplaces/stages.ts'
import type { StartPlacementCommand } from './placement.commands.ts'

/**
 * Somebody starts as a peer supporter at a workplace, and has the role there from then on. Nobody goes from training
 * into a post without the certificate or a seat in training with a funded post, nor to a workplace that is not ready;
 * a named decision stands in for these, and for nothing else (requirements 001-08, 004-41, 004-44, 004-45).
 */
export function decideStartPlacement(command: StartPlacementCommand, register: Register, on: Day): Decision {
  const reasons = [
    ...reasonsAgainstIds(command, register),
    ...reasonsAgainstOrganisations(command, register),
    ...reasonsAgainstPeriod(command, register),
    ...reasonsAgainstFarDay(command.from, on),
    ...reasonsWhere([
      ownExperienceOn(register, command.personId, on) === false,
      reason('OWN_EXPERIENCE_MISSING', 'personId'),
    ]),
    ...(command.exception === null ? reasonsOfReadiness(command, register) : []),
  ]
  return decide('placements.start', reasons, () => operationsOf(command, register))
}

function reasonsAgainstIds(command: StartPlacementCommand, register: Register): Reason[] {
  const { id, personId, roleId, exception } = command
  const addsRole = roleOperation(command, register)?.op === 'add'
  return reasonsWhere(
    [register.placements.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [addsRole && register.roles.some((each) => each.id === roleId), reason('RECORD_ID_TAKEN', 'roleId')],
    [
      register.placementExceptions.some((each) => each.id === exception?.id),
      reason('RECORD_ID_TAKEN', 'exception'),
    ],
    [!register.people.some((each) => each.id === personId), reason('PERSON_UNKNOWN', 'personId')],
  )
}

function reasonsAgainstOrganisations(
  { employerId, workplaceId, supportOrganisationId }: StartPlacementCommand,
  register: Register,
): Reason[] {
  const known = new Set(register.organisations.map(({ id }) => id))
  return reasonsWhere(
    [!known.has(employerId), reason('EMPLOYER_UNKNOWN', 'employerId')],
    [known.has(employerId) && !isEmployer(employerId, register), reason('NOT_AN_EMPLOYER', 'employerId')],
    [!known.has(workplaceId), reason('WORKPLACE_UNKNOWN', 'workplaceId')],
    [known.has(workplaceId) && !isWorkplace(register, workplaceId), reason('NOT_A_WORKPLACE', 'workplaceId')],
    [
      supportOrganisationId !== null && !known.has(supportOrganisationId),
      reason('SUPPORT_ORGANISATION_UNKNOWN', 'supportOrganisationId'),
    ],
    [
      workplaceStageOn(register, workplaceId, '9999-12-31')?.stage === 'ended',
      reason('WORKPLACE_HAS_ENDED', 'workplaceId'),
    ],
  )
}

/** Whether an organisation employs: by its function, as a principal, or because it employs or employed somebody. */
function isEmployer(organisationId: string, register: Register): boolean {
  const functions = register.organisations.find(({ id }) => id === organisationId)?.functions ?? []
  return (
    functions.some((each) => ['employer', 'principal-region', 'principal-municipality'].includes(each)) ||
    register.placements.some((each) => each.employerId === organisationId)
  )
}

function reasonsAgainstPeriod(command: StartPlacementCommand, register: Register): Reason[] {
  const { personId, workplaceId, from, until } = command
  const meanwhile = register.placements.filter(
    (each) => each.personId === personId && shareDays(each, command),
  )
  const there = meanwhile.find((each) => each.workplaceId === workplaceId)
  const fullest = fullestDay(command, meanwhile)
  return reasonsWhere(
    [until !== null && until <= from, reason('UNTIL_NOT_AFTER_FROM', 'until', { from, until: until ?? '' })],
    [there !== undefined, reason('ALREADY_PLACED', 'from', { from: there?.from ?? from })],
    [fullest.percent > 100, reason('ABOVE_FULL_TIME', 'fraction', fullest)],
  )
}

/** The day on which the shares of full time come to most, and how much that is, in percent. */
function fullestDay(
  { from, fraction }: StartPlacementCommand,
  meanwhile: Register['placements'],
): { percent: number; day: Day } {
  const days = [from, ...meanwhile.map((each) => each.from).filter((day) => day > from)].sort()
  const sums = days.map((day) => {
    const others = meanwhile.filter((each) => isActiveOn(each, day))
    return { day, percent: others.reduce((sum, each) => sum + (each.fraction ?? 0), fraction ?? 0) }
  })
  return sums.reduce((most, each) => (each.percent > most.percent ? each : most))
}

/** What a named decision can stand in for. */
function reasonsOfReadiness(command: StartPlacementCommand, register: Register): Reason[] {
  const { personId, workplaceId, from } = command
  const stage = workplaceStageOn(register, workplaceId, from)?.stage
  const hasRecruited = stage === 'recruited' || stage === 'settled'
  const isFunded = register.fundings.some(
    (each) => each.workplaceId === workplaceId && each.amount > 0 && isActiveOn(each, from),
  )
  const isIntroduced = introductionsOn(register, workplaceId, from).some((heldOn) => heldOn < from)
  return reasonsWhere(
    [
      register.people.some(({ id }) => id === personId) && !isTrainedFor(command, register),
      reason('NEITHER_CERTIFIED_NOR_SEATED', 'personId'),
    ],
    [
      stage !== undefined && stage !== 'ended' && !hasRecruited,
      reason('WORKPLACE_NOT_READY', 'workplaceId', { stage: stage ?? '' }),
    ],
    [
      !hasRecruited && !isAnchoredOn(register, workplaceId, from),
      reason('WORKPLACE_NOT_ANCHORED', 'workplaceId'),
    ],
    [!isFunded, reason('WORKPLACE_NOT_FUNDED', 'workplaceId')],
    [!hasRecruited && !isIntroduced, reason('WORKPLACE_NOT_INTRODUCED', 'workplaceId')],
  )
}

/** Certified on the first day, or in training with a seat that is tied to a funded post at the workplace. */
function isTrainedFor({ personId, workplaceId, from }: StartPlacementCommand, register: Register): boolean {
  const isCertified = register.certificates.some(
    (each) => each.personId === personId && isActiveOn({ from: each.issuedOn, until: each.until }, from),
  )
  const seats = register.seats.filter((each) => each.personId === personId && each.outcome !== 'discontinued')
  return isCertified || seats.some((seat) => isTied(seat.id) && hasFundedPost(seat.cohortId))

  function isTied(seatId: string): boolean {
    return register.seatWorkplaces.some(
      (tie) => tie.seatId === seatId && tie.workplaceId === workplaceId && isActiveOn(tie, from),
    )
  }
  function hasFundedPost(cohortId: string): boolean {
    const agreed = agreedPostsOn(register, cohortId, from)
    return (
      fundedPostsOn(
        agreed.filter((each) => each.workplaceId === workplaceId),
        from,
      ) > 0
    )
  }
}

function operationsOf(command: StartPlacementCommand, register: Register): Operation[] {
  const { roleId: _, exception, ...placement } = command
  const role = roleOperation(command, register)
  return [
    { op: 'add', kind: 'placements', record: { ...placement, version: 1 } },
    ...(role === null ? [] : [role]),
    ...(exception === null
      ? []
      : [
          {
            op: 'add' as const,
            kind: 'placementExceptions' as const,
            record: { ...exception, version: 1, placementId: command.id },
          },
        ]),
  ]
}

/** The role of peer supporter that a placement carries: new, or one at the workplace made longer; null: held already. */
function roleOperation(command: StartPlacementCommand, register: Register): Operation | null {
  const { personId, workplaceId, roleId, from, until } = command
  const held = register.roles.filter(
    (each) =>
      each.personId === personId &&
      each.role === 'peer-supporter' &&
      (each.organisationId === null || each.organisationId === workplaceId),
  )
  const reachesEnd = (end: Day | null) => end === null || (until !== null && end >= until)
  if (held.some((each) => each.from <= from && reachesEnd(each.until))) return null
  const near = held.find((each) => each.organisationId === workplaceId && shareDays(each, command))
  if (near === undefined) {
    const record = { id: roleId, version: 1, personId, organisationId: workplaceId, from, until }
    return { op: 'add', kind: 'roles', record: { ...record, role: 'peer-supporter', fraction: null } }
  }
  const values = {
    from: [near.from, from].sort()[0] ?? from,
    until: reachesEnd(near.until) ? near.until : until,
  }
  return { op: 'amend', kind: 'roles', id: near.id, version: near.version, values }
}
