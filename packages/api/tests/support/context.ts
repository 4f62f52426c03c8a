import { createHash, randomUUID } from 'node:crypto'
import type { Role } from '@brygga/domain'
import { exampleRegionRulebook } from '@brygga/domain/example'
import { type Actor, API_VERSION, createRulebooks, type RequestContext, type Store } from '../../src/index.ts'

const rulebooks = createRulebooks([exampleRegionRulebook])

/** The day that the example region is shown as of. */
export const exampleDay = '2023-06-15'

/** Somebody signed in, with the roles given. */
export function actorWith(roles: Role[], regionId: string, more: Partial<Actor> = {}): Actor {
  const accountId = more.accountId ?? `account-${roles.join('-')}`
  return {
    accountId,
    name: `Konto ${accountId}`,
    email: 'konto@example.se',
    personId: null,
    roles,
    regionId,
    ...more,
  }
}

/** A request's context as a host makes it. */
export function contextOf(
  store: Store,
  actor: Actor | null,
  more: Partial<RequestContext> = {},
): RequestContext {
  return {
    actor,
    secondFactorPassed: true,
    store,
    rulebooks,
    calendarToday: () => '2026-11-22',
    newId: randomUUID,
    hash: (text) => createHash('sha256').update(text).digest('hex'),
    correlationId: randomUUID(),
    clientVersion: API_VERSION,
    contentType: null,
    ...more,
  }
}
