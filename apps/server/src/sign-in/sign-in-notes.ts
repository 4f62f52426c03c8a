import type { Store } from '@brygga/api'
import type { Caller, CallerReader } from './caller.ts'
import type { Sql } from './sql.ts'

interface NoteParts {
  store: Pick<Store, 'inRegion'>
  sql: Sql
  callers: CallerReader
}

/** Notes in the audit log of a region who came and who left, before they are answered. */
export interface SignInNotes {
  /** Who a token lets in. What cannot be noted does not happen: the session is ended again. */
  cameIn(token: string): Promise<void>
  left(caller: Caller): Promise<void>
}

export function signInNotes({ store, sql, callers }: NoteParts): SignInNotes {
  const note = ({ actor }: Caller, action: 'sign-in' | 'sign-out') => {
    const subjects = actor.personId === null ? [] : [{ kind: 'person' as const, id: actor.personId }]
    return store.inRegion(actor.regionId, (transaction) =>
      transaction.audit({ action, kind: 'sign-in', subjects, changeId: null }, actor),
    )
  }
  return {
    cameIn: async (token) => {
      try {
        const caller = await callers.callerWith(token)
        // Somebody who belongs to no region can do nothing, and there is no log to note it in.
        if (caller !== null) await note(caller, 'sign-in')
      } catch (error) {
        await sql.query('delete from auth.session where token = $1', [token])
        throw error
      }
    },
    left: (caller) => note(caller, 'sign-out'),
  }
}
