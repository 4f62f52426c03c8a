import { describe, expect, it } from 'vitest'
import { cite } from './citation.ts'
import { type DatedValue, fillValue, isDated, type OpenValue, valueChangesOn, valueOn } from './value.ts'

const source = cite({ id: 'order-7', title: 'Order 7', url: null, readOn: '2026-03-02' })
const hours: DatedValue<number> = {
  id: 'exampleland/hours',
  unit: 'hours',
  entries: [
    { from: '2021-09-01', value: 12, source },
    { from: '2023-01-01', value: 20, source },
    { from: '2025-07-01', value: null, source },
  ],
  lastCheckedOn: '2026-03-02',
}

describe('a dated value', () => {
  it.each([
    ['2021-08-31', undefined, '2021-09-01'],
    ['2021-09-01', 12, '2023-01-01'],
    ['2022-12-31', 12, '2023-01-01'],
    ['2023-01-01', 20, '2025-07-01'],
    ['2025-06-30', 20, '2025-07-01'],
    ['2025-07-01', undefined, null],
  ])('on %s is %s and becomes another on %s', (on, value, changesOn) => {
    expect(valueOn(hours, on)).toBe(value)
    expect(valueChangesOn(hours, on)).toBe(changesOn)
  })

  it('fills an open value under its id and unit', () => {
    const open: OpenValue<number> = { id: 'exampleland/days', unit: 'days', namedIn: source }
    const filled = fillValue(open, {
      entries: [{ from: '2024-01-01', value: 9, source }],
      lastCheckedOn: '2026-03-02',
    })
    expect(isDated(open)).toBe(false)
    expect(isDated(filled)).toBe(true)
    expect(filled).toMatchObject({ id: 'exampleland/days', unit: 'days' })
    expect(valueOn(filled, '2024-01-01')).toBe(9)
  })
})
