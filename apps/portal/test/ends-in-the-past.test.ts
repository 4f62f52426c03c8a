import { expect, test } from 'vitest'
import { endsInThePast } from '../app/composables/endsInThePast.ts'

const today = '2023-06-15'

test.each([
  ['2023-06-14', null, true],
  ['2023-06-15', null, false],
  ['2023-06-14', '2023-09-01', true],
  ['2023-05-30', '2023-06-01', true],
  ['2023-05-31', '2023-06-01', false],
  ['2023-06-10', '2023-06-01', false],
  [null, null, false],
])('a last day %s of what would end on %s has to be meant: %s', (lastDay, present, meant) => {
  expect(endsInThePast(lastDay, { present, today })).toBe(meant)
})
