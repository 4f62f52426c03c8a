import type { TestStore } from '@brygga/store/testing'
import { TRPCError } from '@trpc/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inputOf, procedureDefinitions } from '../scripts/api-schema.ts'
import { appRouter, createCallerFactory, declaredFailureOf } from '../src/index.ts'
import { actorWith, contextOf } from './support/context.ts'
import { createRegion, openTestStore } from './support/region.ts'
import { type Path, sampleOf, textFields } from './support/schema-walk.ts'
import { call } from './support/sound-inputs.ts'

let db: TestStore
let caller: object

beforeAll(async () => {
  db = await openTestStore()
  const actor = actorWith(['coordinator', 'administrator'], await createRegion(db))
  caller = createCallerFactory(appRouter)(contextOf(db.store, actor))
})

afterAll(() => db.close())

const identityNumbers = [
  '811228-9874',
  '8112289874',
  '19811228-9874',
  '198112289874',
  '811228+9874',
  '811288-9871',
  'Anna, född 811228 - 9874, ringde',
  '８１１２２８９８７４',
  '81122\n8-9874',
]
const controlCharacters = ['a\u0000b', 'a\u001b[2Jb', 'a\u202eb', 'a\u0085b', 'a\nb', 'a\u200bb', '\ud800']

/** The content of a file is text in code; what is in the file is looked at when it is read. */
const fieldsOf = procedureDefinitions()
  .map(([path, definition]) => ({ path, input: inputOf(definition) }))
  .flatMap(({ path, input }) =>
    input === null
      ? []
      : textFields(input)
          .filter((field) => field.at(-1) !== 'contentBase64')
          .map((field) => ({ path, field, input })),
  )

async function refusalOf(path: string, input: unknown) {
  try {
    return { answer: await call(caller, path, input) }
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error
    const { failureCode, issues } = declaredFailureOf(error)
    return { failureCode, issues }
  }
}

function withText(field: Path, text: string) {
  return (path: Path) => (path.join('.') === field.join('.') ? text : undefined)
}

it('there are texts to try', () => {
  const paths = fieldsOf.map(({ path, field }) => `${path} ${field.join('.')}`)
  expect(paths).toEqual(
    expect.arrayContaining(['search.find query', 'people.amend name', 'imports.run fileName']),
  )
  expect(paths.length).toBeGreaterThan(80)
})

describe.each(fieldsOf)('$path, $field', ({ path, field, input }) => {
  it.each([
    ['personal identity numbers', identityNumbers],
    ['control characters', controlCharacters],
  ])('takes no %s, and repeats none', async (_, texts) => {
    for (const text of texts) {
      const refusal = await refusalOf(path, sampleOf(input, withText(field, text)))
      expect(refusal, JSON.stringify(text)).toMatchObject({ failureCode: 'INPUT_INVALID' })
      expect(refusal.issues?.[0]?.path).toEqual(field)
      expect(JSON.stringify(refusal)).not.toContain(text)
      expect(JSON.stringify(refusal)).not.toContain('9874')
    }
  })
})

it('afterwards nothing of them is stored anywhere', async () => {
  const tables = await db.asOwner<{ name: string }>(
    `SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS name FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  )
  expect(tables.length).toBeGreaterThan(20)
  for (const { name } of tables) {
    const rows = await db.asOwner(`SELECT 1 FROM ${name} t WHERE t::text ~ '9874|9871'`)
    expect(rows, name).toEqual([])
  }
})
