import { type Response as Answer, type Request, Router } from 'express'
import { z } from 'zod'
import { jsonBody } from '../http/json-body.ts'
import { type HostCode, refuse } from '../http/refusal.ts'
import { about } from '../http/request-log.ts'
import type { AttemptGuard } from './attempt-guard.ts'
import { ADDRESS_HEADER, type Auth, TERMINAL_CLIENT } from './auth.ts'
import type { Caller, CallerReader } from './caller.ts'
import { OIDC_PROVIDER } from './oidc.ts'
import { passwordRefusal } from './password-rule.ts'
import { hashRecoveryCode } from './recovery-codes.ts'
import type { SignInNotes } from './sign-in-notes.ts'

/** More than any field needs; how long a new password may be is the rule's to say. */
const MAX_TEXT = 1000
const email = z.email().max(254).toLowerCase()
const password = z.string().min(1).max(MAX_TEXT)

const shortCode = z.string().trim().min(4).max(40)
const nothing = z.strictObject({})
const DEVICE_GRANT = 'urn:ietf:params:oauth:grant-type:device_code'

interface Way {
  /** What a body may hold; nothing else gets through to better-auth. */
  body?: z.ZodType<Record<string, unknown>>
  /** Parameters of the address that are passed on. */
  query?: readonly string[]
  /** What better-auth is given in place of the body. */
  become?: (body: Record<string, unknown>) => Record<string, unknown>
  /** Counts against the account that is named, wherever the call comes from. */
  guards?: 'password'
  /** A password that is about to be set, to be looked at first. */
  newPassword?: string
  /** Whether somebody comes in by it who was not in, or leaves. */
  moves?: 'in' | 'in unless there' | 'out'
  /** The answer carries a token that the terminal needs; everywhere else tokens stay in cookies. */
  keepsToken?: true
}

/** Every call of better-auth that is open; all others answer as if they did not exist. */
const WAYS: Record<string, Way> = {
  'POST /sign-in/email': { body: z.strictObject({ email, password }), guards: 'password', moves: 'in' },
  'POST /sign-out': { body: nothing, moves: 'out' },
  'POST /two-factor/enable': { body: z.strictObject({ password }) },
  'POST /two-factor/disable': { body: z.strictObject({ password }) },
  'POST /two-factor/verify-totp': { body: z.strictObject({ code: shortCode }), moves: 'in unless there' },
  'POST /two-factor/generate-backup-codes': { body: z.strictObject({ password }) },
  'POST /two-factor/verify-backup-code': {
    body: z.strictObject({ code: shortCode }),
    become: ({ code }) => ({ code: hashRecoveryCode(String(code)) }),
    moves: 'in unless there',
  },
  'POST /change-password': {
    body: z.strictObject({ currentPassword: password, newPassword: password }),
    become: (body) => ({ ...body, revokeOtherSessions: true }),
    newPassword: 'newPassword',
  },
  'POST /request-password-reset': { body: z.strictObject({ email }), guards: 'password' },
  'POST /reset-password': {
    body: z.strictObject({ token: z.string().min(16).max(200), newPassword: password }),
    newPassword: 'newPassword',
  },
  'POST /device/code': {
    body: z.strictObject({ client_id: z.literal(TERMINAL_CLIENT) }),
  },
  'POST /device/token': {
    body: z.strictObject({
      grant_type: z.literal(DEVICE_GRANT),
      device_code: z.string().max(191),
      client_id: z.string().max(100),
    }),
    keepsToken: true,
    moves: 'in',
  },
  'GET /device': { query: ['user_code'] },
  'POST /device/approve': { body: z.strictObject({ userCode: shortCode }) },
  'POST /device/deny': { body: z.strictObject({ userCode: shortCode }) },
  'POST /sign-in/social': {
    body: z.strictObject({ provider: z.literal(OIDC_PROVIDER) }),
    // Where people land is ours to say, so that no address can be planted in a link.
    become: (body) => ({ ...body, callbackURL: '/app', errorCallbackURL: '/sign-in', disableRedirect: true }),
  },
  [`GET /callback/${OIDC_PROVIDER}`]: { query: ['code', 'state', 'iss', 'error'], moves: 'in' },
}

const PASSED_ON = [
  'cookie',
  'authorization',
  'origin',
  'user-agent',
  'sec-fetch-site',
  'sec-fetch-mode',
  'sec-fetch-dest',
]

interface GatewayParts {
  auth: Auth
  baseUrl: string
  guard: AttemptGuard
  callers: CallerReader
  notes: SignInNotes
  addressOf(request: Request): string
}

/** Lets the known calls through to better-auth, with checked bodies, and keeps tokens out of the answers. */
export function authGateway(parts: GatewayParts): Router {
  const router = Router()
  router.use(about('sign-in'), jsonBody, (request, response, next) =>
    serve(parts, request, response).catch(next),
  )
  return router
}

