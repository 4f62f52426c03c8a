import type { Day } from '../calendar/day.schemas.ts'
import { isActiveOn } from '../calendar/day.ts'
import type { Decision, Operation, Reason } from '../register/change.ts'
import { type LifeCycle, reasonsAgainstStep, stateAfter, stepsBy } from '../register/life-cycle.ts'
import { decide, reason, reasonsAgainstFuture, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import type { NoteFaultCommand, TakeFaultStepCommand } from './influence.commands.ts'
import type { SystemFault } from './influence.schemas.ts'
import type { FaultStep, FaultStepKind } from './influence-records.schemas.ts'

export type FaultState = 'noted' | FaultStepKind

/** What a fault goes through until whoever saw it has been told what became of it (requirement 001-16). */
export const faultLifeCycle: LifeCycle<FaultState, FaultStepKind> = {
  start: 'noted',
  steps: {
    noted: { accepted: 'accepted', declined: 'declined' },
    accepted: { lifted: 'lifted', declined: 'declined' },
    declined: { 'told-back': 'told-back' },
    lifted: { 'on-agenda': 'on-agenda', answered: 'answered' },
    'on-agenda': { 'on-agenda': 'on-agenda', answered: 'answered' },
    answered: { acted: 'acted', 'told-back': 'told-back' },
    acted: { 'told-back': 'told-back' },
    'told-back': { closed: 'closed' },
    closed: {},
  },
}

/** The steps of a fault, and before them those that an older register told without a day of their own. */
function stepsOf(register: Register, fault: SystemFault): Pick<FaultStep, 'step' | 'on'>[] {
  const taken = register.faultSteps.filter((each) => each.faultId === fault.id)
  const isTaken = (...steps: FaultStepKind[]) => taken.some((each) => steps.includes(each.step))
  const isToldBack = fault.toldBack && !isTaken('told-back')
  const isAnswered = (isToldBack || fault.answer !== null) && !isTaken('answered', 'declined')
  const isLifted = (isAnswered || fault.liftedOn !== null) && !isTaken('lifted')
  const told: FaultStepKind[] = [
    ...(isLifted && !isTaken('accepted') ? (['accepted'] as const) : []),
    ...(isLifted ? (['lifted'] as const) : []),
    ...(isAnswered ? (['answered'] as const) : []),
    ...(isToldBack ? (['told-back'] as const) : []),
  ]
  const on = fault.liftedOn ?? fault.notedOn
  return [...told.map((step) => ({ step, on })), ...taken]
}

/** The state of a fault on a day. */
export function faultStateOn(register: Register, fault: SystemFault, on: Day): FaultState {
  return stateAfter(faultLifeCycle, stepsBy(stepsOf(register, fault), on))
}

/** A fault in the system is noted, in one step, perhaps as supervision ends (requirement 001-15). */
export function decideNoteFault(command: NoteFaultCommand, register: Register, on: Day): Decision {
  const { id, notedOn, description, reportedById } = command
  const isNoted = register.systemFaults.some(
    (each) => each.notedOn === notedOn && each.description === description,
  )
  const reasons = reasonsWhere(
    [register.systemFaults.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [!register.people.some((each) => each.id === reportedById), reason('PERSON_UNKNOWN', 'reportedById')],
    [notedOn > on, reason('DAY_IN_FUTURE', 'notedOn', { day: notedOn })],
    [isNoted, reason('FAULT_ALREADY_NOTED', 'description')],
  )
  return decide('influence.note-fault', reasons, () => [
    {
      op: 'add',
      kind: 'systemFaults',
      record: { ...command, version: 1, liftedTo: null, liftedOn: null, answer: null, toldBack: false },
    },
  ])
}

/** A fault takes its next step. */
export function decideTakeFaultStep(command: TakeFaultStepCommand, register: Register, on: Day): Decision {
  const { id, version, faultId, step, liftedTo, text, forumId, answer } = command
  const fault = register.systemFaults.find((each) => each.id === faultId)
  const reasons = [
    ...reasonsWhere(
      [register.faultSteps.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
      [fault === undefined, reason('FAULT_UNKNOWN', 'faultId')],
    ),
    ...(fault === undefined
      ? reasonsAgainstFuture(command.on, on)
      : reasonsAgainstStep(
          faultLifeCycle,
          stepsOf(register, fault),
          { step, on: command.on, notBefore: fault.notedOn },
          on,
        )),
    ...reasonsOfContents(command, register),
  ]
  return decide(`influence.fault-${step}`, reasons, () => [
    {
      op: 'add',
      kind: 'faultSteps',
      record: { id, version: 1, faultId, step, on: command.on, forumId, answer },
    },
    ...amendments(faultId, version, {
      ...(step === 'lifted' && { liftedTo, liftedOn: command.on }),
      ...((step === 'answered' || step === 'declined') && text !== null && { answer: text }),
      ...(step === 'told-back' && { toldBack: true }),
    }),
  ])
}

function reasonsOfContents(
  { step, on, liftedTo, forumId, answer }: TakeFaultStepCommand,
  register: Register,
): Reason[] {
  const forum = register.forums.find((each) => each.id === forumId)
  return reasonsWhere(
    [step === 'lifted' && liftedTo === null, reason('LIFTED_TO_MISSING', 'liftedTo')],
    [step === 'on-agenda' && forumId === null, reason('FORUM_MISSING', 'forumId')],
    [forumId !== null && forum === undefined, reason('FORUM_UNKNOWN', 'forumId')],
    [
      step === 'on-agenda' && forum !== undefined && !isActiveOn(forum, on),
      reason('DAY_OUTSIDE_FORUM', 'on', { from: forum?.from ?? '', until: forum?.until ?? '' }),
    ],
    [step === 'answered' && answer === null, reason('ANSWER_MISSING', 'answer')],
  )
}

function amendments(
  id: string,
  version: number,
  values: Partial<Omit<SystemFault, 'id' | 'version'>>,
): Operation[] {
  return Object.keys(values).length === 0 ? [] : [{ op: 'amend', kind: 'systemFaults', id, version, values }]
}
