import type { SessionLengths } from '../settings/settings.ts'
import type { Sql } from './sql.ts'

/** What a session is for; it decides how long it may last. */
export type SessionKind = 'portal' | 'terminal' | 'local'

/** The moment a session ends if nothing is asked of it, and never later than its longest. */
export function endOfSession(lengths: SessionLengths, kind: SessionKind, startedAt: Date, now: Date): Date {
  const { idle, absolute } = kind === 'portal' ? lengths.portal : lengths.terminal
  return new Date(Math.min(now.getTime() + idle * 1000, startedAt.getTime() + absolute * 1000))
}

interface HookContext {
  path?: string
  context?: { session?: { session?: Record<string, unknown> } | null }
}

/**
 * Sets the end of a session when it is made and whenever it is moved. better-auth knows one length for
 * all and none that is absolute.
 */
export function sessionHooks(lengths: SessionLengths, sql: Sql) {
  return {
    create: {
      before: async (session: Record<string, unknown>, context: HookContext | null) => {
        const open = await sql.query('select 1 from auth."user" where id = $1 and disabled_at is null', [
          session.userId,
        ])
        if (open.length === 0) return false as const
        if (session.kind === 'local') return { data: session }
        const kind: SessionKind = context?.path === '/device/token' ? 'terminal' : 'portal'
        const now = new Date()
        return { data: { ...session, kind, expiresAt: endOfSession(lengths, kind, now, now) } }
      },
    },
    update: {
      before: async (change: Record<string, unknown>, context: HookContext | null) => {
        const session = context?.context?.session?.session
        if (!(change.expiresAt instanceof Date) || !(session?.createdAt instanceof Date))
          return { data: change }
        const kind = (session.kind ?? 'portal') as SessionKind
        return { data: { ...change, expiresAt: endOfSession(lengths, kind, session.createdAt, new Date()) } }
      },
    },
  }
}

/** Sessions from before an account had a second factor did not pass it: they end when it is turned on. */
export function accountHooks(sql: Sql) {
  return {
    update: {
      before: async (change: Record<string, unknown>, context: HookContext | null) => {
        const accountId = context?.context?.session?.session?.userId
        if (change.twoFactorEnabled === true && typeof accountId === 'string') {
          await sql.query('delete from auth.session where user_id = $1', [accountId])
        }
        return { data: change }
      },
    },
  }
}