async function serve(parts: GatewayParts, request: Request, response: Answer): Promise<void> {
  const key = `${request.method} ${request.path}`
  const way = Object.hasOwn(WAYS, key) ? WAYS[key] : undefined
  if (way === undefined) return refuse(request, response, { status: 404, code: 'NOT_FOUND' })
  response.locals.what = `sign-in ${key}`
  const asked = read(way, request)
  if ('refusal' in asked) return refuse(request, response, { status: 400, code: asked.refusal })
  const attempt = way.guards ? await parts.guard.begin(request, key, String(asked.body?.email)) : null
  if (attempt !== null && !attempt.allowed) {
    const numbers = { retryAfterSeconds: attempt.retryAfter }
    return refuse(request, response, { status: 429, code: 'TOO_MANY_CALLS', numbers })
  }
  const before = way.moves === undefined ? null : await parts.callers.callerOf(request)
  const answer = await parts.auth.handler(asWebRequest(parts, request, way, asked.body))
  await noteMove(parts, way, before, answer)
  if (attempt !== null) await attempt.end(answer, response)
  await pass(answer, way, request, response)
}

type Asked = { refusal: HostCode } | { body: Record<string, unknown> | undefined }

/** The body of a call as its way allows it, or why not. */
function read(way: Way, request: Request): Asked {
  if (way.body === undefined) return { body: undefined }
  const body = way.body.safeParse(request.body ?? {})
  if (!body.success) return { refusal: 'INPUT_INVALID' }
  const refusal = way.newPassword === undefined ? null : passwordRefusal(String(body.data[way.newPassword]))
  return refusal === null ? { body: body.data } : { refusal }
}

/** Notes who came in or left, before they are answered. */
async function noteMove(
  { notes, callers }: GatewayParts,
  way: Way,
  before: Caller | null,
  answer: Response,
): Promise<void> {
  if (way.moves === 'out' && before !== null && answer.ok) return notes.left(before)
  const comesIn = way.moves === 'in' || (way.moves === 'in unless there' && before === null)
  if (!comesIn || answer.status >= 400) return
  const token = way.keepsToken ? await tokenInBody(answer) : callers.tokenIn(answer.headers.getSetCookie())
  if (token !== null) await notes.cameIn(token)
}

async function tokenInBody(answer: Response): Promise<string | null> {
  const { access_token } = await bodyOf(answer.clone())
  return typeof access_token === 'string' ? access_token : null
}

function asWebRequest(
  parts: GatewayParts,
  request: Request,
  way: Way,
  read: Record<string, unknown> | undefined,
): globalThis.Request {
  const body = read === undefined ? undefined : (way.become?.(read) ?? read)
  const url = new URL(`/api/auth${request.path}`, parts.baseUrl)
  for (const name of way.query ?? []) {
    const value = request.query[name]
    if (typeof value === 'string') url.searchParams.set(name, value)
  }
  const headers = new Headers({ [ADDRESS_HEADER]: parts.addressOf(request) })
  for (const name of PASSED_ON) {
    const value = request.get(name)
    if (value !== undefined) headers.set(name, value)
  }
  if (body === undefined) return new Request(url, { method: request.method, headers })
  headers.set('content-type', 'application/json')
  return new Request(url, { method: request.method, headers, body: JSON.stringify(body) })
}

/** Hands an answer of better-auth on: status, cookies and the parts of the body that may be seen. */
async function pass(answer: Response, way: Way, request: Request, response: Answer): Promise<void> {
  for (const cookie of answer.headers.getSetCookie()) response.append('Set-Cookie', cookie)
  if (answer.status >= 300 && answer.status < 400) return redirect(answer, response)
  const body = await bodyOf(answer)
  if (answer.status === 429) {
    const retryAfterSeconds = Number(answer.headers.get('x-retry-after') ?? 60)
    return refuse(request, response, { status: 429, code: 'TOO_MANY_CALLS', numbers: { retryAfterSeconds } })
  }
  if (!answer.ok) return void response.status(answer.status).json(failureOf(answer.status, body, response))
  if (!way.keepsToken) delete body.token
  delete body.user
  response.status(answer.status).json(body)
}

/** After an identity provider: on to the portal, or back to the sign-in page with one word of what happened. */
function redirect(answer: Response, response: Answer): void {
  const target = new URL(answer.headers.get('location') ?? '/sign-in', 'http://portal.invalid')
  const failed = target.searchParams.has('error') || target.pathname !== '/app'
  response.redirect(302, failed ? '/sign-in?problem=identity-provider' : '/app')
}

async function bodyOf(answer: Response): Promise<Record<string, unknown>> {
  try {
    const body: unknown = await answer.json()
    return typeof body === 'object' && body !== null ? { ...body } : {}
  } catch {
    return {}
  }
}

/** Device authorization has codes of its own (RFC 8628); of all else only that it was refused is told. */
function failureOf(status: number, body: Record<string, unknown>, response: Answer) {
  const correlationId = response.locals.correlationId as string
  const code = status >= 500 ? 'FAILED' : 'SIGN_IN_REFUSED'
  return typeof body.error === 'string' && DEVICE_ERRORS.has(body.error)
    ? { error: body.error, code, httpStatus: status, correlationId, numbers: {}, issues: [] }
    : { code, httpStatus: status, correlationId, numbers: {}, issues: [] }
}

const DEVICE_ERRORS = new Set([
  'authorization_pending',
  'slow_down',
  'expired_token',
  'access_denied',
  'invalid_request',
  'invalid_client',
  'invalid_grant',
])
