import { addDays } from '@brygga/domain'
import { describe, expect, it } from 'vitest'
import { dayFormats } from './day-formats.ts'

const sv = dayFormats('sv')
const en = dayFormats('en')

describe('a day', () => {
  it('is written as people write it', () => {
    expect(sv.formatDay('2023-06-15')).toBe('15 juni 2023')
    expect(en.formatDay('2023-06-05')).toBe('5 June 2023')
    expect(sv.formatDayShort('2023-06-15')).toBe('2023-06-15')
    expect(sv.formatDayOfYear('2024-02-29')).toBe('29 februari')
    expect(sv.formatDayWithWeekday('2023-06-15')).toBe('torsdag 15 juni 2023')
    expect(en.formatDayWithWeekday('2023-06-18')).toBe('Sunday 18 June 2023')
  })

  it('leaves the year out only where it is the same', () => {
    expect(sv.formatDayNear('2023-03-09', '2023-03-23')).toBe('9 mars')
    expect(sv.formatDayNear('2022-12-31', '2023-01-01')).toBe('31 december 2022')
  })

  it('has every month', () => {
    for (const formats of [sv, en]) {
      const months = Array.from({ length: 12 }, (_, at) =>
        formats.formatDayOfYear(`2023-${String(at + 1).padStart(2, '0')}-01`),
      )
      expect(new Set(months).size).toBe(12)
      expect(months.every((text) => /^1 \p{L}+$/u.test(text))).toBe(true)
    }
  })

  it('lies in a week by the Swedish count', () => {
    expect(sv.formatWeek('2023-06-15')).toBe('vecka 24')
    expect(en.formatWeek('2021-01-03')).toBe('week 53')
  })

  it('that is none is given back', () => {
    expect(sv.formatDay('snart')).toBe('snart')
    expect(sv.formatWeek('')).toBe('')
  })
})

describe('a moment', () => {
  it.each([
    ['2023-06-15T12:05:09.123Z', '15 juni 2023 kl. 14.05', '15 June 2023 at 14:05'],
    ['2023-01-15T12:05:00Z', '15 januari 2023 kl. 13.05', '15 January 2023 at 13:05'],
    ['2023-06-15T22:30:00Z', '16 juni 2023 kl. 00.30', '16 June 2023 at 00:30'],
    ['2023-03-26T00:59:59Z', '26 mars 2023 kl. 01.59', '26 March 2023 at 01:59'],
    ['2023-03-26T01:00:00Z', '26 mars 2023 kl. 03.00', '26 March 2023 at 03:00'],
    ['snart', 'snart', 'snart'],
  ])('%s is told in Swedish time', (moment, swedish, english) => {
    expect(sv.formatMoment(moment)).toBe(swedish)
    expect(en.formatMoment(moment)).toBe(english)
  })
})

describe('when something is due', () => {
  const on = '2023-06-15'

  it.each([
    [-100, 'försenad sedan 8 mars'],
    [-1, 'försenad sedan 15 juni'],
    [0, 'senast i dag'],
    [1, 'senast i morgon'],
    [2, 'senast om 2 dagar'],
    [13, 'senast om 13 dagar'],
    [14, 'senast 29 juni'],
    [250, 'senast 20 februari 2024'],
  ])('%i days on: %s', (days, text) => {
    expect(sv.relativeDue(addDays(on, days), on)).toBe(text)
  })

  it('is told by the day it is late since, where that is known', () => {
    expect(sv.relativeDue({ since: '2023-03-24', due: '2023-03-23' }, on)).toBe('försenad sedan 24 mars')
    expect(sv.relativeDue({ since: '2022-03-01', due: null }, on)).toBe('sedan 1 mars 2022')
    expect(sv.relativeDue({ since: null, due: null }, on)).toBe('')
    expect(en.relativeDue({ since: '2023-06-03', due: '2023-09-01' }, on)).toBe('due by 1 September')
    expect(en.relativeDue('2023-06-16', on)).toBe('due tomorrow')
    expect(sv.shortDue({ since: '2023-03-24', due: '2023-03-23' }, on)).toBe('sedan 2023-03-24')
    expect(sv.shortDue({ since: null, due: addDays(on, -1) }, on)).toBe(`sedan ${on}`)
    expect(sv.shortDue({ since: null, due: on }, on)).toBe(`senast ${on}`)
    expect(en.shortDue({ since: '2022-03-01', due: null }, on)).toBe('since 2022-03-01')
    expect(sv.shortDue({ since: null, due: null }, on)).toBe('')
  })
})
