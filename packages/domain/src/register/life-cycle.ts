import type { Day } from '../calendar/day.schemas.ts'
import { compareDays, shiftDays } from '../calendar/day.ts'
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

/** The steps that were taken by a day, in order of days; of one day by their ids, whatever order they are kept in. */
export function stepsBy<Taken extends { readonly on: Day; readonly id?: string }>(
  taken: readonly Taken[],
  on: Day,
): Taken[] {
  return taken
    .filter((each) => each.on <= on)
    .sort((a, b) => compareDays(a.on, b.on) || compareDays(a.id ?? '', b.id ?? ''))
}

/**
 * The state after some steps. They are taken in order of days, and those of one day in the order of the life cycle, so
 * that the order in which they are kept never matters. A step that does not lead on from a state leaves it as it is.
 */
export function stateAfter<State extends string, Step extends string>(
  cycle: LifeCycle<State, Step>,
  taken: readonly { readonly step: Step; readonly on: Day }[],
): State {
  const days = Map.groupBy(taken, ({ on }) => on)
  return [...days]
    .sort(([a], [b]) => compareDays(a, b))
    .reduce((state, [, ofDay]) => stateAfterDay(cycle, state, ofDay), cycle.start)
}

/** Of the steps of a day that lead on, each time the one to the state that stands first in the life cycle. */
function stateAfterDay<State extends string, Step extends string>(
  cycle: LifeCycle<State, Step>,
  state: State,
  ofDay: readonly { readonly step: Step }[],
): State {
  const states = Object.keys(cycle.steps)
  const placeOf = ({ step }: { step: Step }) => states.indexOf(cycle.steps[state][step] ?? '')
  const [next] = ofDay.filter((each) => placeOf(each) >= 0).sort((a, b) => placeOf(a) - placeOf(b))
  const to = next === undefined ? undefined : cycle.steps[state][next.step]
  if (to === undefined) return state
  return stateAfterDay(
    cycle,
    to,
    ofDay.filter((each) => each !== next),
  )
}

/** Whether a state is an end. */
export function isEnd<State extends string, Step extends string>(
  cycle: LifeCycle<State, Step>,
  state: State,
): boolean {
  return Object.keys(cycle.steps[state]).length === 0
}

/**
 * The reasons against a step: it does not lead on from here, its day has not been, or lies before the last step's. One
 * that goes back, or is taken once more, takes a later day: of two such on one day nobody could tell which was last.
 */
export function reasonsAgainstStep<State extends string, Step extends string>(
  cycle: LifeCycle<State, Step>,
  taken: readonly { readonly step: Step; readonly on: Day }[],
  next: { readonly step: Step; readonly on: Day; readonly notBefore: Day },
  on: Day,
): Reason[] {
  const state = stateAfter(cycle, taken)
  const leadsTo = cycle.steps[state][next.step]
  const last = [next.notBefore, ...taken.map((each) => each.on)].sort().at(-1) ?? next.notBefore
  const isAgain = taken.some(({ step, on: takenOn }) => step === next.step && takenOn === next.on)
  const needsLaterDay = leadsTo !== undefined && (isAgain || stateAfter(cycle, [...taken, next]) !== leadsTo)
  const earliest = next.on === last && needsLaterDay ? shiftDays(last, 1) : last
  return reasonsWhere(
    [leadsTo === undefined, reason('STEP_NOT_POSSIBLE', 'step', { state })],
    [next.on > on, reason('DAY_IN_FUTURE', 'on', { day: next.on })],
    [next.on < earliest, reason('DAY_TOO_EARLY', 'on', { from: earliest })],
  )
}
