import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/day.ts'
import { forumGuestLifeCycle } from '../influence/forum-guest.ts'
import { pointLifeCycle } from '../influence/forum-point.ts'
import { faultLifeCycle } from '../influence/system-fault.ts'
import { mandatePhaseLifeCycle } from '../programme/mandate.ts'
import { nationalMembershipLifeCycle } from '../programme/national-network.ts'
import { ruleRemarkLifeCycle } from '../programme/rule-remark.ts'
import { bookingLifeCycle } from '../supervision/booking.ts'
import { parkedQuestionLifeCycle } from '../supervision/parked-question.ts'
import { applicationLifeCycle } from '../training/application.ts'
import { improvementIdeaLifeCycle } from '../workplaces/improvement-idea.ts'
import { lessonLifeCycle } from '../workplaces/lesson.ts'
import { recruitmentLifeCycle } from '../workplaces/recruitment.ts'
import { isEnd, type LifeCycle, reasonsAgainstStep, stateAfter, stepsBy } from './life-cycle.ts'

const lifeCycles: readonly [string, LifeCycle<string, string>, readonly string[]][] = [
  ['an application', applicationLifeCycle, ['seated', 'declined', 'withdrawn']],
  ['a system fault (001-16)', faultLifeCycle, ['closed']],
  ['a guest of a forum (002-49)', forumGuestLifeCycle, ['came', 'stayed-away', 'cancelled']],
  ['an idea of a peer supporter (004-62)', improvementIdeaLifeCycle, ['told-back', 'withdrawn']],
  ['a lesson learnt (003-22)', lessonLifeCycle, ['withdrawn']],
  ['a forum point (002-55)', pointLifeCycle, ['told-back']],
  ['a booked session (004-27)', bookingLifeCycle, ['kept', 'moved', 'cancelled']],
  ['a national membership (000-19)', nationalMembershipLifeCycle, ['left']],
  ['a parked question (004-28)', parkedQuestionLifeCycle, ['taken-up', 'withdrawn']],
  ['a remark on a rule (004-34)', ruleRemarkLifeCycle, ['answered', 'withdrawn']],
  ['a recruitment (004-18)', recruitmentLifeCycle, ['chosen', 'called-off']],
  ['a mandate (000-13)', mandatePhaseLifeCycle, ['closing']],
]

