import { expect, test, vi } from 'vitest'
import { dayTyped } from '../app/composables/dayTyped.ts'

vi.stubGlobal('dayTyped', dayTyped)
const { dayInAddress } = await import('../app/composables/dayInAddress.ts')

test.each([
  [undefined, 'kept'],
  ['2023-06-15', 'kept'],
  ['1900-01-01', 'kept'],
  ['2023-02-30', null],
  ['i går', null],
  ['', null],
  [null, null],
  [['2023-06-15', '2023-06-16'], null],
  ['20230615', '2023-06-15'],
  ['15/6 2023', '2023-06-15'],
])('%o in the address becomes %s', (named, day) => {
  expect(dayInAddress(named)).toBe(day)
})
