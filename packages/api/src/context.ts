import type { CompiledRulebook, Day, Rulebook } from '@brygga/domain'
import { compile, withFollowUps } from '@brygga/domain'
import type { Actor, FollowUpEntry, Store } from './ports.ts'
import { sayingsOf } from './rules/follow-ups.ts'

/** What a request brings to its procedures. The host makes it from the session and from nothing in the body. */
export interface RequestContext {
  actor: Actor | null
  /** False while a sign-in still waits for its second step; nothing is answered before it. */
  secondFactorPassed: boolean
  store: Store
  rulebooks: Rulebooks
  /** The calendar's day in Sweden. */
  calendarToday(): Day
  newId(): string
  /** A digest of a text in hexadecimal: SHA-256 or longer. Tells two bodies apart, and makes ids from keys. */
  hash(text: string): string
  correlationId: string
  /** What the client says of itself in `x-brygga-api`; null where it says nothing. */
  clientVersion: string | null
  /** The content type of a body; null where there is none. */
  contentType: string | null
}

/** The rulebooks that regions use, each compiled once for a day and for what a region follows up. */
export interface Rulebooks {
  rulebook(id: string, followUps?: readonly FollowUpEntry[]): Rulebook
  compiled(id: string, on: Day, followUps?: readonly FollowUpEntry[]): CompiledRulebook
}

/** Days kept compiled for all rulebooks together; a day costs some kilobytes. */
const daysKept = 64

/** Rulebooks kept with what regions said of from when they follow something up. */
const regionsKept = 64

/** Keeps rulebooks by id, and what was compiled of each version for the days asked last. */
export function createRulebooks(rulebooks: readonly Rulebook[]): Rulebooks {
  const byId = new Map(rulebooks.map((rulebook) => [rulebook.id, rulebook]))
  const ofRegions = new Map<string, Rulebook>()
  const compiledByKey = new Map<string, CompiledRulebook>()
  const rulebook = (id: string, followUps: readonly FollowUpEntry[] = []) => {
    const found = byId.get(id)
    if (found === undefined) throw new Error(`No rulebook ${id}: give it to createRulebooks`)
    if (followUps.length === 0) return found
    const key = keyOf(found, followUps)
    return kept(ofRegions, regionsKept, key, () => withFollowUps(found, sayingsOf(followUps)))
  }
  return {
    rulebook,
    compiled(id, on, followUps = []) {
      const source = rulebook(id, followUps)
      const key = `${keyOf(source, followUps)} ${on}`
      return kept(compiledByKey, daysKept, key, () => compile(source, on))
    },
  }
}

function keyOf({ id, version }: Rulebook, followUps: readonly FollowUpEntry[]): string {
  return JSON.stringify([id, version, sayingsOf(followUps)])
}

/** What is kept under a key, made where it is not; what was used longest ago makes room. */
function kept<T>(known: Map<string, T>, most: number, key: string, make: () => T): T {
  const found = known.get(key) ?? make()
  known.delete(key)
  known.set(key, found)
  if (known.size > most) known.delete(known.keys().next().value as string)
  return found
}