describe.each(lifeCycles)('the life cycle of %s', (_name, cycle, ends) => {
  const states = Object.keys(cycle.steps)
  const next = (state: string) => Object.values(cycle.steps[state] ?? {}) as string[]

  /** Every state that can be come to from one, itself among them. */
  function reachedFrom(start: string): Set<string> {
    const reached = new Set([start])
    for (const state of reached) for (const each of next(state)) reached.add(each)
    return reached
  }

  it('ends where it is said to, and nowhere else', () => {
    expect(states.filter((state) => isEnd(cycle, state)).sort()).toEqual([...ends].sort())
  })

  it('has a way out of every state', () => {
    for (const state of states) {
      expect(
        [...reachedFrom(state)].some((each) => isEnd(cycle, each)),
        state,
      ).toBe(true)
    }
  })

  it('has no state that nothing leads to', () => {
    expect([...reachedFrom(cycle.start)].sort()).toEqual([...states].sort())
  })

  const steps = [...new Set(states.flatMap((state) => Object.keys(cycle.steps[state] ?? {})))]
  const tried = fc.array(fc.tuple(fc.constantFrom(...steps), fc.boolean()), { maxLength: 12 })
  const begun = '2023-06-01'
  const today = '2024-06-15'

  /** Every step that is accepted of those tried, each on a later day or on the day of the one before. */
  function accepted(attempts: readonly (readonly [string, boolean])[]) {
    const taken: { step: string; on: string }[] = []
    let [state, on] = [cycle.start, begun]
    for (const [step, isLater] of attempts) {
      on = isLater ? addDays(on, 1) : on
      const reasons = reasonsAgainstStep(cycle, taken, { step, on, notBefore: begun }, today)
      if (reasons.length > 0) continue
      taken.push({ step, on })
      state = cycle.steps[state]?.[step] ?? 'none'
    }
    return { taken, state }
  }

  it('takes the steps of its table, and refuses every other with its state', () => {
    fc.assert(
      fc.property(tried, (attempts) => {
        const taken: { step: string; on: string }[] = []
        let state = cycle.start
        for (const [at, [step]] of attempts.entries()) {
          const on = addDays(begun, at)
          const reasons = reasonsAgainstStep(cycle, taken, { step, on, notBefore: begun }, today)
          const leadsTo = cycle.steps[state]?.[step]
          if (leadsTo === undefined) {
            expect(reasons).toEqual([{ code: 'STEP_NOT_POSSIBLE', field: 'step', numbers: { state } }])
          } else {
            expect(reasons).toEqual([])
            taken.push({ step, on })
            state = leadsTo
          }
          expect(stateAfter(cycle, taken)).toBe(state)
        }
      }),
    )
  })

  it('is where its steps lead, in whatever order they are kept', () => {
    fc.assert(
      fc.property(tried, fc.infiniteStream(fc.nat()), (attempts, chance) => {
        const { taken, state } = accepted(attempts)
        const shuffled = taken
          .map((each) => ({ each, at: chance.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each)
        expect(stateAfter(cycle, shuffled)).toBe(state)
      }),
    )
  })

  it('goes on on the day of a step, and back or once more on the day after', () => {
    const place = (state: string) => states.indexOf(state)
    for (const [first, second] of steps.flatMap((a) => steps.map((b) => [a, b] as const))) {
      for (const state of states) {
        const between = cycle.steps[state]?.[first]
        const to = between === undefined ? undefined : cycle.steps[between]?.[second]
        if (state !== cycle.start || between === undefined || to === undefined) continue
        const taken = [{ step: first, on: begun }]
        const against = (on: string) =>
          reasonsAgainstStep(cycle, taken, { step: second, on, notBefore: begun }, today).map(
            ({ code }) => code,
          )
        const goesOn = place(to) > place(between)
        expect(against(begun), `${first}, ${second}`).toEqual(goesOn ? [] : ['DAY_TOO_EARLY'])
        expect(against(addDays(begun, 1))).toEqual([])
      }
    }
  })
})

describe('a step', () => {
  const against = (on: string, taken: { step: string; on: string }[] = []) =>
    reasonsAgainstStep(
      pointLifeCycle,
      taken as never,
      { step: 'answered', on, notBefore: '2023-06-01' },
      '2023-06-15',
    ).map(({ code, numbers }) => [code, numbers.from ?? numbers.day])

  it('is not taken before its beginning or the step before, nor on a day to come', () => {
    expect(against('2023-05-31')).toEqual([['DAY_TOO_EARLY', '2023-06-01']])
    expect(against('2023-06-01')).toEqual([])
    expect(against('2023-06-15')).toEqual([])
    expect(against('2023-06-16')).toEqual([['DAY_IN_FUTURE', '2023-06-16']])
    const taken = [{ step: 'taken-on', on: '2023-06-08' }]
    expect(against('2023-06-07', taken)).toEqual([['DAY_TOO_EARLY', '2023-06-08']])
    expect(against('2023-06-08', taken)).toEqual([])
  })

  it('counts from its day on, in the order of days', () => {
    const taken = [
      { step: 'b', on: '2023-06-08' },
      { step: 'a', on: '2023-06-01' },
    ]
    expect(stepsBy(taken, '2023-06-07').map(({ step }) => step)).toEqual(['a'])
    expect(stepsBy(taken, '2023-06-08').map(({ step }) => step)).toEqual(['a', 'b'])
  })

  it('of the same day comes in the order of ids', () => {
    const taken = [
      { id: '2', on: '2023-06-08' },
      { id: '1', on: '2023-06-08' },
      { id: '3', on: '2023-06-07' },
    ]
    expect(stepsBy(taken, '2023-06-08').map(({ id }) => id)).toEqual(['3', '1', '2'])
  })
})
