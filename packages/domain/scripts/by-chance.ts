// Records and commands made by chance from their own schemas, for laws that hold whatever is kept, and for the cases
// that are published of every decision. Not part of the package: it takes fast-check.
import fc from 'fast-check'
import { z } from 'zod'
import * as domain from '../src/index.ts'
import { ProgrammeSchema } from '../src/programme/programme.schemas.ts'
import type { Decision } from '../src/register/change.ts'
import { type Register, recordKinds, recordSchemas } from '../src/register/register.schemas.ts'
import { recordId } from '../src/testing/facts.ts'

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

/** A schema as JSON Schema, as far as what is made by chance needs it. */
export const jsonOf = (schema: z.ZodType) =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as unknown as JsonSchema
/** Values that the schema takes; the same ones for the same seed. */
export const sampled = (schema: z.ZodType, numRuns: number, seed: number): object[] =>
  fc
    .sample(madeFrom(jsonOf(schema)), { numRuns, seed })
    .flatMap((made) => schema.safeParse(made).data ?? []) as object[]

/** Made when they are asked for first: who only wants the decisions need not wait for them. */
let made: Register[] | undefined
/** Registers with none to three records of each kind, which are often about each other; the same ones each time. */
export function registersByChance(): readonly Register[] {
  made ??= Array.from({ length: 40 }, (_, at) => registerByChance(at))
  return made
}

function registerByChance(seed: number): Register {
  const records = recordKinds.map((kind) => {
    const fieldsOfAll = sampled(recordSchemas[kind], 3, seed).slice(0, seed % 4)
    return [kind, fieldsOfAll.map((fields, place) => ({ ...fields, id: recordId(place + 1) }))]
  })
  return { programme: sampled(ProgrammeSchema, 1, seed)[0], ...Object.fromEntries(records) } as Register
}

const otherSchemas: Record<string, string> = {
  decideDiscontinueSeat: 'EndSeat',
  decidePassSeat: 'EndSeat',
  decideFundPosts: 'AmendAgreedPosts',
  decideWithdrawPosts: 'AmendAgreedPosts',
  decideMoveAgreementEnd: 'MoveEnd',
  decideMoveBodyEnd: 'MoveEnd',
  decideMoveMandateEnd: 'MoveEnd',
  decideNameCoordinator: 'NameRelation',
  decideNameLineManager: 'NameRelation',
  decideNameMentor: 'NameRelation',
  decideNameSupervisor: 'NameRelation',
  decideReceiveMinutes: 'Minutes',
  decideSendMinutes: 'Minutes',
}
const exported: Readonly<Record<string, unknown>> = domain
/** Every decision of the package, with the schema of its command. */
export const decisions = Object.keys(exported)
  .filter((name) => /^decide[A-Z]/.test(name))
  .map((name) => ({
    name,
    decide: exported[name] as Decide,
    schema: exported[`${otherSchemas[name] ?? name.slice('decide'.length)}CommandSchema`] as z.ZodType,
  }))
