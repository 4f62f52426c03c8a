import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { checkedOnce } from './checked-once.ts'

describe('an answer that is checked once', () => {
  const looked: unknown[] = []
  const row = z.strictObject({ name: z.string() }).refine((value) => looked.push(value) > 0)
  const answers = checkedOnce(z.strictObject({ rows: z.array(row) }))

  it('goes out as it is, and is not looked at again', () => {
    const answer = { rows: [{ name: 'Ida' }] }
    expect(answers.parse(answer)).toBe(answer)
    expect(answers.parse(answer)).toBe(answer)
    expect(looked).toHaveLength(1)
    expect(answers.parse({ rows: [{ name: 'Ida' }] })).toEqual(answer)
    expect(looked).toHaveLength(2)
  })

  it.each([
    ['something that the schema does not know', { rows: [], secret: 'x' }, 'secret'],
    ['something of another kind, deep within', { rows: [{ name: 7 }] }, 'name'],
    ['no object', null, 'object'],
  ])('is refused each time with %s, and where', (_, answer, where) => {
    expect(() => answers.parse(answer)).toThrow(where)
    expect(() => answers.parse(answer)).toThrow(where)
  })
})
