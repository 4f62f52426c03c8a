import { readFileSync } from 'node:fs'
import { RoleSchema } from '@brygga/domain'
import type { TestStore } from '@brygga/store/testing'
import { TRPCError } from '@trpc/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inputOf, procedureDefinitions } from '../scripts/api-schema.ts'
import { appRouter, createCallerFactory, failureCodes, type RequestContext } from '../src/index.ts'
import type { ProcedureMeta } from '../src/trpc.ts'
import { actorWith, contextOf } from './support/context.ts'
import { createRegion, openTestStore } from './support/region.ts'
import { sampleOf } from './support/schema-walk.ts'
import { call } from './support/sound-inputs.ts'

interface Row {
  permission: string | null
  /** The roles that get past the door; which subjects they reach is asked of domain/access for each. */
  allowed: string[]
}

const reviewed = JSON.parse(
  readFileSync(new URL('../authorization-matrix.json', import.meta.url), 'utf8'),
) as Record<string, Row>

const roles = [...RoleSchema.options].sort()
const procedures = procedureDefinitions()
const toReview =
  'Review who may call it, and write it into packages/api/authorization-matrix.json by hand: nobody is let in unseen'

let db: TestStore
let regionId: string

beforeAll(async () => {
  db = await openTestStore()
  regionId = await createRegion(db)
})

afterAll(() => db.close())

/** The code that stops a caller at the door, or null where the call gets in, whatever comes of it. */
async function stoppedBy(path: string, more: Partial<RequestContext>): Promise<string | null> {
  const caller = createCallerFactory(appRouter)(contextOf(db.store, null, more))
  const definition = procedures.find(([name]) => name === path)?.[1]
  const input = definition === undefined ? null : inputOf(definition)
  try {
    const answer = await call(caller, path, input === null ? undefined : sampleOf(input))
    // A stream is opened and left at once.
    const stream = answer as Partial<AsyncIterator<unknown>> | null
    if (definition?.type === 'subscription') await stream?.return?.()
    return null
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error
    expect(failureCodes).toContain(error.message)
    return ['NOT_SIGNED_IN', 'SECOND_FACTOR_NEEDED', 'NOT_ALLOWED'].includes(error.message)
      ? error.message
      : null
  }
}

it('every procedure has been reviewed, and nothing else is in the matrix', () => {
  expect(Object.keys(reviewed).sort(), toReview).toEqual(procedures.map(([path]) => path))
})

describe.each(procedures)('%s', (path, definition) => {
  it('is open to the roles that the reviewed matrix names, and to no other', async () => {
    const { permission } = (definition as { meta?: ProcedureMeta }).meta ?? { permission: undefined }
    expect(reviewed[path]?.permission, toReview).toEqual(permission)
    const allowed: string[] = []
    for (const role of roles) {
      const stopped = await stoppedBy(path, { actor: actorWith([role], regionId) })
      if (stopped === null) allowed.push(role)
      else expect(stopped).toBe('NOT_ALLOWED')
    }
    expect(allowed, toReview).toEqual(reviewed[path]?.allowed)
  })

  it('is closed to those not signed in, not yet through the second step, and without a role', async () => {
    expect(await stoppedBy(path, { actor: null })).toBe('NOT_SIGNED_IN')
    const waiting = { actor: actorWith([...RoleSchema.options], regionId), secondFactorPassed: false }
    expect(await stoppedBy(path, waiting)).toBe('SECOND_FACTOR_NEEDED')
    const { permission } = (definition as { meta?: ProcedureMeta }).meta ?? { permission: null }
    if (permission !== null)
      expect(await stoppedBy(path, { actor: actorWith([], regionId) })).toBe('NOT_ALLOWED')
  })
})
