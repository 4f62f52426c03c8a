import { randomUUID } from 'node:crypto'
import type { Actor, AppliedChange, Store } from '@brygga/api'
import { type Change, type RecordKind, type RecordOf, type Register, recordKinds } from '@brygga/domain'
import type { OpenStore } from '../open-store.ts'

/** A region of its own for a test, and somebody who coordinates it. */
export interface ExampleRegion {
  regionId: string
  actor: Actor
  /** Applies a change as the coordinator; throws where it is not done. Returns the change's id. */
  apply(change: Change): Promise<string>
  register(): Promise<Register>
}

/** Sets up a region with nothing in its register, and a coordinator. */
export async function exampleRegion(
  { store, administer }: Pick<OpenStore, 'store' | 'administer'>,
  { name = 'Example region', accountId = 'coordinator' } = {},
): Promise<ExampleRegion> {
  const regionId = randomUUID()
  await administer.createRegion({
    id: regionId,
    name,
    code: '06',
    rulebookId: 'example',
    shownAsOf: '2023-06-15',
    municipalityCodes: ['0604', '0680'],
  })
  await administer.grantMembership({ regionId, accountId, personId: null, roles: ['coordinator'] })
  const actor: Actor = {
    accountId,
    name: 'Coordinator',
    email: 'coordinator@example.org',
    personId: null,
    roles: ['coordinator'],
    regionId,
  }
  return {
    regionId,
    actor,
    apply: async (change) => done(await applyIn(store, actor, change)),
    register: () => store.inRegion(regionId, (transaction) => transaction.register()),
  }
}

/** Applies a change in a transaction of its own. */
export function applyIn(store: Store, actor: Actor, change: Change): Promise<AppliedChange> {
  return store.inRegion(actor.regionId, (transaction) => transaction.apply(change, actor))
}

/** The id of a change that was done. */
export function done(applied: AppliedChange): string {
  if (applied.outcome !== 'done') throw new Error(`The change was not done: ${applied.outcome}.`)
  return applied.changeId
}

/** The change that adds every record of a register. */
export function additionsOf(register: Partial<{ [K in RecordKind]: RecordOf<K>[] }>): Change {
  const operations = recordKinds.flatMap((kind) =>
    (register[kind] ?? []).map((record) => ({ op: 'add', kind, record }) as Change['operations'][number]),
  )
  return { kind: 'test.add', operations }
}
