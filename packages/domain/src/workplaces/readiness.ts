import type { Day } from '../calendar/day.schemas.ts'
import type { Register } from '../register/register.schemas.ts'
import { anchoringOn } from './anchoring.ts'
import { criteriaOn, recruitmentStateOn } from './recruitment.ts'

/** The day on which the round before ended: what was done before it counts no longer; undefined where there was none. */
function roundBeganOn(register: Register, workplaceId: string, on: Day): Day | undefined {
  return register.workplaceStages
    .filter((each) => each.workplaceId === workplaceId && each.stage === 'ended' && each.from <= on)
    .map(({ from }) => from)
    .sort()
    .at(-1)
}

/** Whether a workplace is anchored on a day: at a level or more, and at none of those noted said no to. */
export function isAnchoredOn(register: Register, workplaceId: string, on: Day): boolean {
  const answers = anchoringOn(register, workplaceId, on, roundBeganOn(register, workplaceId, on))
  return answers.length > 0 && answers.every(({ anchored }) => anchored)
}

/** The days of the introductions for the staff that count on a day. */
export function introductionsOn(register: Register, workplaceId: string, on: Day): Day[] {
  const since = roundBeganOn(register, workplaceId, on)
  return register.staffIntroductions
    .filter((each) => each.workplaceId === workplaceId)
    .map(({ heldOn }) => heldOn)
    .filter((heldOn) => heldOn <= on && heldOn >= (since ?? heldOn))
}

/** Whether criteria were agreed on in a recruitment that goes on or has come to somebody (requirement 004-18). */
export function isRecruitingOn(register: Register, workplaceId: string, on: Day): boolean {
  const since = roundBeganOn(register, workplaceId, on)
  return register.recruitments.some(
    (each) =>
      each.workplaceId === workplaceId &&
      each.openedOn <= on &&
      each.openedOn >= (since ?? each.openedOn) &&
      criteriaOn(register, each.id, on).length > 0 &&
      recruitmentStateOn(register, each.id, on) !== 'called-off',
  )
}
