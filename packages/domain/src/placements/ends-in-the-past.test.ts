import { expect, it } from 'vitest'
import { endsInThePast } from './ends-in-the-past.ts'

const on = '2023-06-15'

it.each([
  ['2023-06-15', null, true],
  ['2023-06-16', null, false],
  ['2023-06-15', '2023-09-01', true],
  ['2023-05-31', '2023-06-01', true],
  ['2023-06-01', '2023-06-01', false],
  ['2023-06-11', '2023-06-01', false],
  [null, '2023-06-01', false],
])('an end on %s of what ends on %s has to be meant: %s', (until, present, meant) => {
  expect(endsInThePast(until, present, on)).toBe(meant)
})
