import { SafeTextSchema } from '@brygga/domain'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { issuesOf } from './input-issues.ts'

const Input = z.strictObject({
  name: SafeTextSchema(10),
  on: z.iso.date(),
  email: z.email(),
  id: z.uuid(),
  minutes: z.int().min(1).max(600),
  form: z.enum(['individual', 'group']),
  attendees: z.array(z.uuid()).min(1).max(2),
})

function issues(input: unknown) {
  const { error } = Input.safeParse(input)
  return error === undefined ? [] : issuesOf(error)
}

const id = '0b9d6f3e-3a57-4f0e-9d4b-6f1c2f6a8e11'
const sound = {
  name: 'Åsa',
  on: '2023-06-15',
  email: 'asa@example.se',
  id,
  minutes: 60,
  form: 'group',
  attendees: [id],
}

describe('what is wrong with an input', () => {
  it.each([
    ['name', 'a'.repeat(11), 'TOO_LONG', { maximum: 10 }],
    ['name', '', 'TOO_SHORT', { minimum: 1 }],
    ['name', 7, 'WRONG_KIND', { expected: 'string' }],
    ['name', undefined, 'MISSING', {}],
    ['name', '811228-9874', 'TOO_LONG', { maximum: 10 }],
    ['name', '8112289874', 'IDENTITY_NUMBER', {}],
    ['name', 'a\u0007', 'CONTROL_CHARACTER', {}],
    ['on', '2023-02-29', 'NO_SUCH_DAY', {}],
    ['email', 'asa', 'NOT_AN_EMAIL', {}],
    ['id', 'x', 'WRONG_FORM', {}],
    ['minutes', 601, 'TOO_BIG', { maximum: 600 }],
    ['minutes', 0, 'TOO_SMALL', { minimum: 1 }],
    ['form', 'by post', 'NOT_A_CHOICE', {}],
    ['attendees', [], 'TOO_FEW', { minimum: 1 }],
    ['attendees', [id, id, id], 'TOO_MANY', { maximum: 2 }],
  ])('%s: %j', (field, value, code, params) => {
    const found = issues({ ...sound, [field]: value })
    expect(found).toContainEqual({ path: [field], code, params })
  })

  it('is nothing where all is sound', () => {
    expect(issues(sound)).toEqual([])
  })

  it('names an unknown field by where it is, without its name', () => {
    expect(issues({ ...sound, secret: 'x' })).toEqual([{ path: [], code: 'FIELD_UNKNOWN', params: {} }])
  })

  it('never tells the value or a sentence of the parser', () => {
    const told = JSON.stringify(issues({ name: 'value-that-was-sent', minutes: 'value-that-was-sent' }))
    expect(told).not.toContain('value-that-was-sent')
    expect(told).not.toContain('Invalid')
  })
})
