import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellText, type RawCell } from '../workbook/raw-sheet.ts'
import type { CellReading } from './cell-reading.ts'
import { readDay, readLastDay } from './day-cell.ts'
import { readFraction } from './fraction-cell.ts'
import { readMinutes } from './minutes-cell.ts'
import { readName, readNames } from './names-cell.ts'
import { readWholeNumber } from './number-cell.ts'
import { readTick } from './tick-cell.ts'
import { formIn, outcomeIn, settingIn, themesIn } from './worded-cell.ts'

/** The value that a cell was read as, or the code of what is wrong with it. */
function brief<T>(reading: CellReading<T>): T | string {
  return reading.outcome === 'read' ? reading.value : reading.code
}

describe('a share of full time', () => {
  it.each<[RawCell, number | string | null]>([
    ['75 %', 75],
    ['75%', 75],
    ['100 procent', 100],
    [0.75, 75],
    ['0,75', 75],
    ['0.5', 50],
    [80, 80],
    ['80', 80],
    [1, 100],
    ['1 %', 1],
    [0.01, 1],
    ['heltid', 100],
    ['Halvtid', 50],
    ['full-time', 100],
    ['75 % (vik.)', 75],
    ['ca 50 %', 50],
    [null, null],
    [1.1, 'FRACTION_OUT_OF_RANGE'],
    ['110 %', 'FRACTION_OUT_OF_RANGE'],
    ['100,4 %', 'FRACTION_OUT_OF_RANGE'],
    [0, 'FRACTION_OUT_OF_RANGE'],
    ['-5 %', 'FRACTION_OUT_OF_RANGE'],
    ['lite', 'FRACTION_NOT_UNDERSTOOD'],
    [true, 'FRACTION_NOT_UNDERSTOOD'],
    [{ day: '2023-01-01', minutes: 0 }, 'FRACTION_NOT_UNDERSTOOD'],
  ])('%j is %j', (cell, outcome) => {
    const reading = readFraction(cell)
    expect(reading.outcome === 'read' ? (reading.value?.percent ?? null) : reading.code).toBe(outcome)
  })

  it('that is no whole percent is rounded, and says so', () => {
    expect(readFraction('62,5 %')).toEqual({ outcome: 'read', value: { percent: 63, rounded: true } })
    expect(readFraction(0.55)).toEqual({ outcome: 'read', value: { percent: 55, rounded: false } })
  })

  it('is never outside 1 to 100', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.double(),
          fc.string(),
          fc.integer().map((n) => `${n} %`),
        ),
        (cell) => {
          const reading = readFraction(cell)
          if (reading.outcome !== 'read' || reading.value === null) return
          expect(reading.value.percent).toBeGreaterThanOrEqual(1)
          expect(reading.value.percent).toBeLessThanOrEqual(100)
          expect(Number.isInteger(reading.value.percent)).toBe(true)
        },
      ),
    )
  })
})

describe('a tick', () => {
  it.each<[RawCell, boolean | string | null]>([
    ['x', true],
    ['X', true],
    ['ja', true],
    ['JA', true],
    ['Ja!', true],
    ['ja, i matsalen', true],
    ['sant', true],
    ['TRUE', true],
    ['1', true],
    [1, true],
    [true, true],
    ['✓', true],
    ['☑', true],
    ['yes', true],
    ['klart', true],
    ['nej', false],
    ['Nej', false],
    ['NO', false],
    ['-', false],
    ['–', false],
    ['0', false],
    [0, false],
    [false, false],
    ['falskt', false],
    ['saknas', false],
    ['ej uppsatt', false],
    [null, null],
    [' ', null],
    ['kanske', 'TICK_NOT_UNDERSTOOD'],
    [7, 'TICK_NOT_UNDERSTOOD'],
    ['2023-02-30', 'DAY_IMPOSSIBLE'],
  ])('%j is %j', (cell, outcome) => {
    const reading = readTick(cell)
    expect(reading.outcome === 'read' ? (reading.value?.yes ?? null) : reading.code).toBe(outcome)
  })

  it('that is a day is a yes since that day', () => {
    expect(readTick('5/4 2023')).toEqual({ outcome: 'read', value: { yes: true, day: '2023-04-05' } })
    expect(readTick({ day: '2023-04-05', minutes: 0 })).toEqual({
      outcome: 'read',
      value: { yes: true, day: '2023-04-05' },
    })
  })
})

describe('a length of time', () => {
  it.each<[RawCell, number | string | null]>([
    [60, 60],
    ['60', 60],
    ['60 min', 60],
    ['90 minuter', 90],
    ['1 h', 60],
    ['1h', 60],
    ['1,5 tim', 90],
    ['1.5 timmar', 90],
    ['2 hours', 120],
    ['1 h 30 min', 90],
    ['1 tim och 15 min', 75],
    ['1:30', 90],
    ['0:45', 45],
    [{ day: '1899-12-30', minutes: 75 }, 75],
    [1 / 24, 60],
    [1.5, 90],
    [null, null],
    ['-', null],
    [600, 600],
    [1 / 1440, 1],
    [601, 'NUMBER_OUT_OF_RANGE'],
    [0, 'NUMBER_OUT_OF_RANGE'],
    ['en stund', 'MINUTES_NOT_UNDERSTOOD'],
    ['', null],
    [true, 'MINUTES_NOT_UNDERSTOOD'],
  ])('%j is %j', (cell, outcome) => {
    const reading = readMinutes(cell)
    expect(reading.outcome === 'read' ? (reading.value?.minutes ?? null) : reading.code).toBe(outcome)
  })

  it('that may be hours says so, unless the heading does', () => {
    expect(readMinutes(2)).toEqual({ outcome: 'read', value: { minutes: 120, assumed: true } })
    expect(readMinutes(2, 'hours')).toEqual({ outcome: 'read', value: { minutes: 120, assumed: false } })
    expect(readMinutes(5, 'minutes')).toEqual({ outcome: 'read', value: { minutes: 5, assumed: false } })
  })
})

