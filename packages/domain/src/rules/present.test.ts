import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Period } from '../calendar/day.schemas.ts'
import { addDays, isActiveOn } from '../calendar/day.ts'
import { AskedDay } from './asked-day.ts'
import { countIn, isInAny, latestOf, latestSaid, partsWithin, saidOn, unionOf } from './present.ts'

const day = fc.integer({ min: 0, max: 60 }).map((step) => addDays('2023-02-01', step))
const periods = fc.array(
  fc
    .tuple(day, fc.option(fc.integer({ min: -3, max: 20 })))
    .map(([from, days]): Period => ({ from, until: days === null ? null : addDays(from, days) })),
  { maxLength: 5 },
)

describe('the last that has come', () => {
  it('in whatever order they stand', () => {
    expect(latestOf(['2023-05-01', '2023-01-01', '2023-03-01'], new AskedDay('2023-04-01'))).toBe(
      '2023-03-01',
    )
    expect(latestOf([], new AskedDay('2023-04-01'))).toBe(null)
  })

  it('asks again when the next comes', () => {
    const asked = new AskedDay('2023-04-01')
    latestOf(['2023-05-01', '2023-01-01', '2023-04-02'], asked)
    expect(asked.changesOn).toBe('2023-04-02')
  })

  it('counts from the first day of a period and not on the first day no longer', () => {
    const month = { from: '2023-03-01', until: '2023-04-01' }
    const times = ['2023-04-01', '2023-03-31', '2023-03-01', '2023-02-28']
    expect(countIn(times, month, new AskedDay('2023-05-01'))).toBe(2)
    expect(countIn(times, month, new AskedDay('2023-03-30'))).toBe(1)
    expect(countIn(times, { ...month, until: null }, new AskedDay('2023-05-01'))).toBe(3)
  })

  it('what was said last, and all of it where that contradicts itself', () => {
    const said = [
      { from: '2023-03-01', level: 'full' },
      { from: '2023-01-01', level: 'provisional' },
      { from: '2023-03-01', level: 'provisional' },
    ]
    expect(latestSaid(said, new AskedDay('2023-02-28'))).toEqual([said[1]])
    expect(latestSaid(said, new AskedDay('2023-03-01'))).toEqual([said[0], said[2]])
    expect(latestSaid(said, new AskedDay('2022-12-31'))).toEqual([])
    expect(saidOn(said, '2023-02-28')).toEqual([said[1]])
    expect(saidOn(said, '2023-03-01')).toHaveLength(2)
    expect(saidOn(said.slice(0, 2), '2023-03-01')).toEqual([said[0]])
    expect(saidOn(said, '2022-12-31')).toEqual([])
  })
})

describe('cover', () => {
  it('periods that meet or overlap are one; reversed ones are none', () => {
    expect(
      unionOf([
        { from: '2023-03-01', until: '2023-04-01' },
        { from: '2023-06-01', until: null },
        { from: '2023-02-01', until: '2023-03-01' },
        { from: '2023-02-10', until: '2023-02-20' },
        { from: '2023-05-01', until: '2023-04-01' },
        { from: '2023-07-01', until: '2023-08-01' },
      ]),
    ).toEqual([
      { from: '2023-02-01', until: '2023-04-01' },
      { from: '2023-06-01', until: null },
    ])
  })

  it('a period that ends on the day it begins is none', () => {
    const none = { from: '2023-03-01', until: '2023-03-01' }
    expect(unionOf([none])).toEqual([])
    expect(unionOf([none, { from: '2023-05-01', until: null }])).toEqual([
      { from: '2023-05-01', until: null },
    ])
  })

  it('does not alter what it is given', () => {
    const given = [
      { from: '2023-03-01', until: '2023-04-01' },
      { from: '2023-02-01', until: '2023-03-01' },
    ]
    isInAny(given, new AskedDay('2023-03-01'))
    expect(given[0]).toEqual({ from: '2023-03-01', until: '2023-04-01' })
    expect(given[1]).toEqual({ from: '2023-02-01', until: '2023-03-01' })
  })

  it('holds on the days of any, changes exactly when it says, and not by their order', () => {
    fc.assert(
      fc.property(periods, day, (given, on) => {
        const asked = new AskedDay(on)
        const isIn = isInAny(given, asked)
        expect(isIn).toBe(given.some((period) => isActiveOn(period, on)))
        const reversed = new AskedDay(on)
        isInAny([...given].reverse(), reversed)
        expect(reversed.changesOn).toBe(asked.changesOn)
        const change = asked.changesOn
        if (change === null) return
        expect(isInAny(given, new AskedDay(change))).toBe(!isIn)
        expect(isInAny(given, new AskedDay(addDays(change, -1)))).toBe(isIn)
      }),
    )
  })
})

describe('the days of a period that others cover', () => {
  const period = { from: '2023-02-01', until: '2023-06-01' }

  it.each([
    ['all of it', [{ from: '2023-01-01', until: null }], [period]],
    ['its end', [{ from: '2023-03-01', until: '2023-09-01' }], [{ from: '2023-03-01', until: '2023-06-01' }]],
    ['none of it', [{ from: '2023-01-01', until: '2023-02-01' }], []],
    ['none of it', [{ from: '2023-06-01', until: null }], []],
    [
      'two parts',
      [
        { from: '2023-04-01', until: '2023-05-01' },
        { from: '2022-01-01', until: '2023-02-02' },
      ],
      [
        { from: '2023-02-01', until: '2023-02-02' },
        { from: '2023-04-01', until: '2023-05-01' },
      ],
    ],
  ])('%s', (_name, others, expected) => {
    expect(partsWithin(period, others)).toEqual(expected)
  })

  it('has no end where neither has one', () => {
    const open = { from: '2023-02-01', until: null }
    expect(partsWithin(open, [{ from: '2023-03-01', until: null }])).toEqual([
      { from: '2023-03-01', until: null },
    ])
    expect(partsWithin(open, [{ from: '2023-01-01', until: '2023-03-01' }])).toEqual([
      { from: '2023-02-01', until: '2023-03-01' },
    ])
  })
})
