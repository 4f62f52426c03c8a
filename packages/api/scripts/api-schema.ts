import { z } from 'zod'
import { API_VERSION, appRouter } from '../src/index.ts'

/** A JSON Schema, as far as it is looked at here. */
export interface JsonSchema {
  [key: string]: unknown
}

/** One procedure as its callers see it. */
export interface ProcedureSchema {
  type: string
  input: JsonSchema | null
  /** Of a subscription: what each value of the stream is. */
  output: JsonSchema
}

/** The whole contract, written down. */
export interface ApiSchema {
  version: string
  procedures: Record<string, ProcedureSchema>
}

interface Definition {
  type: string
  inputs: unknown[]
  output?: unknown
}

/** The definitions of all procedures by path, as tRPC holds them. */
export function procedureDefinitions(): [path: string, definition: Definition][] {
  const procedures: Record<string, unknown> = appRouter._def.procedures
  return Object.entries(procedures)
    .map(([path, procedure]): [string, Definition] => [path, (procedure as { _def: Definition })._def])
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

/** The schema of what a procedure answers, also where that is kept in metadata; of a stream, of what it yields. */
export function outputOf({ output }: Definition): z.ZodType | null {
  if (!(output instanceof z.ZodType)) return null
  const holds = output.meta()?.holds
  return holds instanceof z.ZodType ? holds : output
}

/** The schema of what a procedure takes; null where it takes nothing. */
export function inputOf({ inputs }: Definition): z.ZodType | null {
  const [input] = inputs
  return input instanceof z.ZodType ? input : null
}

/** Writes the contract of the code as it is. */
export function apiSchema(): ApiSchema {
  const procedures = procedureDefinitions().map(([path, definition]): [string, ProcedureSchema] => {
    const input = inputOf(definition)
    const output = outputOf(definition)
    if (output === null) throw new Error(`${path} has no output schema`)
    return [
      path,
      {
        type: definition.type,
        input: input === null ? null : jsonSchema(input, 'input'),
        output: jsonSchema(output, 'output'),
      },
    ]
  })
  return { version: API_VERSION, procedures: Object.fromEntries(procedures) }
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override({ jsonSchema: each }) {
      // The pattern of a known format, and the bounds of every integer, say nothing that needs to be written down.
      if (each.format !== undefined) delete each.pattern
      if (each.maximum === Number.MAX_SAFE_INTEGER) delete each.maximum
      if (each.minimum === Number.MIN_SAFE_INTEGER) delete each.minimum
    },
  })
  return rest
}
