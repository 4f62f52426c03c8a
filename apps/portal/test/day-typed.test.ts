import { expect, test } from 'vitest'
import { dayTyped } from '../app/composables/dayTyped.ts'

test.each([
  ['2023-06-15', '2023-06-15'],
  [' 2023-06-15 ', '2023-06-15'],
  ['20230615', '2023-06-15'],
  ['2023-6-5', '2023-06-05'],
  ['2023/06/15', '2023-06-15'],
  ['15/6 2023', '2023-06-15'],
  ['15.6.2023', '2023-06-15'],
  ['2024-02-29', '2024-02-29'],
])('%s is understood as %s', (typed, day) => {
  expect(dayTyped(typed)).toBe(day)
})

test.each(['', '2023-02-29', '2023-13-01', '2023-06-31', 'i dag', '15/6', '2023', '2023-06-15x'])(
  '%s is no day',
  (typed) => {
    expect(dayTyped(typed)).toBeNull()
  },
)
