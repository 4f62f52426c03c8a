import { createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Actor, Store } from '@brygga/api'
import type { SessionLengths } from '../settings/settings.ts'
import { ROLL_SESSION_SECONDS, sessionCookieName } from './auth.ts'
import { coalesce } from './coalesce.ts'
import { endOfSession, type SessionKind } from './session-hooks.ts'
import type { Sql } from './sql.ts'

/** Who asks, as the session, the account and the membership say at this moment. */
export interface Caller {
  sessionId: string
  kind: SessionKind
  actor: Actor
}

/** Ways to find out who somebody is. */
export interface CallerReader {
  callerOf(request: IncomingMessage): Promise<Caller | null>
  /** Who a session's token belongs to. */
  callerWith(token: string): Promise<Caller | null>
  /** The token of a session in the cookies of an answer; null where there is none. */
  tokenIn(setCookies: readonly string[]): string | null
}

interface CallerParts {
  sql: Sql
  membershipsOf: Store['membershipsOf']
  secret: string
  https: boolean
  lengths: SessionLengths
}

interface FoundSession {
  id: string
  kind: SessionKind
  activeRegionId: string | null
  /** Seconds since 1970. */
  started: number
  ends: number
  account: Pick<Actor, 'accountId' | 'name' | 'email'>
}

const FIND_SESSION = `
  select s.id, s.kind, s.active_region_id,
         extract(epoch from s.created_at)::float8, extract(epoch from s.expires_at)::float8,
         u.id, u.name, u.email
  from auth.session s join auth."user" u on u.id = s.user_id
  where s.token = $1 and s.expires_at > now() and u.disabled_at is null`

/**
 * Finds out who asks, without any cache: a session that was ended, an account that was shut or a role that
 * was taken away counts at the very next call. The region is the one chosen in the session if the account
 * still belongs to it, else the first that it belongs to; the call itself has no say in it.
 */
export function callerReader({ sql, membershipsOf, secret, https, lengths }: CallerParts): CallerReader {
  const cookieName = sessionCookieName(https)

  const callerWith = coalesce(async (token): Promise<Caller | null> => {
    const session = await sessionWith(token)
    if (session === null) return null
    const memberships = await membershipsOf(session.account.accountId)
    const membership =
      memberships.find(({ regionId }) => regionId === session.activeRegionId) ?? memberships[0]
    if (membership === undefined) return null
    await moveEnd(session, token)
    return { sessionId: session.id, kind: session.kind, actor: { ...session.account, ...membership } }
  })

  return {
    callerWith,
    callerOf: async (request) => {
      const token = tokenOf(request, cookieName, secret)
      return token === null ? null : callerWith(token)
    },
    tokenIn: (setCookies) => {
      const pairs = setCookies.map((line) => line.split(';', 1)[0] ?? '').join(';')
      const cookie = cookieIn(pairs, cookieName)
      return cookie === null ? null : signedValue(cookie, secret)
    },
  }

  async function sessionWith(token: string): Promise<FoundSession | null> {
    const [row] = await sql.planned('find_session', FIND_SESSION, [token])
    if (row === undefined) return null
    const [id, kind, activeRegionId, started, ends, accountId, name, email] = row as [
      string,
      SessionKind,
      string | null,
      number,
      number,
      string,
      string,
      string,
    ]
    return { id, kind, activeRegionId, started, ends, account: { accountId, name, email } }
  }

  /** A session that is used lives on, but its end is written at most once a minute. */
  async function moveEnd(session: FoundSession, token: string): Promise<void> {
    if (session.kind === 'local') return
    const end = endOfSession(lengths, session.kind, new Date(session.started * 1000), new Date())
    const { idle } = session.kind === 'portal' ? lengths.portal : lengths.terminal
    const moves = end.getTime() / 1000 - session.ends
    if (moves < Math.min(ROLL_SESSION_SECONDS, idle / 2)) return
    await sql.query('update auth.session set expires_at = $2, updated_at = now() where token = $1', [
      token,
      end,
    ])
  }
}

/** The token of a request: a bearer token, or the signed cookie of the portal. */
export function tokenOf(request: IncomingMessage, cookieName: string, secret: string): string | null {
  const bearer = /^bearer ([\w-]{16,128})$/i.exec(request.headers.authorization ?? '')?.[1]
  if (bearer !== undefined) return bearer
  const cookie = cookieIn(request.headers.cookie ?? '', cookieName)
  return cookie === null ? null : signedValue(cookie, secret)
}

function cookieIn(header: string, name: string): string | null {
  for (const part of header.split(';')) {
    const at = part.indexOf('=')
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim()
  }
  return null
}

/** The value of a cookie that we signed (HMAC-SHA-256 over the value, after the last dot); null when we did not. */
function signedValue(cookie: string, secret: string): string | null {
  let decoded: string
  try {
    decoded = decodeURIComponent(cookie)
  } catch {
    return null
  }
  const dot = decoded.lastIndexOf('.')
  const value = decoded.slice(0, dot)
  const given = Buffer.from(decoded.slice(dot + 1), 'base64')
  const expected = createHmac('sha256', secret).update(value).digest()
  return dot > 0 && given.length === expected.length && timingSafeEqual(given, expected) ? value : null
}
