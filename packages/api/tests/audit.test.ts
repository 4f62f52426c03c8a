import { randomUUID } from 'node:crypto'
import type { TestStore } from '@brygga/store/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { procedureDefinitions } from '../scripts/api-schema.ts'
import type { ProcedureMeta } from '../src/trpc.ts'
import { type Caller, type ExampleRegion, loadRegion } from './support/example.ts'
import { exampleFile } from './support/example-register.ts'
import { openTestStore } from './support/region.ts'
import { call, soundInputs } from './support/sound-inputs.ts'

let db: TestStore
let here: ExampleRegion
let coordinator: Caller

beforeAll(async () => {
  db = await openTestStore()
  here = await loadRegion(db, '06')
  coordinator = here.as(['coordinator'])
})

afterAll(() => db.close())

interface Entry {
  sequence: string
  action: string
  kind: string
  subjects: string[]
  changeId: string | null
}

/** The log as it is in the database, oldest first. */
function entries(): Promise<Entry[]> {
  return db.asOwner<Entry>(
    `SELECT sequence::text, action, kind, subjects, change_id AS "changeId" FROM audit_log
     JOIN audit_subjects USING (region_id, subject_set) WHERE region_id = $1 ORDER BY sequence`,
    [here.regionId],
  )
}

/** What a call leaves in the log. */
async function leftBy(work: () => Promise<unknown>): Promise<Entry[]> {
  const before = new Set((await entries()).map(({ sequence }) => sequence))
  await work()
  return (await entries()).filter(({ sequence }) => !before.has(sequence))
}

const people = (left: Entry[]) =>
  left.flatMap(({ subjects }) => subjects).filter((each) => each.startsWith('person:'))

/** These need something of their own first, and are tried below. */
const apart = ['changes.undo', 'imports.run']
const procedures = procedureDefinitions().filter(
  ([path, { type }]) => type !== 'subscription' && !apart.includes(path),
)

describe.each(procedures)('%s', (path, definition) => {
  const { audit } = (definition as { meta?: ProcedureMeta }).meta ?? { audit: 'missing' }

  it(`leaves ${audit === 'none' ? 'nothing' : `one entry: ${audit}`}`, async () => {
    const input = (await soundInputs(here))[path]
    const left = await leftBy(() => call(coordinator, path, input))
    if (audit === 'none') return expect(left).toEqual([])
    expect(left).toMatchObject([{ action: path, kind: audit }])
    if (audit === 'change') {
      expect(left[0]?.changeId).not.toBeNull()
      expect(left[0]?.subjects.length).toBeGreaterThan(0)
    }
  })
})

describe('an entry', () => {
  const egon = () => `person:${here.personId('Egon Åström')}`

  it.each(
    [
      ['people.show', 'people.list', 'placements.show', 'placements.list', 'todo.list', 'todo.headlineRows'],
      ['supervision.list', 'supervision.defaults', 'search.find', 'workplaces.show', 'audit.list'],
    ].flat(),
  )('of %s names the people whose records were shown', async (path) => {
    const input = (await soundInputs(here))[path]
    expect(people(await leftBy(() => call(coordinator, path, input)))).toContain(egon())
  })

  it('of a change names whom it is about', async () => {
    const input = (await soundInputs(here))['people.recordConsent']
    const left = await leftBy(() => call(coordinator, 'people.recordConsent', { ...input, given: false }))
    expect(people(left)).toEqual([egon()])
  })

  it('is left where somebody asks for what they may not see, and by a conflict', async () => {
    const supervisor = here.as(['supervisor'], { personId: here.personId('Hedvig Kvist') })
    const personId = here.personId('Egon Åström')
    const asked = await leftBy(() => supervisor.people.show({ personId }).catch(() => undefined))
    expect(asked).toMatchObject([
      { action: 'people.show', kind: 'refusal', subjects: [`person:${personId}`] },
    ])
    const stale = { idempotencyKey: randomUUID(), personId, version: 99, name: 'Annan Namn' }
    const met = await leftBy(() => coordinator.people.amend(stale))
    expect(met).toMatchObject([{ action: 'people.amend', kind: 'refusal', changeId: null }])
  })

  it('is left by taking back, and by reading a register in', async () => {
    const elsewhere = await loadRegion(db, '03')
    const made = await elsewhere
      .as(['coordinator'])
      .imports.run({ ...(await exampleFile()), idempotencyKey: randomUUID() })
    expect(made.outcome).toBe('nothing-new')
    const input = (await soundInputs(here))['workplaces.holdIntroduction']
    const answer = await coordinator.workplaces.holdIntroduction({
      ...(input as Parameters<Caller['workplaces']['holdIntroduction']>[0]),
      heldOn: '2023-05-30',
    })
    if (answer.outcome !== 'done') throw new Error(answer.outcome)
    const undo = { idempotencyKey: randomUUID(), changeId: answer.changeId }
    const left = await leftBy(() => coordinator.changes.undo(undo))
    expect(left).toMatchObject([{ action: 'changes.undo', kind: 'change' }])
    expect(left[0]?.changeId).not.toBe(answer.changeId)
  })
})

describe('the log', () => {
  it('is read in pages, newest first, in an unbroken chain', async () => {
    const first = await coordinator.audit.list({ limit: 5 })
    expect(first.entries).toHaveLength(5)
    expect(first.chainIntact).toBe(true)
    const next = await coordinator.audit.list({ limit: 5, cursor: first.nextCursor ?? '' })
    expect(next.entries[0]?.sequence).toBeLessThan(first.entries[4]?.sequence ?? 0)
    await expect(coordinator.audit.list({ cursor: 'not one of ours' })).rejects.toThrow('INPUT_INVALID')
    await expect(coordinator.placements.list({ cursor: 'bm90IG9uZQ' })).rejects.toThrow('INPUT_INVALID')
    await expect(coordinator.people.list({ cursor: 'x' })).rejects.toThrow('INPUT_INVALID')
  })

  it('of one person holds what was read and changed about the person', async () => {
    const personId = here.personId('Egon Åström')
    const { entries: listed } = await coordinator.audit.list({ personId, limit: 200 })
    expect(listed.length).toBeGreaterThan(5)
    for (const { subjects } of listed) expect(subjects).toContainEqual({ kind: 'person', id: personId })
  })
})