describe('a number', () => {
  it.each<[RawCell, number | string | null]>([
    [8, 8],
    ['8', 8],
    ['250 000 kr', 250_000],
    ['250.000:-', 250_000],
    ['1,5 mkr', 1_500_000],
    ['340 tkr', 340_000],
    ['ca 12 st', 12],
    ["1'000", 1000],
    ['6 pers', 6],
    [null, null],
    ['-', null],
    ['många', 'NUMBER_NOT_UNDERSTOOD'],
    [true, 'NUMBER_NOT_UNDERSTOOD'],
    [-1, 'NUMBER_OUT_OF_RANGE'],
    [1_000_001, 'NUMBER_OUT_OF_RANGE'],
    [1_000_000, 1_000_000],
    [0, 0],
    [1_000_000.4, 1_000_000],
  ])('%j is %j', (cell, outcome) => {
    expect(brief(readWholeNumber(cell, 0, typeof cell === 'number' ? 1_000_000 : 2_000_000))).toBe(outcome)
  })
})

describe('names', () => {
  it.each<[string, string[]]>([
    ['Olle Thelin', ['Olle Thelin']],
    ['Olle Thelin, Ulrika Kvist', ['Olle Thelin', 'Ulrika Kvist']],
    ['Olle Thelin; Ulrika Kvist', ['Olle Thelin', 'Ulrika Kvist']],
    ['Olle Thelin och Ulrika Kvist', ['Olle Thelin', 'Ulrika Kvist']],
    ['Olle Thelin\nUlrika Kvist', ['Olle Thelin', 'Ulrika Kvist']],
    ['Olle Thelin, Ulrika Kvist samt Bo Ek.', ['Olle Thelin', 'Ulrika Kvist', 'Bo Ek.']],
    ['Thelin, Olle', ['Olle Thelin']],
    ['Thelin, Olle; Kvist, Ulrika', ['Olle Thelin', 'Ulrika Kvist']],
    ['Thelin, Olle, Kvist, Ulrika', ['Olle Thelin', 'Ulrika Kvist']],
    ['Måns Ochsner', ['Måns Ochsner']],
    ['-', []],
    [' , ;', []],
  ])('%j are %j', (text, names) => {
    expect(readNames(text).map(({ name }) => name)).toEqual(names)
  })

  it('may come with an address or a remark', () => {
    expect(readName('Olle Thelin <olle@exempel.se>')).toEqual({
      name: 'Olle Thelin',
      email: 'olle@exempel.se',
    })
    expect(readName('Olle Thelin (vik.)')).toEqual({ name: 'Olle Thelin', email: null })
    expect(readName('?')).toBeNull()
  })
})

describe('words', () => {
  it.each([
    ['slutenvård', 'inpatient'],
    ['Öppenvården', 'outpatient'],
    ['rättspsykiatri', 'forensic'],
    ['boendestöd', 'housing-support'],
    ['Bostad först', 'housing-first'],
    ['IPS', 'ips'],
    ['socialpsykiatri', 'social-psychiatry'],
    ['sysselsättning', 'occupation'],
    ['FACT-team', 'act-fact'],
    ['housing support', 'housing-support'],
    ['slutenvrd', 'inpatient'],
    ['kiosk', null],
    ['', null],
  ])('setting %j is %j', (text, setting) => {
    expect(settingIn(text)).toBe(setting)
  })

  it.each([
    ['individuell', 'individual'],
    ['Enskild (telefon)', 'individual'],
    ['ind', 'individual'],
    ['grupp', 'group'],
    ['Grupphandledning', 'group'],
    ['vid behov', 'on-demand'],
    ['telefon', null],
    ['indirekt', null],
  ])('form %j is %j', (text, form) => {
    expect(formIn(text)).toBe(form)
  })

  it.each([
    ['godkänd', 'passed'],
    ['Godkänd, ingen anställning', 'passed'],
    ['G', 'passed'],
    ['ej godkänd', 'not-passed'],
    ['underkänd', 'not-passed'],
    ['avbrutit', 'discontinued'],
    ['hoppade av', 'discontinued'],
    ['pågår', 'ongoing'],
    ['vet ej', null],
  ])('result %j is %j', (text, outcome) => {
    expect(outcomeIn(text)).toBe(outcome)
  })

  it('themes are several, and what is not understood is another theme', () => {
    expect(themesIn('rollen')).toEqual({ themes: ['role'], understood: true })
    expect(themesIn('egen hälsa, gränsdragning')).toEqual({
      themes: ['own-health', 'boundaries'],
      understood: true,
    })
    expect(themesIn('systemfel och semester')).toEqual({
      themes: ['system-fault', 'other'],
      understood: false,
    })
  })
})

describe('any cell', () => {
  it('is answered by every reader', () => {
    const cells = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.record({ day: fc.constant('2023-01-01'), minutes: fc.nat(1439) }),
    )
    fc.assert(
      fc.property(cells, (cell) => {
        for (const read of [readDay, readLastDay, readFraction, readTick, readMinutes])
          expect(['read', 'fault']).toContain(read(cell).outcome)
        expect(['read', 'fault']).toContain(readWholeNumber(cell, 0, 10).outcome)
        const text = cellText(cell)
        for (const { name } of readNames(text)) expect(name).not.toBe('')
        for (const word of [settingIn, formIn, outcomeIn])
          expect(word(text) === null || typeof word(text) === 'string').toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
