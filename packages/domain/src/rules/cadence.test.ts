import { describe, expect, it } from 'vitest'
import { AskedDay } from './asked-day.ts'
import { againWithin, everyDaysOn } from './cadence.ts'

const steps = [
  { afterMonths: 0, everyDays: 14 },
  { afterMonths: 6, everyDays: 28 },
  { afterMonths: 12, everyDays: 42 },
]

describe('the days that may pass', () => {
  it.each([
    ['2023-01-31', 14],
    ['2023-07-30', 14],
    ['2023-07-31', 28],
    ['2024-01-30', 28],
    ['2024-01-31', 42],
    ['2030-01-01', 42],
  ])('on %s are %i, by the months since 31 January 2023', (at, days) => {
    expect(everyDaysOn(steps, '2023-01-31', at)).toBe(days)
  })

  it('are those of the first step before anything began', () => {
    expect(everyDaysOn(steps, '2023-01-31', '2023-01-30')).toBe(14)
  })

  it('cannot be told from no step at all', () => {
    expect(() => everyDaysOn([], '2023-01-31', '2023-02-01')).toThrow('A cadence needs at least one step.')
  })
})

describe('something that comes again within days', () => {
  const asked = (on: string, times: string[], countsFrom = '2023-03-01') => {
    const day = new AskedDay(on)
    const everyDays = (gapStarts: string) => (gapStarts < '2023-04-01' ? 14 : 28)
    return {
      answer: againWithin({ code: 'LATE', times, countsFrom, everyDays, day }),
      changesOn: day.changesOn,
    }
  }

  it('is in time on the last day, and late on the next', () => {
    expect(asked('2023-03-24', ['2023-03-10'])).toEqual({
      answer: { is: 'met', due: '2023-03-24' },
      changesOn: '2023-03-25',
    })
    expect(asked('2023-03-25', ['2023-03-10'])).toEqual({
      answer: {
        is: 'not-met',
        code: 'LATE',
        numbers: { everyDays: 14, last: '2023-03-10' },
        since: '2023-03-25',
        due: '2023-03-24',
        severity: null,
      },
      changesOn: null,
    })
  })

  it('counts from the start where nothing has come, and says no last time', () => {
    expect(asked('2023-03-15', []).answer).toEqual({ is: 'met', due: '2023-03-15' })
    expect(asked('2023-03-16', []).answer).toMatchObject({ is: 'not-met', numbers: { everyDays: 14 } })
    expect(asked('2023-03-16', []).answer).not.toHaveProperty('numbers.last')
  })

  it('counts from the start where the last time lies before it, and from the last time on the day itself', () => {
    expect(asked('2023-03-15', ['2023-02-28']).answer).toEqual({ is: 'met', due: '2023-03-15' })
    expect(asked('2023-03-16', ['2023-02-28']).answer).toMatchObject({
      numbers: { everyDays: 14, last: '2023-02-28' },
    })
    expect(asked('2023-03-15', ['2023-03-01']).answer).toEqual({ is: 'met', due: '2023-03-15' })
  })

  it('takes the days of the step in which the gap starts', () => {
    expect(asked('2023-04-10', ['2023-03-20', '2023-04-01']).answer).toEqual({ is: 'met', due: '2023-04-29' })
  })
})
