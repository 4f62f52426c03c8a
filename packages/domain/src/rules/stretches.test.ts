import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/day.ts'
import { AskedDay, type CalendarStretch } from './asked-day.ts'
import { firstWhole, stretchAround, stretchesSince, termsSince } from './stretches.ts'

const days = fc.integer({ min: 0, max: 1500 }).map((step) => addDays('2022-11-17', step))
const stretches = fc.constantFrom<CalendarStretch>('month', 'quarter', 'half-year', 'year')

describe('the stretch around a day', () => {
  it.each<[string, CalendarStretch, string, string]>([
    ['2024-02-29', 'month', '2024-02-01', '2024-03-01'],
    ['2023-12-31', 'month', '2023-12-01', '2024-01-01'],
    ['2023-06-30', 'quarter', '2023-04-01', '2023-07-01'],
    ['2023-07-01', 'quarter', '2023-07-01', '2023-10-01'],
    ['2023-06-30', 'half-year', '2023-01-01', '2023-07-01'],
    ['2023-07-01', 'half-year', '2023-07-01', '2024-01-01'],
    ['2023-07-01', 'year', '2023-01-01', '2024-01-01'],
  ])('%s, %s', (day, stretch, from, until) => {
    expect(stretchAround(day, stretch)).toEqual({ from, until })
  })

  it('is the one that the asked day gives', () => {
    fc.assert(
      fc.property(days, stretches, (day, stretch) => {
        expect(stretchAround(day, stretch)).toEqual(new AskedDay(day).calendarPeriod(stretch))
      }),
    )
  })

  it('refuses what is no day', () => {
    expect(() => stretchAround('2023', 'month')).toThrow('Not a day as YYYY-MM-DD.')
  })

  it('the first whole one begins on the day or after it', () => {
    expect(firstWhole('2023-04-01', 'quarter').from).toBe('2023-04-01')
    expect(firstWhole('2023-04-02', 'quarter').from).toBe('2023-07-01')
    expect(firstWhole('2023-12-31', 'year').from).toBe('2024-01-01')
  })
})

describe('periods so far', () => {
  it('those that are over, and the one that is not', () => {
    expect(stretchesSince('2023-05-20', 'quarter', new AskedDay('2023-10-01'))).toEqual({
      over: [
        { from: '2023-04-01', until: '2023-07-01' },
        { from: '2023-07-01', until: '2023-10-01' },
      ],
      now: { from: '2023-10-01', until: '2024-01-01' },
    })
  })

  it('none before the first', () => {
    const day = new AskedDay('2023-03-31')
    expect(stretchesSince('2023-05-20', 'quarter', day)).toEqual({ over: [], now: null })
    expect(day.changesOn).toBe('2023-04-01')
  })

  it('asks again when the present one is over', () => {
    const day = new AskedDay('2023-09-30')
    stretchesSince('2023-05-20', 'quarter', day)
    expect(day.changesOn).toBe('2023-10-01')
  })

  it('terms from the end of a month keep to it', () => {
    const { over, now } = termsSince('2023-01-31', 1, new AskedDay('2023-03-31'))
    expect([...over, now].map((term) => term?.from)).toEqual(['2023-01-31', '2023-02-28', '2023-03-31'])
  })

  it('have at least one month', () => {
    expect(() => termsSince('2023-01-31', 0, new AskedDay('2023-03-31'))).toThrow(
      'A period has at least one month.',
    )
  })

  it('leave no day out', () => {
    fc.assert(
      fc.property(days, days, fc.integer({ min: 1, max: 30 }), (start, on, months) => {
        const { over, now } = termsSince(start, months, new AskedDay(on))
        const all = now === null ? over : [...over, now]
        if (now === null) expect(on < start).toBe(true)
        else expect(now.from <= on && on < now.until).toBe(true)
        all.forEach((term, at) => {
          expect(term.from).toBe(at === 0 ? start : all[at - 1]?.until)
        })
      }),
    )
  })
})
