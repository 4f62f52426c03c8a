import { createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Actor } from '@brygga/api'
import type { Role } from '@brygga/domain'
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
  secret: string
  https: boolean
  lengths: SessionLengths
}

type FoundRow = [
  id: string,
  kind: SessionKind,
  started: number,
  ends: number,
  accountId: string,
  name: string,
  email: string,
  regionId: string,
  personId: string | null,
  roles: Role[],
]

/** A session that somebody uses. Moments are in seconds since 1970. */
interface Used {
  token: string
  kind: SessionKind
  started: number
  ends: number
}

const FIND_CALLER = `
  select s.id, s.kind, extract(epoch from s.created_at)::float8, extract(epoch from s.expires_at)::float8,
         u.id, u.name, u.email, m.region_id, m.person_id, m.roles
  from auth.session s join auth."user" u on u.id = s.user_id
  cross join lateral auth.memberships_of(u.id) with ordinality as m (region_id, person_id, roles, place)
  where s.token = $1 and s.expires_at > now() and u.disabled_at is null
  order by m.region_id::text is not distinct from s.active_region_id desc, m.place
  limit 1`

/**
 * Finds out who asks, without any cache: a session that was ended, an account that was shut or a role that
 * was taken away counts at the very next call. The region is the one chosen in the session if the account
 * still belongs to it, else the first that it belongs to; the call itself has no say in it.
 */
export function callerReader({ sql, secret, https, lengths }: CallerParts): CallerReader {
  const cookieName = sessionCookieName(https)

  const callerWith = coalesce(async (token): Promise<Caller | null> => {
    const [row] = await sql.planned('find_caller', FIND_CALLER, [token])
    if (row === undefined) return null
    const [sessionId, kind, started, ends, accountId, name, email, regionId, personId, roles] =
      row as FoundRow
    await moveEnd({ token, kind, started, ends })
    return { sessionId, kind, actor: { accountId, name, email, regionId, personId, roles } }
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

  /** A session that is used lives on, but its end is written at most once a minute. */
  async function moveEnd({ token, kind, started, ends }: Used): Promise<void> {
    if (kind === 'local') return
    const end = endOfSession(lengths, kind, new Date(started * 1000), new Date())
    const { idle } = kind === 'portal' ? lengths.portal : lengths.terminal
    const moves = end.getTime() / 1000 - ends
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
