import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import * as domain from '../index.ts'
import { ProgrammeSchema } from '../programme/programme.schemas.ts'
import { recordId } from '../testing/facts.ts'
import { applyChange, type Decision, type Operation } from './change.ts'
import { refusalCodes } from './refusal.ts'
import { type Register, recordKinds, recordSchemas } from './register.schemas.ts'

// Laws of every command there is: whatever registers hold, a command becomes a change that can be kept, or a refusal
// that says what of the command it is about. Commands and records are made by chance from their own schemas.

type Decide = (command: object, register: Register, on: string, rules: readonly never[]) => Decision
interface JsonSchema {
  type?: string
  format?: string
  pattern?: string
  enum?: unknown[]
  const?: unknown
  anyOf?: JsonSchema[]
  items?: JsonSchema
  minItems?: number
  maxItems?: number
  minimum?: number
  maximum?: number
  properties?: Record<string, JsonSchema>
  required?: string[]
}

/** Few ids and few days, so that what is made by chance is often about the same. */
const ids = fc.integer({ min: 1, max: 5 }).map(recordId)
const days = fc.constantFrom(
  ...['2022-01-10', '2022-06-15', '2023-01-10', '2023-03-01', '2023-06-01', '2023-06-14'],
  ...['2023-06-15', '2023-06-16', '2023-07-01', '2023-12-31', '2024-06-15', '2026-06-01'],
)

function madeFrom(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map(madeFrom))
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.type === 'string') return textFrom(schema)
  if (schema.type === 'boolean') return fc.boolean()
  if (schema.type === 'integer' || schema.type === 'number') {
    const min = Math.max(schema.minimum ?? 0, 0)
    return fc.integer({ min, max: Math.min(schema.maximum ?? min + 9, min + 9) })
  }
  if (schema.type === 'array') {
    const minLength = schema.minItems ?? 0
    const maxLength = Math.min(schema.maxItems ?? minLength + 2, minLength + 2)
    return fc.array(madeFrom(schema.items ?? {}), { minLength, maxLength })
  }
  if (schema.type === 'object') return objectFrom(schema)
  return fc.constant(null)
}

function textFrom({ format, pattern }: JsonSchema): fc.Arbitrary<string> {
  if (format === 'date') return days
  if (format === 'uuid') return ids
  if (format === 'email') return fc.constant('kim@example.org')
  if (pattern === undefined) return fc.constantFrom('Ett', 'Two words')
  return fc.stringMatching(new RegExp(pattern))
}

function objectFrom({ properties = {}, required = [] }: JsonSchema): fc.Arbitrary<object> {
  const fields: Record<string, fc.Arbitrary<unknown>> = {}
  for (const [name, schema] of Object.entries(properties)) fields[name] = madeFrom(schema)
  return fc.record(fields, { requiredKeys: required })
}

const jsonOf = (schema: z.ZodType) =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as unknown as JsonSchema
const sampled = (schema: z.ZodType, numRuns: number, seed: number): object[] =>
  fc
    .sample(madeFrom(jsonOf(schema)), { numRuns, seed })
    .flatMap((made) => schema.safeParse(made).data ?? []) as object[]

const registers: Register[] = Array.from({ length: 40 }, (_, at) => {
  const records = recordKinds.map((kind) => {
    const made = sampled(recordSchemas[kind], 3, at).slice(0, at % 4)
    return [kind, made.map((fields, place) => ({ ...fields, id: recordId(place + 1) }))]
  })
  return { programme: sampled(ProgrammeSchema, 1, at)[0], ...Object.fromEntries(records) } as Register
})

const otherSchemas: Record<string, string> = {
  decideDiscontinueSeat: 'EndSeat',
  decidePassSeat: 'EndSeat',
  decideFundPosts: 'AmendAgreedPosts',
  decideWithdrawPosts: 'AmendAgreedPosts',
  decideMoveAgreementEnd: 'MoveEnd',
  decideMoveBodyEnd: 'MoveEnd',
  decideMoveMandateEnd: 'MoveEnd',
  decideNameMentor: 'NameRelation',
  decideNameSupervisor: 'NameRelation',
  decideReceiveMinutes: 'Minutes',
  decideSendMinutes: 'Minutes',
}
const exported: Readonly<Record<string, unknown>> = domain
const commands = Object.keys(exported)
  .filter((name) => /^decide[A-Z]/.test(name))
  .map((name) => ({
    name,
    decide: exported[name] as Decide,
    schema: exported[`${otherSchemas[name] ?? name.slice('decide'.length)}CommandSchema`] as z.ZodType,
  }))

function expectKept(
  register: Register,
  command: object,
  operations: readonly Operation[],
  kind: string,
): void {
  expect(kind).toMatch(/^[a-z-]+\.[a-z-]+$/)
  expect(operations.length).toBeGreaterThan(0)
  for (const operation of operations) {
    const there: readonly { id: string; version: number }[] = register[operation.kind]
    const schema = recordSchemas[operation.kind]
    if (operation.op === 'add') {
      expect(there.map(({ id }) => id)).not.toContain(operation.record.id)
      expect(operation.record.version).toBe(1)
      expect(schema.safeParse(operation.record).error, kind).toBeUndefined()
    } else {
      expect(operation.op).toBe('amend')
      const amended = there.find(({ id }) => id === operation.id)
      const seen = 'version' in command ? command.version : amended?.version
      expect([seen, amended?.version]).toContain(operation.version)
      expect(Object.keys(operation.values).length).toBeGreaterThan(0)
      expect(schema.safeParse({ ...amended, ...operation.values }).error, kind).toBeUndefined()
    }
  }
}

it('every command that is decided has a schema', () => {
  expect(commands.filter(({ schema }) => !(schema instanceof z.ZodType)).map(({ name }) => name)).toEqual([])
  expect(commands.length).toBeGreaterThan(100)
})

describe.each(commands.filter(({ schema }) => schema instanceof z.ZodType))('$name', ({ decide, schema }) => {
  const made = sampled(schema, 240, 7)
  const fields = new Set(Object.keys(jsonOf(schema).properties ?? {}))
  const decided = () =>
    made.map((command, at) => {
      const register = registers[at % registers.length] as Register
      return { register, command, decision: decide(command, register, '2023-06-15', []) }
    })

  it('becomes a change that can be kept, or a refusal that says what it is about', () => {
    for (const { register, command, decision } of decided()) {
      if (decision.outcome === 'change') {
        const { kind, operations } = decision.change
        expectKept(register, command, operations, kind)
        expect(applyChange(register, decision.change)).not.toEqual(register)
        continue
      }
      expect(decision.reasons.length).toBeGreaterThan(0)
      for (const { code, field, numbers } of decision.reasons) {
        expect(refusalCodes).toContain(code)
        if (field !== null) expect([...fields], code).toContain(field)
        for (const number of Object.values(numbers)) expect(['string', 'number']).toContain(typeof number)
      }
    }
  })
})
