import { randomUUID } from 'node:crypto'
import type { TestStore } from '@brygga/store/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, type ExampleRegion, loadRegion } from './support/example.ts'
import { exampleFacts, exampleFile } from './support/example-register.ts'
import { openTestStore } from './support/region.ts'

let db: TestStore
let here: ExampleRegion

beforeAll(async () => {
  db = await openTestStore()
  here = await loadRegion(db, '06')
})

afterAll(() => db.close())

/** A file of one peer supporter, with this supervisor. */
function csv(name: string, supervisor: string) {
  const text = `Namn;Arbetsgivare;Arbetsplats;Startdatum;Handledare\n${name};Region Jönköpings län;Nytt boende;2023-01-02;${supervisor}`
  return { fileName: 'Peer supportrar.csv', contentBase64: Buffer.from(text).toString('base64') }
}

/** The people whom the last entry of the audit log names. */
async function lastRead(): Promise<string[]> {
  const [entry] = await db.asOwner<{ subjects: string[] }>(
    `SELECT subjects FROM audit_log JOIN audit_subjects USING (region_id, subject_set)
     WHERE region_id = $1 ORDER BY sequence DESC LIMIT 1`,
    [here.regionId],
  )
  return entry?.subjects ?? []
}

async function previewAs(caller: Caller, file: Parameters<Caller['imports']['preview']>[0]) {
  const answer = await caller.imports.preview(file)
  if (answer.outcome !== 'preview') throw new Error(answer.code)
  return answer.preview
}

describe('what the rules say of the people of a region', () => {
  it('is told with a preview to those who read it of the whole region, and to nobody else', async () => {
    const file = await exampleFile()
    expect((await previewAs(here.as(['administrator']), file)).facts).toBeNull()
    expect((await previewAs(here.as(['coordinator']), file)).facts).toMatchObject(await exampleFacts())
    const both = await previewAs(here.as(['coordinator', 'administrator']), file)
    expect(both.facts).toMatchObject(await exampleFacts())
  })

  it('is not told with what was read in either', async () => {
    const run = { ...(await exampleFile()), idempotencyKey: randomUUID() }
    const answer = await here.as(['administrator']).imports.run(run)
    expect(answer).toMatchObject({ outcome: 'nothing-new', preview: { facts: null } })
  })
})

describe('the audit log', () => {
  it('names the people whom the rows of a preview matched', async () => {
    await previewAs(here.as(['administrator']), csv('Viggo Öberg', 'Hedvig Kvist'))
    expect(await lastRead()).toEqual(
      ['Viggo Öberg', 'Hedvig Kvist'].map((name) => `person:${here.personId(name)}`).sort(),
    )
    await previewAs(here.as(['administrator']), csv('Ida Nyanställd', ''))
    expect(await lastRead()).toEqual([])
  })

  it('names somebody whom a mistyped name brought up', async () => {
    const file = csv('Ida Nyanställd', 'Hedvig Kvis')
    const preview = await previewAs(here.as(['administrator']), file)
    expect(preview.problems).toMatchObject([{ code: 'SUPERVISOR_UNKNOWN', suggestion: 'Hedvig Kvist' }])
    const hedvig = [`person:${here.personId('Hedvig Kvist')}`]
    expect(await lastRead()).toEqual(hedvig)
    await here.as(['administrator']).imports.failedRows({ ...file, format: 'csv', locale: 'sv' })
    expect(await lastRead()).toEqual(hedvig)
  })

  it('names those whom the facts of a preview name', async () => {
    await previewAs(here.as(['coordinator']), csv('Ida Nyanställd', ''))
    const facts = await exampleFacts()
    const named = [...(facts.withoutMentor ?? []), ...(facts.passedWithoutPost ?? [])]
    expect(named.length).toBeGreaterThan(0)
    expect(await lastRead()).toEqual(
      expect.arrayContaining(named.map((name) => `person:${here.personId(name)}`)),
    )
  })

  it('names whom a file that brought nothing new was about', async () => {
    const run = { ...(await exampleFile()), idempotencyKey: randomUUID() }
    await here.as(['coordinator']).imports.run(run)
    expect(await lastRead()).toContain(`person:${here.personId('Viggo Öberg')}`)
  })
})
