import type { CompiledRulebook, Day, Rulebook } from '@brygga/domain'
import { compile } from '@brygga/domain'
import type { Actor, Store } from './ports.ts'

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

/** The rulebooks that regions use, each compiled once for a day. */
export interface Rulebooks {
  rulebook(id: string): Rulebook
  compiled(id: string, on: Day): CompiledRulebook
}

/** Days kept compiled for all rulebooks together; a day costs some kilobytes. */
const daysKept = 64

/** Keeps rulebooks by id, and what was compiled of each version for the days asked last. */
export function createRulebooks(rulebooks: readonly Rulebook[]): Rulebooks {
  const byId = new Map(rulebooks.map((rulebook) => [rulebook.id, rulebook]))
  const compiledByKey = new Map<string, CompiledRulebook>()
  const rulebook = (id: string) => {
    const found = byId.get(id)
    if (found === undefined) throw new Error(`No rulebook ${id}: give it to createRulebooks`)
    return found
  }
  return {
    rulebook,
    compiled(id, on) {
      const source = rulebook(id)
      const key = `${id} ${source.version} ${on}`
      const kept = compiledByKey.get(key)
      const compiled = kept ?? compile(source, on)
      compiledByKey.delete(key)
      compiledByKey.set(key, compiled)
      if (compiledByKey.size > daysKept) compiledByKey.delete(compiledByKey.keys().next().value as string)
      return compiled
    },
  }
}
