import { createHash, randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { mappingOf, planImport, readWorkbook, recognise } from '@brygga/documents'
import type { Operation, Placement, Register, Role } from '@brygga/domain'
import type { TestStore } from '@brygga/store/testing'
import { type Actor, appRouter, createCallerFactory, type RequestContext } from '../../src/index.ts'
import { actorWith, contextOf, exampleDay } from './context.ts'
import { createRegion, openTestStore } from './region.ts'

const fixture = (name: string) => readFile(new URL(`../../../documents/fixtures/${name}`, import.meta.url))

/** The example register as a file, for calls that take one. */
export async function exampleFile() {
  return { fileName: 'register.xlsx', contentBase64: (await fixture('register.xlsx')).toString('base64') }
}

/** What the example register holds, as its facts file says. */
export async function exampleFacts(): Promise<Record<string, string[]>> {
  return JSON.parse((await fixture('register.facts.json')).toString('utf8'))
}

/** One region with the example register in it, and who asks there. */
export interface ExampleRegion {
  regionId: string
  register: Register
  actor(roles: Role[], more?: Partial<Actor>): Actor
  /** Calls procedures as somebody with these roles. */
  as(roles: Role[], more?: Partial<Actor> & { context?: Partial<RequestContext> }): Caller
  placementOf(personName: string): Placement
  personId(name: string): string
  workplaceId(name: string): string
}

export type Caller = ReturnType<ReturnType<typeof createCallerFactory<typeof appRouter._def.record>>>

const createCaller = createCallerFactory(appRouter)

/** A store with the example register in two regions, whose records have different ids. */
export async function openExample(): Promise<{ db: TestStore; here: ExampleRegion; there: ExampleRegion }> {
  const db = await openTestStore()
  return { db, here: await loadRegion(db, '06'), there: await loadRegion(db, '03') }
}

/** What no workbook holds: a mandate, and a flyer that was taken away from the first workplace. */
function further({ marks }: Register): Operation[] {
  const flyer = marks.find(({ item }) => item === 'flyer')
  if (flyer === undefined) throw new Error('The example has no flyer')
  return [
    {
      op: 'add',
      kind: 'mandates',
      record: { id: randomUUID(), version: 1, name: 'Uppdraget', from: '2021-07-01', until: '2024-07-01' },
    },
    { op: 'amend', kind: 'marks', id: flyer.id, version: flyer.version, values: { until: '2023-06-01' } },
  ]
}

/** Loads the example register into a new region. */
export async function loadRegion(db: TestStore, code: string): Promise<ExampleRegion> {
  const regionId = await createRegion(db, code)
  const actor = (roles: Role[], more?: Partial<Actor>) => actorWith(roles, regionId, more)
  const read = await readWorkbook(await fixture('register.xlsx'), 'register.xlsx')
  if (read.outcome === 'refused') throw new Error(read.code)
  const register = await db.store.inRegion(regionId, async (transaction) => {
    const { plan, after } = planImport(
      read.sheets,
      mappingOf(recognise(read.sheets)),
      await transaction.register(),
      { on: exampleDay, today: exampleDay, ids: (key) => idFor(`${regionId} ${key}`) },
    )
    await transaction.apply(plan.change, actor(['coordinator']))
    await transaction.apply({ kind: 'test.set-up', operations: further(after) }, actor(['coordinator']))
    return transaction.register()
  })
  const found = <T>(record: T | undefined, name: string): T => {
    if (record === undefined) throw new Error(`The example has no ${name}`)
    return record
  }
  const personId = (name: string) =>
    found(
      register.people.find((each) => each.name === name),
      name,
    ).id
  return {
    regionId,
    register,
    actor,
    as: (roles, { context, ...more } = {}) => createCaller(contextOf(db.store, actor(roles, more), context)),
    personId,
    placementOf: (name) => {
      const id = personId(name)
      return found(
        register.placements.find((placement) => placement.personId === id),
        name,
      )
    },
    workplaceId: (name) =>
      found(
        register.organisations.find((each) => each.name === name),
        name,
      ).id,
  }
}

function idFor(key: string): string {
  const hash = createHash('sha256').update(key).digest('hex')
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-')
}
