import type { Day } from '../calendar/day.schemas.ts'
import { compareDays } from '../calendar/day.ts'
import type { Reason } from './change.ts'
import { reason, reasonsWhere } from './refusal.ts'

/**
 * What something goes through: the states it can be in and the steps that lead from each. A state without steps is
 * an end, and every other has a way to one.
 */
export interface LifeCycle<State extends string, Step extends string> {
  readonly start: State
  readonly steps: Readonly<Record<State, Readonly<Partial<Record<Step, State>>>>>
}

/** The steps that were taken by a day, in the order in which they were. */
export function stepsBy<Taken extends { readonly on: Day }>(taken: readonly Taken[], on: Day): Taken[] {
  return taken.filter((each) => each.on <= on).sort((a, b) => compareDays(a.on, b.on))
}

/** The state after some steps in order. A step that does not lead on from a state leaves it as it is. */
export function stateAfter<State extends string, Step extends string>(
  cycle: LifeCycle<State, Step>,
  taken: readonly { readonly step: Step }[],
): State {
  return taken.reduce<State>((state, { step }) => cycle.steps[state][step] ?? state, cycle.start)
}

/** Whether a state is an end. */
export function isEnd<State extends string, Step extends string>(
  cycle: LifeCycle<State, Step>,
  state: State,
): boolean {
  return Object.keys(cycle.steps[state]).length === 0
}

/** The reasons against a step: it does not lead on from here, its day has not been, or lies before the last step's. */
export function reasonsAgainstStep<State extends string, Step extends string>(
  cycle: LifeCycle<State, Step>,
  taken: readonly { readonly step: Step; readonly on: Day }[],
  next: { readonly step: Step; readonly on: Day; readonly notBefore: Day },
  on: Day,
): Reason[] {
  const inOrder = stepsBy(taken, '9999-12-31')
  const state = stateAfter(cycle, inOrder)
  const earliest = [next.notBefore, ...inOrder.map((each) => each.on)].sort().at(-1) ?? next.notBefore
  return reasonsWhere(
    [cycle.steps[state][next.step] === undefined, reason('STEP_NOT_POSSIBLE', 'step', { state })],
    [next.on > on, reason('DAY_IN_FUTURE', 'on', { day: next.on })],
    [next.on < earliest, reason('DAY_TOO_EARLY', 'on', { from: earliest })],
  )
}
