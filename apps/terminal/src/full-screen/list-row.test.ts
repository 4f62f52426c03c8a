import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chosenIndex, filtered, listRow, moved, windowOf } from './list-row.ts'

const rows = [
  listRow({ key: 'h1', title: 'Handledare behöver utses', isHeading: true }),
  listRow({ key: 'a', title: 'Ragnar Thelin', detail: 'IPS Värnamo' }),
  listRow({ key: 'h2', title: 'Mentor behöver utses', isHeading: true }),
  listRow({ key: 'b', title: 'Hedvig Petrović', detail: 'Rättspsykiatrisk avdelning B' }),
  listRow({ key: 'c', title: 'Siv Norling', detail: 'Bostad Först Vetlanda' }),
]
const keys = (filter: string) => filtered(rows, filter).map(({ key }) => key)

describe('filtered', () => {
  test.each([
    ['nothing written keeps everything', '', ['h1', 'a', 'h2', 'b', 'c']],
    ['a name, with its heading', 'ragnar', ['h1', 'a']],
    ['a word of the heading keeps the rows under it', 'mentor', ['h2', 'b', 'c']],
    ['all words must be there', 'siv vetlanda', ['h2', 'c']],
    ['letters with foreign accents can be written without', 'petrovic', ['h2', 'b']],
    ['å, ä and ö are letters of their own', 'varnamo', []],
    ['and are found when written', 'VÄRNAMO', ['h1', 'a']],
  ])('%s', (_name, filter, expected) => {
    expect(keys(filter)).toEqual(expected)
  })
})

describe('what is chosen', () => {
  test('stays the same thing when rows come before it', () => {
    expect(chosenIndex(rows, { key: 'b', index: 1 })).toBe(3)
  })

  test('is the next thing when it is gone, and the last when there is none after', () => {
    expect(chosenIndex(rows, { key: 'gone', index: 1 })).toBe(1)
    expect(chosenIndex(rows, { key: 'gone', index: 2 })).toBe(3)
    expect(chosenIndex(rows, { key: 'gone', index: 99 })).toBe(4)
  })

  test('is nothing in an empty list', () => {
    expect(chosenIndex([], { key: null, index: 0 })).toBe(-1)
  })

  test('moves past headings and stops at the ends', () => {
    expect(moved(rows, 1, 1)).toEqual({ key: 'b', index: 3 })
    expect(moved(rows, 3, -1)).toEqual({ key: 'a', index: 1 })
    expect(moved(rows, 1, -1)).toEqual({ key: 'a', index: 1 })
    expect(moved(rows, 4, 99)).toEqual({ key: 'c', index: 4 })
  })
})

describe('windowOf', () => {
  test('is as high as there is room for, and holds the chosen row', () => {
    const sizes = fc.record({
      length: fc.nat(300),
      height: fc.integer({ min: 1, max: 40 }),
      share: fc.double({ min: 0, max: 0.999, noNaN: true }),
    })
    fc.assert(
      fc.property(sizes, ({ length, height, share }) => {
        const chosen = Math.floor(share * length)
        const { from, until } = windowOf(length, chosen, height)
        expect(until - from).toBe(Math.min(length, height))
        if (length > 0) expect(chosen >= from && chosen < until).toBe(true)
      }),
    )
  })
})
