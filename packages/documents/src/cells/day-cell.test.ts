import { addDays, dayOf } from '@brygga/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RawCell } from '../workbook/raw-sheet.ts'
import { couldEndInYear, dayOrderOf, readDay, readLastDay } from './day-cell.ts'

/** The day that a cell was read as, or the code of what is wrong with it. */
function brief(reading: ReturnType<typeof readDay>): string | null {
  return reading.outcome === 'read' ? reading.value : reading.code
}

describe('a day', () => {
  it.each<[RawCell, string]>([
    ['2019-09-02', '2019-09-02'],
    ['2019-9-2', '2019-09-02'],
    ['2019/09/02', '2019-09-02'],
    ['2019.09.02', '2019-09-02'],
    ['20230401', '2023-04-01'],
    [20230401, '2023-04-01'],
    ['230401', '2023-04-01'],
    ['5/4 2019', '2019-04-05'],
    ['5/4-19', '2019-04-05'],
    ['5/4 -19', '2019-04-05'],
    ['5.4.2019', '2019-04-05'],
    ['05-04-2019', '2019-04-05'],
    ['6 november 2020', '2020-11-06'],
    ['den 6:e november 2020', '2020-11-06'],
    ['2 apr. -21', '2021-04-02'],
    ['2 april ’21', '2021-04-02'],
    ['15 mars 2021', '2021-03-15'],
    ['6th of November 2020', '2020-11-06'],
    ['November 6, 2020', '2020-11-06'],
    ['fredag 6 november 2020', '2020-11-06'],
    ['fre 6/11 2020', '2020-11-06'],
    ['2020-11-06T00:00:00.000Z', '2020-11-06'],
    ['2020-11-06 13:30', '2020-11-06'],
    ['1/1 99', '1999-01-01'],
    ['1/1 69', '2069-01-01'],
    ['1/1 70', '1970-01-01'],
    ['22-03-01', '2022-03-01'],
    ['23-05-31', '2023-05-31'],
    ['22–03–01', '2022-03-01'],
    ['99-12-31', '1999-12-31'],
    ['tis 22-03-01 13:30', '2022-03-01'],
    ['22/03/01', '2001-03-22'],
    ['15-03-99', '1999-03-15'],
    [44141, '2020-11-06'],
    ['44141', '2020-11-06'],
    [44141.5, '2020-11-06'],
    [{ day: '2020-11-06', minutes: 810 }, '2020-11-06'],
  ])('%j is %s', (cell, day) => {
    expect(readDay(cell)).toEqual({ outcome: 'read', value: day })
  })

  it.each<[RawCell, string | null]>([
    [null, null],
    ['  ', null],
    ['2023-02-30', 'DAY_IMPOSSIBLE'],
    ['2023-13-01', 'DAY_IMPOSSIBLE'],
    ['31/4 2023', 'DAY_IMPOSSIBLE'],
    ['0 maj 2023', 'DAY_IMPOSSIBLE'],
    ['29/2 2023', 'DAY_IMPOSSIBLE'],
    ['i våras', 'DAY_NOT_UNDERSTOOD'],
    ['maj 2023', 'DAY_NOT_UNDERSTOOD'],
    ['5 brumaire 2023', 'DAY_NOT_UNDERSTOOD'],
    [7, 'DAY_NOT_UNDERSTOOD'],
    [true, 'DAY_NOT_UNDERSTOOD'],
    ['22-13-01', 'DAY_IMPOSSIBLE'],
    ['0001-03-01', 'DAY_OUT_OF_RANGE'],
    ['0099-12-31', 'DAY_OUT_OF_RANGE'],
    ['1/3 0001', 'DAY_OUT_OF_RANGE'],
    ['1899-12-31', 'DAY_OUT_OF_RANGE'],
    ['1900-01-01', '1900-01-01'],
    ['2200-12-31', '2200-12-31'],
    ['2201-01-01', 'DAY_OUT_OF_RANGE'],
  ])('%j is %j', (cell, outcome) => {
    expect(brief(readDay(cell))).toBe(outcome)
  })

  it('is read back from every form that it is written in', () => {
    const months = [
      'januari',
      'februari',
      'mars',
      'april',
      'maj',
      'juni',
      'juli',
      'augusti',
      'september',
      'oktober',
      'november',
      'december',
    ]
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
        const day = addDays('1950-01-01', days)
        const [year, month, date] = day.split('-').map(Number) as [number, number, number]
        const forms: RawCell[] = [
          day,
          `${date}/${month} ${year}`,
          `${date} ${months[month - 1]} ${year}`,
          day.replaceAll('-', ''),
          { day, minutes: 0 },
        ]
        for (const form of forms) expect(brief(readDay(form))).toBe(day)
        if (days <= 54_000) expect(brief(readDay(days + 18_264))).toBe(day)
      }),
    )
  })

  it('with the month first is read so only where the column shows it', () => {
    expect(dayOrderOf(['04/25/2023', '04/05/2023'])).toEqual({ order: 'month-first', isGuess: false })
    expect(dayOrderOf(['25/04/2023', '04/05/2023'])).toEqual({ order: 'day-first', isGuess: false })
    expect(dayOrderOf(['04/05/2023', null, 'x'])).toEqual({ order: 'day-first', isGuess: true })
    expect(dayOrderOf(['4/5 2023'])).toEqual({ order: 'day-first', isGuess: false })
    expect(dayOrderOf(['2023-04-05'])).toEqual({ order: 'day-first', isGuess: false })
    expect(brief(readDay('04/25/2023', 'month-first'))).toBe(dayOf(2023, 4, 25))
  })

  it('with a year of two digits first says nothing of whether the day goes before the month', () => {
    expect(dayOrderOf(['22-03-01', '04/25/2023'])).toEqual({ order: 'month-first', isGuess: false })
    expect(dayOrderOf(['22-03-01'])).toEqual({ order: 'day-first', isGuess: false })
    expect(dayOrderOf(['22/03/01'])).toEqual({ order: 'day-first', isGuess: true })
  })

  it.each<[RawCell, boolean]>([
    ['22-03-01', true],
    ['22-03-01 13:30', true],
    ['31-01-31', true],
    ['32-01-31', false],
    ['2022-03-01', false],
    ['22-13-01', false],
    ['15-03-99', false],
    ['22/03/01', false],
    [null, false],
    [220301, false],
  ])('with two digits first could have the year last: %j %s', (cell, could) => {
    expect(couldEndInYear(cell)).toBe(could)
  })

  it.each(['tills vidare', 'tv', 'T.V.', '-', 'löpande', 'pågår', 'until further notice'])(
    'that is last may be open: %s',
    (text) => {
      expect(readLastDay(text)).toEqual({ outcome: 'read', value: null })
    },
  )
})
