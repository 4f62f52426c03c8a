import type { ProgrammeRefusalCode } from '@brygga/domain'
import { type Sentence, s } from '../sentence.ts'

export const programmeRefusals: Readonly<Record<ProgrammeRefusalCode, Sentence>> = {
  AGREEMENT_UNKNOWN: 'The agreement is not in the register. Load the page again.',
  AGREEMENT_WITHOUT_PRINCIPAL: 'No principal is a party to the agreement. Add the region or a municipality.',
  AGREEMENT_WITHOUT_USER_MOVEMENT:
    'The user movement is no party to the agreement. Add an association, or the national organisation.',
  ALWAYS_FOLLOWED_UP: 'The rule is always followed up. There is no day to choose.',
  BODY_NAME_TAKEN: 'There is a group with that name already. Choose another.',
  BODY_UNKNOWN: 'The group is not in the register. Choose from the list.',
  DAY_BEFORE_RULEBOOK: ({ day }) => [
    s`The rule book holds from ${day('from')}. Choose that day or a later one.`,
    'The rule book does not hold that far back. Choose a later day.',
  ],
  DAY_OUTSIDE_BODY: ({ day }) => [
    s`The group existed from ${day('from')} to the day before ${day('until')}. Choose one of those days.`,
    s`The group exists from ${day('from')}. Choose that day or a later one.`,
    'The group did not exist on that day. Choose another day.',
  ],
  DAY_OUTSIDE_MANDATE: ({ day }) => [
    s`The mandate holds from ${day('from')} to the day before ${day('until')}. Choose one of those days.`,
    s`The mandate holds from ${day('from')}. Choose that day or a later one.`,
    'The mandate does not hold on that day. Choose another day.',
  ],
  FIGURE_ALREADY_NOTED: ({ day }) => [
    s`The figure of ${day('day')} is noted already. Nothing more is needed.`,
    'The figure is noted already. Nothing more is needed.',
  ],
  GOAL_ALREADY_SET: ({ day }) => [
    s`Such a goal is set on ${day('day')} already. Choose another day.`,
    'Such a goal is set on that day already. Choose another day.',
  ],
  GOAL_UNKNOWN: 'The goal is not in the register. Choose from the list.',
  MANDATE_OVERLAPS: ({ day }) => [
    s`Another mandate holds from ${day('from')}. Change the days so that they do not overlap.`,
    'Another mandate holds at the same time. Change the days so that they do not overlap.',
  ],
  MANDATE_UNKNOWN: 'The mandate is not in the register. Load the page again.',
  NOT_OF_USER_MOVEMENT: 'The organisation is not of the user movement. Choose one that is.',
  ORGANISATION_UNKNOWN: 'The organisation is not in the register. Choose from the list.',
  PARTIES_TOO_FEW: 'An agreement has at least two parties. Add one.',
  TARGET_IS_BASELINE: 'The target is the same as the baseline. Change one of them.',
  ANSWER_NOT_HERE: 'The answer is written when the remark is answered. Remove it here.',
  REMARK_NOT_IN_ROLE:
    'Only somebody who supervises or is a peer supporter that day can send it. Choose another day.',
  REMARK_UNKNOWN: 'The remark is not in the register. Load the page again.',
  RULE_UNKNOWN: 'The rule is not in the rule book. Load the page again.',
  ALREADY_IN_NATIONAL_NETWORK:
    'The person takes part in the national collaboration already. Nothing more is needed.',
  NATIONAL_MEMBERSHIP_UNKNOWN: 'The membership is not in the register. Load the page again.',
}
