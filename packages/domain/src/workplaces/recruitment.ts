import type { Day } from '../calendar/day.schemas.ts'
import type { Decision, Reason } from '../register/change.ts'
import { isEnd, type LifeCycle, reasonsAgainstStep, stateAfter, stepsBy } from '../register/life-cycle.ts'
import { decide, reason, reasonsAgainstFuture, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import type { OpenRecruitmentCommand, TakeRecruitmentStepCommand } from './recruitment.commands.ts'
import type { RecruitmentStepKind } from './recruitment.schemas.ts'

export type RecruitmentState = 'opened' | RecruitmentStepKind

/**
 * What a recruitment goes through: nothing is advertised before it is agreed what is looked for (requirement 004-18).
 * Where nobody was found it is advertised again, by the same criteria or by new ones.
 */
export const recruitmentLifeCycle: LifeCycle<RecruitmentState, RecruitmentStepKind> = {
  start: 'opened',
  steps: {
    opened: { 'criteria-agreed': 'criteria-agreed', 'called-off': 'called-off' },
    'criteria-agreed': {
      'criteria-agreed': 'criteria-agreed',
      advertised: 'advertised',
      'called-off': 'called-off',
    },
    advertised: { 'interviews-held': 'interviews-held', 'called-off': 'called-off' },
    'interviews-held': {
      chosen: 'chosen',
      advertised: 'advertised',
      'criteria-agreed': 'criteria-agreed',
      'called-off': 'called-off',
    },
    chosen: {},
    'called-off': {},
  },
}

/** The state of a recruitment on a day. */
export function recruitmentStateOn(register: Register, recruitmentId: string, on: Day): RecruitmentState {
  const taken = register.recruitmentSteps.filter((each) => each.recruitmentId === recruitmentId)
  return stateAfter(recruitmentLifeCycle, stepsBy(taken, on))
}

/** The criteria of a recruitment that stand on a day: those agreed on last; none before any were. */
export function criteriaOn(register: Register, recruitmentId: string, on: Day): readonly string[] {
  const agreed = register.recruitmentSteps.filter(
    (each) => each.recruitmentId === recruitmentId && each.step === 'criteria-agreed',
  )
  return stepsBy(agreed, on).at(-1)?.criteria ?? []
}

/** A recruitment is opened; one at a time at a workplace, so that everybody is looked for by the same criteria. */
export function decideOpenRecruitment(
  command: OpenRecruitmentCommand,
  register: Register,
  on: Day,
): Decision {
  const { id, workplaceId, openedOn } = command
  const isOpen = register.recruitments.some(
    (each) =>
      each.workplaceId === workplaceId &&
      !isEnd(recruitmentLifeCycle, recruitmentStateOn(register, each.id, '9999-12-31')),
  )
  const reasons = reasonsWhere(
    [register.recruitments.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [
      !register.organisations.some((each) => each.id === workplaceId),
      reason('WORKPLACE_UNKNOWN', 'workplaceId'),
    ],
    [openedOn > on, reason('DAY_IN_FUTURE', 'openedOn', { day: openedOn })],
    [isOpen, reason('RECRUITMENT_ALREADY_OPEN', 'workplaceId')],
  )
  return decide('workplaces.open-recruitment', reasons, () => [
    { op: 'add', kind: 'recruitments', record: { ...command, version: 1 } },
  ])
}

/** A recruitment takes its next step. Criteria come with the step that agrees on them, and with no other. */
export function decideTakeRecruitmentStep(
  command: TakeRecruitmentStepCommand,
  register: Register,
  on: Day,
): Decision {
  const { id, recruitmentId, step } = command
  const recruitment = register.recruitments.find((each) => each.id === recruitmentId)
  const taken = register.recruitmentSteps.filter((each) => each.recruitmentId === recruitmentId)
  const reasons = [
    ...reasonsWhere([
      register.recruitmentSteps.some((each) => each.id === id),
      reason('RECORD_ID_TAKEN', 'id'),
    ]),
    ...(recruitment === undefined
      ? [reason('RECRUITMENT_UNKNOWN', 'recruitmentId'), ...reasonsAgainstFuture(command.on, on)]
      : reasonsAgainstStep(
          recruitmentLifeCycle,
          taken,
          { step, on: command.on, notBefore: recruitment.openedOn },
          on,
        )),
    ...reasonsAgainstCriteria(command),
  ]
  return decide(`workplaces.recruitment-${step}`, reasons, () => [
    { op: 'add', kind: 'recruitmentSteps', record: { ...command, version: 1 } },
  ])
}

function reasonsAgainstCriteria({ step, criteria }: TakeRecruitmentStepCommand): Reason[] {
  const agrees = step === 'criteria-agreed'
  return reasonsWhere(
    [agrees && criteria.length === 0, reason('CRITERIA_MISSING', 'criteria')],
    [!agrees && criteria.length > 0, reason('CRITERIA_NOT_AGREED_HERE', 'criteria')],
    [new Set(criteria).size < criteria.length, reason('CRITERION_TWICE', 'criteria')],
  )
}
