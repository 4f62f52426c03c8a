import { describe, expect, test } from 'vitest'
import { numberTyped } from '../app/composables/numberTyped.ts'

const money = { min: 0, max: 1_000_000_000 }

describe('a whole number as people type it', () => {
  test.each([
    ['480000', 480000],
    ['480 000', 480000],
    [' 480\u00a0000 ', 480000],
    ['0', 0],
    ['1000000000', 1_000_000_000],
  ])('%s is %d', (text, number) => {
    expect(numberTyped(text, money)).toEqual({ is: 'number', number })
  })
  test.each([
    ['', 'nothing'],
    ['   ', 'nothing'],
    ['1000000001', 'too-large'],
    ['9999999999', 'too-large'],
    ['99999999999999999999', 'too-large'],
    ['-1', 'too-small'],
    ['\u22121', 'too-small'],
    ['1,5', 'not-whole'],
    ['1e3', 'not-whole'],
    ['0x10', 'not-whole'],
    ['mycket', 'not-whole'],
  ])('%s is %s', (text, is) => {
    expect(numberTyped(text, money)).toEqual({ is })
  })
  test('minutes hold on both sides of their limits', () => {
    const is = (text: string) => numberTyped(text, { min: 1, max: 600 }).is
    expect(['0', '1', '600', '601'].map(is)).toEqual(['too-small', 'number', 'number', 'too-large'])
  })
})
