import { describe, expect, it } from 'vitest'
import { addDays, weekday } from '../calendar/day.ts'
import { AskedDay } from './asked-day.ts'
import { answeredInTime, comesAgain, workingDaysAfter } from './comes-again.ts'

const again = (on: string, times: string[], countsFrom = '2023-01-10') =>
  comesAgain({
    code: 'LATE',
    times,
    countsFrom,
    lastDay: (from) => addDays(from, 14),
    numbers: { days: 14 },
    day: new AskedDay(on),
  })

describe('something that comes again', () => {
  it('is in time on the last day and late on the next', () => {
    expect(again('2023-02-15', ['2023-02-01'])).toEqual({ is: 'met', due: '2023-02-15' })
    expect(again('2023-02-16', ['2023-02-01'])).toMatchObject({
      is: 'not-met',
      since: '2023-02-16',
      due: '2023-02-15',
      numbers: { days: 14, last: '2023-02-01' },
    })
  })

  it('counts the last time that has come, in whatever order they stand', () => {
    expect(again('2023-02-16', ['2023-02-20', '2023-02-10', '2023-02-01'])).toEqual({
      is: 'met',
      due: '2023-02-24',
    })
  })

  it('counts from the first day where nothing has come since', () => {
    expect(again('2023-01-25', [])).toMatchObject({ is: 'not-met', due: '2023-01-24', numbers: { days: 14 } })
    expect(again('2023-01-25', [])).not.toHaveProperty('numbers.last')
    expect(again('2023-01-24', ['2022-12-30'])).toEqual({ is: 'met', due: '2023-01-24' })
  })
})

const answered = (on: string, ...requests: [string, string | null][]) =>
  answeredInTime({
    code: 'LATE',
    requests: requests.map(([askedOn, answeredOn]) => ({ askedOn, answeredOn })),
    lastDay: (askedOn) => addDays(askedOn, 3),
    day: new AskedDay(on),
  })

describe('something asked for', () => {
  it('is answered on the last day, and late on the next', () => {
    expect(answered('2023-06-08', ['2023-06-05', null])).toEqual({ is: 'met', due: '2023-06-08' })
    expect(answered('2023-06-09', ['2023-06-05', null])).toMatchObject({ is: 'not-met', due: '2023-06-08' })
  })

  it('the one that waits longest counts', () => {
    expect(answered('2023-06-09', ['2023-06-07', null], ['2023-06-05', null])).toMatchObject({
      due: '2023-06-08',
      numbers: { waiting: 2 },
    })
    expect(answered('2023-06-09', ['2023-06-07', null], ['2023-06-05', '2023-06-09'])).toMatchObject({
      is: 'met',
      due: '2023-06-10',
    })
  })

  it('nobody waits who has not asked yet or has been answered', () => {
    expect(answered('2023-06-04', ['2023-06-05', null]).is).toBe('not-applicable')
    expect(answered('2023-06-06', ['2023-06-05', '2023-06-06']).is).toBe('not-applicable')
    expect(answered('2023-06-05', ['2023-06-05', '2023-06-06']).is).toBe('met')
  })
})

describe('working days by a calendar', () => {
  const noFridays = (day: string) => weekday(day) !== 5

  it('the day itself is not counted', () => {
    expect(workingDaysAfter('2023-06-08', 1, noFridays)).toBe('2023-06-10')
    expect(workingDaysAfter('2023-06-08', 0, noFridays)).toBe('2023-06-08')
    expect(workingDaysAfter('2023-06-08', 7, noFridays)).toBe('2023-06-17')
  })

  it('looks a leap year ahead and no further', () => {
    expect(workingDaysAfter('2023-06-08', 1, (day) => day === '2024-06-08')).toBe('2024-06-08')
    expect(() => workingDaysAfter('2023-06-08', 1, (day) => day === '2024-06-09')).toThrow(RangeError)
  })

  it('refuses parts of days, days before, and a calendar without working days', () => {
    expect(() => workingDaysAfter('2023-06-08', 1.5, noFridays)).toThrow('whole numbers from 0 up')
    expect(() => workingDaysAfter('2023-06-08', -1, noFridays)).toThrow(RangeError)
    expect(() => workingDaysAfter('2023-06-08', 1, () => false)).toThrow(/year without a working day/)
  })
})
