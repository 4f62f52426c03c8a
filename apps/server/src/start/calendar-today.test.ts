import { describe, expect, it } from 'vitest'
import { calendarToday } from './calendar-today.ts'

describe('today', () => {
  it.each([
    ['2023-06-15T21:59:59Z', '2023-06-15'],
    ['2023-06-15T22:00:00Z', '2023-06-16'],
    ['2023-12-31T22:59:59Z', '2023-12-31'],
    ['2023-12-31T23:00:00Z', '2024-01-01'],
    ['2026-03-29T00:30:00Z', '2026-03-29'],
    ['2026-10-24T22:30:00Z', '2026-10-25'],
  ])('at %s is %s in Sweden', (moment, day) => expect(calendarToday(new Date(moment))).toBe(day))
})
