import { describe, expect, it } from 'vitest'
import { addDays } from '../../calendar/day.ts'
import type { BookingFact } from '../../register/follow-up-facts.ts'
import { assess } from '../../rules/assess.ts'
import { compile } from '../../rules/compile.ts'
import { rulebookOf } from '../../testing/cases.ts'
import { noPlacementFollowUp, placementFacts } from '../../testing/facts.ts'
import { noSilentGapCases } from './no-silent-gap.cases.ts'

// The last session was on 2023-05-22; without another the gap begins on 2023-07-04.
const asked = (on: string, ...bookings: BookingFact[]) =>
  assess(
    compile(rulebookOf(noSilentGapCases), on),
    placementFacts({ followUp: { ...noPlacementFollowUp, bookings } }),
  )
const booking: BookingFact = { bookedOn: '2023-05-22', bookedFor: '2023-07-10', endedOn: null }

describe('the day on which the answer about the next session can change', () => {
  it('is the day on which the gap begins, where nothing is booked', () => {
    expect(asked('2023-06-15').changesOn).toBe('2023-07-04')
    expect(asked('2023-07-04').changesOn).toBeNull()
  })

  it('is the day after the one that is booked, once the gap would have begun', () => {
    expect(asked('2023-07-05', booking).changesOn).toBe('2023-07-11')
    expect(asked('2023-07-10', booking).findings).toEqual([])
    expect(asked('2023-07-11', booking)).toMatchObject({
      findings: [{ code: 'SUPERVISION_NOT_BOOKED', since: '2023-07-11' }],
      changesOn: null,
    })
  })

  it('is the day on which a booking begins or ends, and none is passed over', () => {
    const cancelled = { ...booking, endedOn: '2023-07-07' }
    const anew = { bookedOn: '2023-07-09', bookedFor: '2023-07-20', endedOn: null }
    let on = '2023-06-01'
    const days: string[] = []
    for (let next = asked(on, cancelled, anew).changesOn; next !== null; ) {
      expect(next > on).toBe(true)
      const answerBefore = asked(addDays(next, -1), cancelled, anew).findings
      expect(answerBefore).toEqual(asked(on, cancelled, anew).findings)
      days.push(next)
      on = next
      next = asked(on, cancelled, anew).changesOn
    }
    expect(days).toEqual(expect.arrayContaining(['2023-07-04', '2023-07-07', '2023-07-09', '2023-07-21']))
  })
})
