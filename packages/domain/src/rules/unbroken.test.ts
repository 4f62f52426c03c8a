import { describe, expect, it } from 'vitest'
import { AskedDay } from './asked-day.ts'
import { unbrokenSince } from './unbroken.ts'

describe('since when something holds without a break', () => {
  const start = '2023-01-09'
  const since = (on: string, changes: readonly (string | null)[], holdsOn: (day: string) => boolean) =>
    unbrokenSince({ start, changes, holdsOn, day: new AskedDay(on) })

  it('is its start, where it always held', () => {
    expect(since('2023-06-15', [], () => true)).toBe(start)
    expect(since('2023-06-15', ['2023-03-01', null, '2022-03-01'], () => true)).toBe(start)
  })

  it('is the first change since which it held each time', () => {
    const held = new Set([start, '2023-03-01', '2023-04-01'])
    const changes = ['2023-04-01', '2023-02-01', '2023-03-01']
    expect(since('2023-06-15', changes, (day) => held.has(day))).toBe('2023-03-01')
    expect(since('2023-03-31', changes, (day) => held.has(day))).toBe('2023-03-01')
  })

  it('asks about no change that has not come, and notes it', () => {
    const day = new AskedDay('2023-06-14')
    expect(unbrokenSince({ start, changes: ['2023-06-15'], holdsOn: (on) => on === start, day })).toBe(start)
    expect(day.changesOn).toBe('2023-06-15')
    expect(since('2023-06-15', ['2023-06-15'], (on) => on !== start)).toBe('2023-06-15')
  })

  it('is the start, where it holds on none of the days', () => {
    expect(since('2023-06-15', ['2023-06-15'], () => false)).toBe(start)
  })
})
