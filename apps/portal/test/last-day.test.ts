import { expect, test } from 'vitest'
import { lastDayWrong } from '../app/composables/lastDayWrong.ts'

const today = '2023-06-15'

test.each([
  ['2023-08-30', '2023-08-31', 'earlier'],
  ['2023-08-31', '2023-08-31', null],
  ['2023-09-01', '2023-08-31', null],
  ['2023-06-14', '2023-05-01', 'past'],
  ['2023-06-15', '2023-05-01', null],
  ['2023-06-14', null, 'past'],
  ['2023-06-15', null, null],
])('a new last day %s where it is %s now: %s', (day, present, wrong) => {
  expect(lastDayWrong(day, { present, today })).toBe(wrong)
})
