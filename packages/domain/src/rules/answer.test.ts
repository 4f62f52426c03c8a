import { expect, it } from 'vitest'
import { cannotTell, met, notApplicable, notMet } from './answer.ts'

it('an answer is written as the engine reads it', () => {
  expect(met()).toEqual({ is: 'met', due: null })
  expect(met({ due: '2023-06-15' })).toEqual({ is: 'met', due: '2023-06-15' })
  expect(notApplicable).toEqual({ is: 'not-applicable' })
  expect(cannotTell('load', 'since')).toEqual({ is: 'cannot-tell', missing: ['load', 'since'] })
  expect(notMet('LATE')).toEqual({
    is: 'not-met',
    code: 'LATE',
    numbers: {},
    since: null,
    due: null,
    severity: null,
  })
  expect(notMet('LATE', { days: 3 }, { since: '2023-06-15', severity: 'block' })).toMatchObject({
    numbers: { days: 3 },
    since: '2023-06-15',
    due: null,
    severity: 'block',
  })
})

it('what is met with nothing due is one answer for everybody', () => {
  expect(met()).toBe(met())
  expect(met({ due: null })).toBe(met())
})
