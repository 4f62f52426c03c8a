import { randomUUID } from 'node:crypto'
import type { Operation, Placement, Register, Role } from '@brygga/domain'
import type { TestStore } from '@brygga/store/testing'
import { type Actor, appRouter, createCallerFactory, type RequestContext } from '../../src/index.ts'
import { actorWith, contextOf } from './context.ts'
import { withExample } from './example-register.ts'
import { createRegion, openTestStore } from './region.ts'

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
  const register = await db.store.inRegion(regionId, async (transaction) => {
    const { change, after } = await withExample(await transaction.register(), regionId)
    await transaction.apply(change, actor(['coordinator']))
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
