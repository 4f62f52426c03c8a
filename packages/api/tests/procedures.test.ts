import { describe, expect, it } from 'vitest'
import { inputOf, outputOf, procedureDefinitions } from '../scripts/api-schema.ts'
import type { ProcedureMeta } from '../src/trpc.ts'
import { looseObjects } from './support/schema-walk.ts'

/** Questions without an answer of their own to give: what they ask for is in who asks. */
const withoutInput = ['imports.list', 'session.me']

describe.each(procedureDefinitions())('%s', (path, definition) => {
  const input = inputOf(definition)
  const output = outputOf(definition)

  it('has strict schemas for what it takes and what it answers', () => {
    if (!withoutInput.includes(path)) expect(input, 'input').not.toBeNull()
    expect(output, 'output').not.toBeNull()
    expect(input === null ? [] : looseObjects(input), 'loose input').toEqual([])
    expect(output === null ? ['none'] : looseObjects(output), 'loose output').toEqual([])
  })

  it('takes at most one input schema, so that nothing passes between two', () => {
    expect(definition.inputs.length).toBeLessThanOrEqual(1)
  })

  it('says who may call it and what it leaves in the audit log', () => {
    const meta = (definition as { meta?: ProcedureMeta }).meta
    expect(meta).toBeDefined()
    if (definition.type === 'mutation') expect(meta?.permission).not.toBeNull()
  })
})

it('a write carries a key of its own', () => {
  const keyless = procedureDefinitions()
    .filter(([, definition]) => definition.type === 'mutation')
    .filter(([, definition]) => {
      const fields = (inputOf(definition) as { shape?: Record<string, unknown> } | null)?.shape
      return fields === undefined || !('idempotencyKey' in fields)
    })
    .map(([path]) => path)
  // These two take a whole file and change nothing.
  expect(keyless).toEqual(['imports.failedRows', 'imports.preview'])
})
