import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forumGuestLifeCycle } from '../influence/forum-guest.ts'
import { pointLifeCycle } from '../influence/forum-point.ts'
import { faultLifeCycle } from '../influence/system-fault.ts'
import { mandatePhaseLifeCycle } from '../programme/mandate.ts'
import { nationalMembershipLifeCycle } from '../programme/national-network.ts'
import { ruleRemarkLifeCycle } from '../programme/rule-remark.ts'
import { bookingLifeCycle } from '../supervision/booking.ts'
import { parkedQuestionLifeCycle } from '../supervision/parked-question.ts'
import { applicationLifeCycle } from '../training/application.ts'
import { lessonLifeCycle } from '../workplaces/lesson.ts'
import { recruitmentLifeCycle } from '../workplaces/recruitment.ts'
import { isEnd, type LifeCycle, reasonsAgainstStep, stateAfter, stepsBy } from './life-cycle.ts'

const lifeCycles: readonly [string, LifeCycle<string, string>, readonly string[]][] = [
  ['an application', applicationLifeCycle, ['seated', 'declined', 'withdrawn']],
  ['a system fault (001-16)', faultLifeCycle, ['closed']],
  ['a guest of a forum (002-49)', forumGuestLifeCycle, ['came', 'stayed-away', 'cancelled']],
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

  it('takes the steps of its table, and refuses every other with its state', () => {
    const steps = [...new Set(states.flatMap((state) => Object.keys(cycle.steps[state] ?? {})))]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 12 }), (tried) => {
        const taken: { step: string; on: string }[] = []
        let state = cycle.start
        for (const step of tried) {
          const reasons = reasonsAgainstStep(
            cycle,
            taken,
            { step, on: '2023-06-15', notBefore: '2023-06-01' },
            '2023-06-15',
          )
          const leadsTo = cycle.steps[state]?.[step]
          if (leadsTo === undefined) {
            expect(reasons).toEqual([{ code: 'STEP_NOT_POSSIBLE', field: 'step', numbers: { state } }])
          } else {
            expect(reasons).toEqual([])
            taken.push({ step, on: '2023-06-15' })
            state = leadsTo
          }
          expect(stateAfter(cycle, taken)).toBe(state)
        }
      }),
    )
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
})
