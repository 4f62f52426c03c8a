import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  amountBy,
  amountIn,
  amountsIn,
  carriedOver,
  mostForPart,
  rounded,
  sumOf,
  sumWithin,
} from './amounts.ts'
import { AskedDay } from './asked-day.ts'

const hours = [
  { on: '2023-03-01', amount: 4, kind: 'taught' },
  { on: '2023-03-01', amount: 5.5, kind: 'online' },
  { on: '2023-12-31', amount: 3, kind: 'online' },
  { on: '2024-01-01', amount: 2, kind: 'taught' },
]
const year = { from: '2023-01-01', until: '2024-01-01' }

describe('sums', () => {
  it('a tenth of an hour a hundred and twenty times is twelve hours', () => {
    expect(sumOf(Array.from({ length: 120 }, () => 0.1))).toBe(12)
    expect(sumOf([1 / 3, 1 / 3, 1 / 3])).toBe(1)
    expect(rounded(0.1 + 0.2)).toBe(0.3)
  })

  it('are the same in whatever order the amounts come', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { maxLength: 12 }), (amounts) => {
        expect(sumOf([...amounts].reverse())).toBe(sumOf(amounts))
      }),
    )
  })

  it('count nothing, and what is small beside what is large', () => {
    expect(sumOf([0, 2, 0])).toBe(2)
    expect(sumOf([1e16, 1, 1])).toBe(sumOf([1, 1, 1e16]))
  })

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuse %s', (amount) => {
    expect(() => sumOf([2, amount])).toThrow('Amounts are numbers from 0 up.')
  })
})

describe('what has come', () => {
  it('counts on its day and not on the day before', () => {
    expect(amountBy(hours, new AskedDay('2023-02-28'))).toBe(0)
    expect(amountBy(hours, new AskedDay('2023-03-01'))).toBe(9.5)
  })

  it('counts on the first day of a period and not on the first day no longer', () => {
    const day = new AskedDay('2024-06-01')
    expect(amountIn(hours, year, day)).toBe(12.5)
    expect(amountIn(hours, { from: '2024-01-01', until: null }, day)).toBe(2)
    expect(amountsIn(hours, year, day)).toHaveLength(3)
  })

  it('asks again when more comes in the period, and not for what lies outside', () => {
    const day = new AskedDay('2023-03-01')
    amountIn(hours, year, day)
    expect(day.changesOn).toBe('2023-12-31')
    const later = new AskedDay('2023-12-31')
    amountIn(hours, year, later)
    expect(later.changesOn).toBe(null)
  })
})

describe('what counts for no more than its most', () => {
  it('by kind', () => {
    const most = (kind: string) => (kind === 'online' ? 6 : Number.POSITIVE_INFINITY)
    expect(sumWithin(hours, { by: ({ kind }) => kind, most })).toBe(12)
  })

  it('by day', () => {
    expect(sumWithin(hours, { by: ({ on }) => on, most: () => 8 })).toBe(13)
  })

  it('nothing counts for nothing', () => {
    expect(sumWithin([], { by: () => 'all', most: () => 8 })).toBe(0)
  })
})

describe('what is carried over', () => {
  const over = (most: number, ...done: number[]) =>
    carriedOver(
      done.map((hoursDone, at) => ({ from: `202${at}-01-01`, until: `202${at + 1}-01-01`, hoursDone })),
      { done: ({ hoursDone }) => hoursDone, required: () => 12, most: () => most },
    )

  it('what is above what was required, and no more than may be', () => {
    expect(over(4, 11)).toBe(0)
    expect(over(4, 12)).toBe(0)
    expect(over(4, 15)).toBe(3)
    expect(over(4, 17)).toBe(4)
    expect(over(4)).toBe(0)
  })

  it('is used first in the next period, and never carried twice', () => {
    expect(over(4, 16, 12)).toBe(4)
    expect(over(4, 16, 10)).toBe(2)
    expect(over(20, 32, 0)).toBe(0)
    expect(over(20, 32, 1)).toBe(1)
    expect(over(20, 32, 0, 0)).toBe(0)
  })
})

describe('a part of full time', () => {
  it.each([
    [6, 100, 6],
    [6, 50, 3],
    [7, 50, 3],
    [100, 29, 29],
    [6, 37.5, 2],
    [30, 33.3, 9],
    [6, 0, 0],
  ])('of %i at %f percent is %i', (perFullTime, percent, most) => {
    expect(mostForPart(perFullTime, percent)).toBe(most)
  })
})
