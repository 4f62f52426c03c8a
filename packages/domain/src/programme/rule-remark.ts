import type { Day } from '../calendar/day.schemas.ts'
import { isActiveOn } from '../calendar/day.ts'
import type { Decision, Reason } from '../register/change.ts'
import type { LifeCycle } from '../register/life-cycle.ts'
import { decide, reason, reasonsAgainstFuture, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import { holdsSupervisionOn } from '../supervision/is-supervisor.ts'
import type { RuleRemark, SendRuleRemarkCommand, TakeRemarkStepCommand } from './rule-remark.schemas.ts'

/** What a remark on a rule goes through until it is answered (requirement 004-34). */
export const ruleRemarkLifeCycle: LifeCycle<
  'sent' | 'taken-on' | 'answered' | 'withdrawn',
  TakeRemarkStepCommand['step']
> = {
  start: 'sent',
  steps: {
    sent: { 'take-on': 'taken-on', answer: 'answered', withdraw: 'withdrawn' },
    'taken-on': { answer: 'answered', withdraw: 'withdrawn' },
    answered: {},
    withdrawn: {},
  },
}

/** Where a remark is. */
export function ruleRemarkState({ withdrawnOn, answeredOn, takenOnOn }: RuleRemark) {
  if (withdrawnOn !== null) return 'withdrawn'
  if (answeredOn !== null) return 'answered'
  return takenOnOn === null ? 'sent' : 'taken-on'
}

/** Somebody who supervises or is a peer supporter on the day says something of one of the rules. */
export function decideSendRuleRemark(
  command: SendRuleRemarkCommand,
  register: Register,
  on: Day,
  rules: readonly { readonly id: string }[],
): Decision {
  const { id, ruleId, personId, as, sentOn } = command
  const isKnown = register.people.some((each) => each.id === personId)
  const isInRole =
    as === 'supervisor'
      ? holdsSupervisionOn(register, personId, sentOn)
      : register.placements.some((each) => each.personId === personId && isActiveOn(each, sentOn))
  const reasons = reasonsWhere(
    [register.ruleRemarks.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [!rules.some((rule) => rule.id === ruleId), reason('RULE_UNKNOWN', 'ruleId')],
    [!isKnown, reason('PERSON_UNKNOWN', 'personId')],
    [isKnown && !isInRole, reason('REMARK_NOT_IN_ROLE', 'as')],
    [sentOn > on, reason('DAY_IN_FUTURE', 'sentOn', { day: sentOn })],
  )
  return decide('programme.send-rule-remark', reasons, () => [
    {
      op: 'add',
      kind: 'ruleRemarks',
      record: {
        ...command,
        version: 1,
        takenOnOn: null,
        answeredOn: null,
        answer: null,
        answerText: null,
        withdrawnOn: null,
      },
    },
  ])
}

/** A remark is taken on, answered in words, or taken back. */
export function decideTakeRemarkStep(command: TakeRemarkStepCommand, register: Register, on: Day): Decision {
  const { remarkId, version, step } = command
  const remark = register.ruleRemarks.find((each) => each.id === remarkId)
  const reasons =
    remark === undefined
      ? [reason('REMARK_UNKNOWN', 'remarkId'), ...reasonsAgainstFuture(command.on, on)]
      : reasonsAgainst(remark, command, on)
  return decide(`programme.rule-remark-${step}`, reasons, () => [
    { op: 'amend', kind: 'ruleRemarks', id: remarkId, version, values: valuesOf(command) },
  ])
}

function valuesOf({ step, on, answer, text }: TakeRemarkStepCommand): Partial<RuleRemark> {
  if (step === 'take-on') return { takenOnOn: on }
  return step === 'withdraw' ? { withdrawnOn: on } : { answeredOn: on, answer, answerText: text }
}

function reasonsAgainst(remark: RuleRemark, command: TakeRemarkStepCommand, on: Day): Reason[] {
  const state = ruleRemarkState(remark)
  const earliest = remark.takenOnOn ?? remark.sentOn
  const isAnswer = command.step === 'answer'
  return reasonsWhere(
    [
      ruleRemarkLifeCycle.steps[state][command.step] === undefined,
      reason('STEP_NOT_POSSIBLE', 'step', { state }),
    ],
    [command.on > on, reason('DAY_IN_FUTURE', 'on', { day: command.on })],
    [command.on < earliest, reason('DAY_TOO_EARLY', 'on', { from: earliest })],
    [isAnswer && command.answer === null, reason('ANSWER_MISSING', 'answer')],
    [isAnswer && command.text === null, reason('ANSWER_MISSING', 'text')],
    [!isAnswer && (command.answer !== null || command.text !== null), reason('ANSWER_NOT_HERE', 'answer')],
  )
}
