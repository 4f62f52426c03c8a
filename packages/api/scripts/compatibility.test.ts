import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type ApiSchema, apiSchema, type JsonSchema } from './api-schema.ts'
import { breaksBetween } from './compatibility.ts'

const rewrite = 'run `node scripts/write-schema.mjs` and commit api-schema.json with a changeset'

describe('the committed contract', () => {
  const committed = JSON.parse(
    readFileSync(new URL('../api-schema.json', import.meta.url), 'utf8'),
  ) as ApiSchema
  const now = apiSchema()

  it('is not broken without a new API_VERSION', () => {
    const isRaised = committed.version !== now.version
    const breaks = isRaised ? [] : breaksBetween(committed, now)
    expect(breaks, `Clients of ${committed.version} would break: raise API_VERSION, then ${rewrite}`).toEqual(
      [],
    )
  })

  it('says what the code says', () => {
    expect(now, `The contract changed: raise API_VERSION, then ${rewrite}`).toEqual(committed)
  })
})

const base = z.strictObject({
  name: z.string().max(10),
  kind: z.enum(['a', 'b']),
  note: z.string().nullable(),
})

function contract(input: z.ZodType, output: z.ZodType): ApiSchema {
  const written = (schema: z.ZodType, io: 'input' | 'output') => z.toJSONSchema(schema, { io }) as JsonSchema
  return {
    version: '0.1.0',
    procedures: {
      'a.b': { type: 'query', input: written(input, 'input'), output: written(output, 'output') },
    },
  }
}

const inputBreaks = (now: z.ZodType) => breaksBetween(contract(base, base), contract(now, base))
const outputBreaks = (now: z.ZodType) => breaksBetween(contract(base, base), contract(base, now))

describe('a change of the contract', () => {
  it('breaks where a procedure is gone, or does something else', () => {
    const old = contract(base, base)
    expect(breaksBetween(old, { ...old, procedures: {} })).toEqual(['a.b is gone'])
    const other = { ...contract(base, base).procedures['a.b'], type: 'mutation' }
    expect(breaksBetween(old, { ...old, procedures: { 'a.b': other as never } })).toHaveLength(1)
  })

  it('does not break where nothing changed, or a procedure is new', () => {
    const old = contract(base, base)
    const more = { ...old.procedures, 'c.d': { type: 'query', input: null, output: {} } }
    expect(breaksBetween(old, old)).toEqual([])
    expect(breaksBetween(old, { ...old, procedures: more })).toEqual([])
  })

  it.each([
    ['a field is gone', base.omit({ note: true })],
    ['a field is new and required', base.extend({ more: z.string() })],
    ['a limit is lower', base.extend({ name: z.string().max(9) })],
    ['a choice is gone', base.extend({ kind: z.enum(['a']) })],
    ['null is no longer taken', base.extend({ note: z.string() })],
    ['a form is asked for', base.extend({ note: z.iso.date().nullable() })],
    ['it is another kind', base.extend({ name: z.int() })],
  ])('breaks an input where %s', (_, now) => {
    expect(inputBreaks(now).length).toBeGreaterThan(0)
  })

  it.each([
    ['a field is new and optional', base.extend({ more: z.string().optional() })],
    ['a limit is higher', base.extend({ name: z.string().max(11) })],
    ['a choice is new', base.extend({ kind: z.enum(['a', 'b', 'c']) })],
    ['a field may be left out', base.partial()],
  ])('takes an input where %s', (_, now) => {
    expect(inputBreaks(now)).toEqual([])
  })

  it.each([
    ['a field is gone', base.omit({ note: true })],
    ['a field may be missing', base.extend({ name: z.string().max(10).optional() })],
    ['a field may be null', base.extend({ name: z.string().max(10).nullable() })],
    ['a choice is new', base.extend({ kind: z.enum(['a', 'b', 'c']) })],
    ['an outcome is new', z.union([base, z.strictObject({ outcome: z.literal('new') })])],
  ])('breaks an output where %s', (_, now) => {
    expect(outputBreaks(now).length).toBeGreaterThan(0)
  })

  it.each([
    ['a field is new', base.extend({ more: z.string() })],
    ['null is no longer answered', base.extend({ note: z.string() })],
    ['a choice is gone', base.extend({ kind: z.enum(['a']) })],
  ])('keeps an output where %s', (_, now) => {
    expect(outputBreaks(now)).toEqual([])
  })
})
