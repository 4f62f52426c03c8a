import { randomUUID } from 'node:crypto'
import { recordKinds } from '@brygga/domain'
import type { TestStore } from '@brygga/store/testing'
import { TRPCError } from '@trpc/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { inputOf, procedureDefinitions } from '../scripts/api-schema.ts'
import { declaredFailureOf } from '../src/index.ts'
import { type Caller, type ExampleRegion, openExample } from './support/example.ts'
import { definitionOf, type Path, walkSchema } from './support/schema-walk.ts'
import { call, soundInputs } from './support/sound-inputs.ts'

let db: TestStore
let here: ExampleRegion
let there: ExampleRegion

beforeAll(async () => {
  ;({ db, here, there } = await openExample())
})

afterAll(() => db.close())

const procedures = procedureDefinitions().filter(([, { type }]) => type !== 'subscription')

/** The places of identifiers in an input; the key of a write is the caller's own. */
function idFields(schema: z.ZodType): Path[] {
  const found = new Map<string, Path>()
  walkSchema(schema, (each, path) => {
    const isId = definitionOf(each).type === 'string' && (each as z.ZodString).format === 'uuid'
    if (isId && path.at(-1) !== 'idempotencyKey') found.set(path.join('.'), path)
  })
  return [...found.values()]
}

const askedById = procedures.flatMap(([path, definition]) => {
  const input = inputOf(definition)
  return input === null ? [] : idFields(input).map((field): [string, Path] => [path, field])
})

function withValueAt(input: unknown, [step, ...rest]: Path, value: string): unknown {
  if (step === undefined) return value
  if (Array.isArray(input)) return [withValueAt(input[0], rest, value), ...input.slice(1)]
  return { ...(input as object), [step]: withValueAt((input as Record<string, unknown>)[step], rest, value) }
}

/** All that a caller can tell of an answer, with the id that was asked for taken out. */
async function told(caller: Caller, path: string, input: unknown, id: string): Promise<string> {
  const seen = (answer: unknown) => JSON.stringify(answer).replaceAll(id, '(the id)')
  try {
    return seen({ answer: await call(caller, path, input) })
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error
    const { failureCode, numbers, issues } = declaredFailureOf(error)
    return seen({ http: error.code, failureCode, numbers, issues })
  }
}

/** An id of the same kind of record, somewhere else. */
async function idOf(region: ExampleRegion, field: Path, than: { personId: string; placementId: string }) {
  const name = field.at(-1) === 0 ? field.at(-2) : field.at(-1)
  const { people, placements, organisations } = region.register
  if (name === 'changeId') {
    const [made] = await db.asOwner<{ id: string }>('SELECT id FROM changes WHERE region_id = $1 LIMIT 1', [
      region.regionId,
    ])
    return made?.id ?? ''
  }
  if (name === 'placementId') return placements.find(({ id }) => id !== than.placementId)?.id ?? ''
  if (name === 'workplaceId')
    return organisations.findLast(({ functions }) => functions.includes('workplace'))?.id ?? ''
  return people.find(({ id }) => id !== than.personId)?.id ?? ''
}

const nobody = { personId: '', placementId: '' }

describe.each(askedById)('%s, asked with %j', (path, field) => {
  it('of another region answers as with one that does not exist', async () => {
    const foreign = await idOf(there, field, nobody)
    const unknown = randomUUID()
    const input = (await soundInputs(here))[path]
    const caller = here.as(['coordinator'])
    const asked = (id: string) => told(caller, path, withValueAt(input, field, id), id)
    expect(foreign).toMatch(/^[0-9a-f-]{36}$/)
    expect(await asked(foreign)).toBe(await asked(unknown))
  })
})

/** Those who reach only a part, and a placement of each. */
const narrow = [
  ['supervisor', 'Amina Hjelm', 'Egon Åström'],
  ['mentor', 'Alva Cederlund', 'Egon Åström'],
  ['unit-manager', 'Tage Almqvist', 'Egon Åström'],
  ['peer-supporter', 'Egon Åström', 'Egon Åström'],
] as const

describe.each(narrow)('a %s', (role, actorName, ownName) => {
  it('gets the same answer about what is beyond reach as about what does not exist', async () => {
    const caller = here.as([role], { personId: here.personId(actorName) })
    const own = here.placementOf(ownName)
    const beyond = here.placementOf('Siv Norling')
    const inputs = await soundInputs(here)
    for (const [path, field] of askedById) {
      const name = field.at(-1) === 0 ? field.at(-2) : field.at(-1)
      const hidden =
        name === 'placementId'
          ? beyond.id
          : name === 'workplaceId'
            ? beyond.workplaceId
            : name === 'changeId'
              ? await idOf(here, field, nobody)
              : beyond.personId
      const input = {
        ...inputs[path],
        ...('placementId' in (inputs[path] ?? {}) ? { placementId: own.id } : {}),
      }
      const asked = (id: string) => told(caller, path, withValueAt(input, field, id), id)
      expect(await asked(hidden), `${path} ${field.join('.')}`).toBe(await asked(randomUUID()))
    }
  })
})

describe('the answers to a coordinator', () => {
  it('hold nothing of another region', async () => {
    const foreign = new Set(recordKinds.flatMap((kind) => there.register[kind].map(({ id }) => id)))
    const caller = here.as(['coordinator'])
    const inputs = await soundInputs(here)
    const queries = procedures.filter(([, { type }]) => type === 'query')
    for (const [path] of queries) {
      const answer = JSON.stringify(await call(caller, path, inputs[path]))
      const ids = answer.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? []
      expect(
        ids.filter((id) => foreign.has(id)),
        path,
      ).toEqual([])
    }
  })

  it('are there at all, so that the comparison means something', async () => {
    const inputs = await soundInputs(here)
    const caller = here.as(['coordinator'])
    expect(await call(caller, 'people.show', inputs['people.show'])).toMatchObject({
      person: { name: 'Egon Åström' },
    })
    expect(
      await call(
        here.as(['supervisor'], { personId: here.personId('Amina Hjelm') }),
        'people.show',
        inputs['people.show'],
      ),
    ).toMatchObject({
      person: { name: 'Egon Åström' },
    })
  })
})
