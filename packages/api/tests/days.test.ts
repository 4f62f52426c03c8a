import { randomUUID } from 'node:crypto'
import type { TestStore } from '@brygga/store/testing'
import { TRPCError } from '@trpc/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inputOf, procedureDefinitions } from '../scripts/api-schema.ts'
import { appRouter, createCallerFactory, declaredFailureOf } from '../src/index.ts'
import { actorWith, contextOf } from './support/context.ts'
import { type ExampleRegion, loadRegion } from './support/example.ts'
import { createRegion, openTestStore } from './support/region.ts'
import { textFields } from './support/schema-walk.ts'
import { call, soundInputs } from './support/sound-inputs.ts'

let db: TestStore
let here: ExampleRegion

beforeAll(async () => {
  db = await openTestStore()
  here = await loadRegion(db, '06')
})

afterAll(() => db.close())

/** Every field of an input that holds a day. */
const dayFields = procedureDefinitions().flatMap(([path, definition]) => {
  const input = inputOf(definition)
  const fields = input === null ? [] : textFields(input).map((field) => field.join('.'))
  return fields
    .filter((field) => ['on', 'from', 'until', 'heldOn'].includes(field))
    .map((field) => ({ path, field }))
})

/** What came of a call with this day: null where it was answered, a refusal too. */
async function failureWith(path: string, field: string, day: string) {
  const input = { ...(await soundInputs(here))[path], [field]: day }
  return call(here.as(['coordinator']), path, input).then(
    () => null,
    (error: unknown) => {
      if (!(error instanceof TRPCError)) throw error
      const { failureCode, issues } = declaredFailureOf(error)
      return { failureCode, issues }
    },
  )
}

describe.each(dayFields)('$path, $field', ({ path, field }) => {
  it.each(['1900-01-01', '2199-12-31'])('may be %s, and is answered or refused', async (day) => {
    expect(await failureWith(path, field, day)).toBeNull()
  })

  it.each(['2023-02-29', '2023-13-01', '15/6 2023', '', '2023-6-1', '1899-12-31', '9999-12-31'])(
    'may not be %j',
    async (day) => {
      expect(await failureWith(path, field, day)).toEqual({
        failureCode: 'INPUT_INVALID',
        issues: [{ path: [field], code: 'NO_SUCH_DAY', params: {} }],
      })
    },
  )
})

it('a day at the far end of the calendar spoils no later answer', async () => {
  const coordinator = here.as(['coordinator'])
  const placementId = here.placementOf('Olle Thelin').id
  const { version } = await coordinator.placements.show({ placementId })
  await coordinator.placements.amend({
    idempotencyKey: randomUUID(),
    placementId,
    version,
    until: '2199-12-31',
  })
  for (const on of ['1900-01-01', '2023-06-15', '2199-12-31'])
    expect((await coordinator.todo.list({ on })).on).toBe(on)
})

it('a day before anything was noted is not taken for an empty register', async () => {
  const before = { on: '1900-01-01' }
  for (const caller of [here.as(['coordinator']), here.as(['mentor'])])
    expect((await caller.todo.list(before)).isRegisterEmpty).toBe(false)
  const empty = await createRegion(db, '03')
  const newcomer = createCallerFactory(appRouter)(contextOf(db.store, actorWith(['coordinator'], empty)))
  expect((await newcomer.todo.list({})).isRegisterEmpty).toBe(true)
})
