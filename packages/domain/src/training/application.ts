import type { Day } from '../calendar/day.schemas.ts'
import { compareDays } from '../calendar/day.ts'
import type { Decision, Operation, Reason } from '../register/change.ts'
import { isEnd, type LifeCycle, reasonsAgainstStep, stateAfter, stepsBy } from '../register/life-cycle.ts'
import type { RecordId } from '../register/record.schemas.ts'
import { decide, reason, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import { ownExperienceOn } from '../supervision/own-experience.ts'
import { planOf, seatsTaken } from './cohort-standing.ts'
import { reasonsAfterEnd } from './order-cohort.ts'
import { reasonsAgainstWorkplace } from './seat-workplace.ts'
import type { AnswerApplicationCommand, ApplyCommand, TakeSeatCommand } from './training.commands.ts'
import type { Application, ApplicationStepKind } from './training-records.schemas.ts'

export type ApplicationState = 'applied' | 'waiting' | 'admitted' | 'seated' | 'declined' | 'withdrawn'

/** What an application goes through. It becomes a seat by taking the seat, which is a record of its own. */
export const applicationLifeCycle: LifeCycle<ApplicationState, ApplicationStepKind | 'take-seat'> = {
  start: 'applied',
  steps: {
    applied: { admitted: 'admitted', waiting: 'waiting', declined: 'declined', withdrawn: 'withdrawn' },
    waiting: { admitted: 'admitted', declined: 'declined', withdrawn: 'withdrawn' },
    admitted: { 'take-seat': 'seated', waiting: 'waiting', declined: 'declined', withdrawn: 'withdrawn' },
    seated: {},
    declined: {},
    withdrawn: {},
  },
}

/** The state of an application on a day. */
export function applicationStateOn(register: Register, application: Application, on: Day): ApplicationState {
  const state = stateByAnswers(register, application, on)
  return state === 'admitted' && hasSeat(register, application) ? 'seated' : state
}

function stateByAnswers(register: Register, { id }: Application, on: Day): ApplicationState {
  const taken = register.applicationSteps.filter((each) => each.applicationId === id)
  return stateAfter(applicationLifeCycle, stepsBy(taken, on))
}

/** The first seat of somebody in a round belongs to the first application that was admitted, and so on. */
function hasSeat(register: Register, { id, cohortId, personId }: Application): boolean {
  const isTheirs = (each: { cohortId: RecordId; personId: RecordId }) =>
    each.cohortId === cohortId && each.personId === personId
  const admitted = register.applications
    .filter((each) => isTheirs(each) && stateByAnswers(register, each, '9999-12-31') === 'admitted')
    .sort((a, b) => compareDays(a.appliedOn, b.appliedOn) || compareDays(a.id, b.id))
  return register.seats.filter(isTheirs).length > admitted.findIndex((each) => each.id === id)
}

/** Somebody applies to an open round. A tip becomes an application only by the person's own word (001-21). */
export function decideApply(command: ApplyCommand, register: Register, on: Day): Decision {
  const { confirmedByPerson, ...application } = command
  const { id, cohortId, personId, source, appliedOn } = application
  const plan = planOf(register, cohortId)
  const closesOn = plan?.applyBy ?? null
  const isOpen =
    plan !== undefined && plan.calledOffOn === null && (plan.openedOn ?? '9999-12-31') <= appliedOn
  const isKnown = register.cohorts.some((each) => each.id === cohortId)
  const earlier = register.applications.filter(
    (each) => each.cohortId === cohortId && each.personId === personId,
  )
  const isPending = earlier.some(
    (each) => !isEnd(applicationLifeCycle, applicationStateOn(register, each, '9999-12-31')),
  )
  const stand = reasonsWhere(
    [register.applications.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [source === 'tip' && !confirmedByPerson, reason('TIP_NOT_CONFIRMED', 'confirmedByPerson')],
    [!isKnown, reason('COHORT_UNKNOWN', 'cohortId')],
    [!register.people.some((each) => each.id === personId), reason('PERSON_UNKNOWN', 'personId')],
    [appliedOn > on, reason('DAY_IN_FUTURE', 'appliedOn', { day: appliedOn })],
    [isKnown && !isOpen, reason('COHORT_NOT_OPEN', 'cohortId')],
    [
      isOpen && closesOn !== null && appliedOn > closesOn,
      reason('APPLICATIONS_CLOSED', 'appliedOn', { day: closesOn ?? '' }),
    ],
    [isPending, reason('ALREADY_APPLIED', 'personId')],
    [
      seatsTaken(register, cohortId).some((seat) => seat.personId === personId),
      reason('ALREADY_IN_COHORT', 'personId'),
    ],
  )
  const reasons = [...stand, ...reasonsAfterEnd(register, cohortId, appliedOn, 'appliedOn')]
  return decide('training.apply', reasons, () => [
    { op: 'add', kind: 'applications', record: { ...application, version: 1 } },
  ])
}

/**
 * An application is admitted, waits, is declined or taken back. Only somebody whose own experience is attested is
 * admitted, and no more than there are seats (requirements 004-11, 004-46).
 */
export function decideAnswerApplication(
  command: AnswerApplicationCommand,
  register: Register,
  on: Day,
): Decision {
  const { id, applicationId, step } = command
  const application = register.applications.find((each) => each.id === applicationId)
  const taken = register.applicationSteps.filter((each) => each.applicationId === applicationId)
  const isSeated =
    application !== undefined && applicationStateOn(register, application, '9999-12-31') === 'seated'
  const next = { step, on: command.on, notBefore: application?.appliedOn ?? command.on }
  const reasons = [
    ...reasonsWhere(
      [register.applicationSteps.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
      [application === undefined, reason('APPLICATION_UNKNOWN', 'applicationId')],
      [isSeated, reason('STEP_NOT_POSSIBLE', 'step', { state: 'seated' })],
    ),
    ...reasonsAgainstStep(applicationLifeCycle, taken, next, on).filter(
      ({ code }) => !isSeated || code !== 'STEP_NOT_POSSIBLE',
    ),
    ...(step === 'admitted' && application !== undefined
      ? reasonsAgainstAdmitting(application, register, command.on)
      : []),
  ]
  return decide('training.answer-application', reasons, () => [
    { op: 'add', kind: 'applicationSteps', record: { ...command, version: 1 } },
  ])
}

function reasonsAgainstAdmitting(
  { id, personId, cohortId }: Application,
  register: Register,
  on: Day,
): Reason[] {
  const experience = ownExperienceOn(register, personId, on)
  const plan = planOf(register, cohortId)
  const others = register.applications.filter((each) => each.cohortId === cohortId && each.id !== id)
  const admitted = others.filter(
    (each) => applicationStateOn(register, each, '9999-12-31') === 'admitted',
  ).length
  const seats = plan?.seats ?? 0
  return reasonsWhere(
    [experience === null, reason('OWN_EXPERIENCE_UNKNOWN', 'applicationId')],
    [experience === false, reason('OWN_EXPERIENCE_MISSING', 'applicationId')],
    [plan !== undefined && plan.calledOffOn !== null, reason('COHORT_CALLED_OFF', 'applicationId')],
    [admitted + seatsTaken(register, cohortId).length >= seats, reason('SEATS_FULL', 'step', { seats })],
  )
}

/** Somebody who is admitted takes a seat, perhaps tied to a workplace that agreed on posts (requirement 004-04). */
export function decideTakeSeat(command: TakeSeatCommand, register: Register, on: Day): Decision {
  const { id, applicationId, workplace } = command
  const application = register.applications.find((each) => each.id === applicationId)
  const cohortId: RecordId = application?.cohortId ?? ''
  const plan = planOf(register, cohortId)
  const state = application === undefined ? null : applicationStateOn(register, application, '9999-12-31')
  const taken = seatsTaken(register, cohortId)
  const seats = plan?.seats ?? 0
  const admittedOn = register.applicationSteps
    .filter((each) => each.applicationId === applicationId && each.step === 'admitted')
    .map((each) => each.on)
  const earliest = admittedOn.sort().at(-1) ?? application?.appliedOn ?? command.on
  const reasons = [
    ...reasonsWhere(
      [register.seats.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
      [application === undefined, reason('APPLICATION_UNKNOWN', 'applicationId')],
      [
        state !== null && state !== 'admitted',
        reason('NOT_ADMITTED', 'applicationId', { state: state ?? '' }),
      ],
      [command.on > on, reason('DAY_IN_FUTURE', 'on', { day: command.on })],
      [command.on < earliest, reason('DAY_TOO_EARLY', 'on', { from: earliest })],
      [plan !== undefined && plan.calledOffOn !== null, reason('COHORT_CALLED_OFF', 'applicationId')],
      [application !== undefined && taken.length >= seats, reason('SEATS_FULL', 'applicationId', { seats })],
    ),
    ...(workplace === null
      ? []
      : reasonsAgainstWorkplace({ ...workplace, cohortId, from: command.on, seatId: id }, register, {
          id: 'workplace',
          workplaceId: 'workplace',
        })),
  ]
  return decide('training.take-seat', reasons, () => {
    const seat = {
      id,
      version: 1,
      cohortId,
      personId: application?.personId ?? '',
      outcome: 'ongoing',
      outcomeOn: null,
    } as const
    const tie: Operation[] =
      workplace === null
        ? []
        : [
            {
              op: 'add',
              kind: 'seatWorkplaces',
              record: { ...workplace, version: 1, seatId: id, from: command.on, until: null },
            },
          ]
    return [{ op: 'add', kind: 'seats', record: seat }, ...tie]
  })
}
