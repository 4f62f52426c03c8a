import { expect, it } from 'vitest'
import { recordId } from '../testing/facts.ts'
import { record, registerWith } from '../testing/register.ts'
import { lastSessionOf } from './last-session.ts'

const personId = recordId(1)
const placement = { personId, from: '2023-01-10' }
const on = '2023-06-15'

const session = (
  number: number,
  heldOn: string,
  form: 'individual' | 'group' = 'individual',
  who = personId,
) =>
  record(number, { heldOn, form, supervisorId: recordId(2), attendeeIds: [who], minutes: null, themes: [] })

const last = (...sessions: ReturnType<typeof session>[]) =>
  lastSessionOf(registerWith({ sessions }), placement, 'individual', on)

it('is the latest of the form that the person came to, whatever order they are kept in', () => {
  const held = [session(1, '2023-03-01'), session(2, '2023-05-22'), session(3, '2023-04-01')]
  expect(last(...held)).toBe('2023-05-22')
  expect(last(...held.reverse())).toBe('2023-05-22')
  expect(last(session(1, '2023-03-01'), session(2, '2023-05-22', 'group'))).toBe('2023-03-01')
  expect(last(session(1, '2023-03-01', 'individual', recordId(3)))).toBeNull()
})

it('counts from the first day of the placement to the day', () => {
  expect(last(session(1, '2023-01-09'))).toBeNull()
  expect(last(session(1, '2023-01-10'))).toBe('2023-01-10')
  expect(last(session(1, on))).toBe(on)
  expect(last(session(1, '2023-06-16'))).toBeNull()
})
