import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { Failure } from '../output/failure.ts'
import type { Words } from '../words/words.ts'

const CLIENT_ID = 'brygga-terminal'
const GRANT = 'urn:ietf:params:oauth:grant-type:device_code'

const CodeSchema = z.object({
  device_code: z.string(),
  user_code: z.string(),
  verification_uri: z.url({ protocol: /^https?$/ }),
  verification_uri_complete: z.url({ protocol: /^https?$/ }).optional(),
  expires_in: z.number().positive(),
  interval: z.number().positive().default(5),
})
/** What the person who signs in has to see: a code, and where to write it. */
export type DeviceCode = z.infer<typeof CodeSchema>

const TokenSchema = z.union([z.object({ access_token: z.string().min(1) }), z.object({ error: z.string() })])

interface Asking {
  server: string
  words: Words
  signal: AbortSignal
}

/** Asks the server for a code that a signed-in person approves in a browser (RFC 8628). */
export async function askForCode({ server, words, signal }: Asking): Promise<DeviceCode> {
  const answer = await post(server, '/api/auth/device/code', { client_id: CLIENT_ID }, words, signal)
  const code = CodeSchema.safeParse(answer)
  if (!code.success) throw new Failure('no-server', 'NOT_A_BRYGGA_SERVER', words.login.notAServer(server))
  return code.data
}

/** Waits until the code is approved, and answers the token. Refused and outdated codes are failures. */
export async function waitForToken(code: DeviceCode, { server, words, signal }: Asking): Promise<string> {
  const until = Date.now() + code.expires_in * 1000
  let interval = code.interval
  while (Date.now() < until) {
    await wait(interval * 1000, undefined, { signal }).catch(() => {
      throw new Failure('interrupted', 'INTERRUPTED', words.failures.interrupted)
    })
    const body = { grant_type: GRANT, device_code: code.device_code, client_id: CLIENT_ID }
    const answer = TokenSchema.safeParse(await post(server, '/api/auth/device/token', body, words, signal))
    if (!answer.success) throw new Failure('no-server', 'NOT_A_BRYGGA_SERVER', words.login.notAServer(server))
    if ('access_token' in answer.data) return answer.data.access_token
    if (answer.data.error === 'slow_down') interval += 5
    else if (answer.data.error === 'access_denied')
      throw new Failure('forbidden', 'SIGN_IN_DENIED', words.login.denied)
    else if (answer.data.error !== 'authorization_pending') break
  }
  throw new Failure('not-signed-in', 'CODE_OUTDATED', words.login.outdated, {
    next: [words.login.outdatedNext],
  })
}

/** Ends the session at the server; true where the server agreed. */
export async function endSession(
  server: string,
  token: string,
  words: Words,
  signal: AbortSignal,
): Promise<boolean> {
  const response = await request(server, '/api/auth/sign-out', {}, words, signal, {
    authorization: `Bearer ${token}`,
  })
  return response.ok
}

async function post(
  server: string,
  path: string,
  body: object,
  words: Words,
  signal: AbortSignal,
): Promise<unknown> {
  const response = await request(server, path, body, words, signal)
  return response.json().catch(() => null)
}

async function request(
  server: string,
  path: string,
  body: object,
  words: Words,
  signal: AbortSignal,
  headers: Record<string, string> = {},
): Promise<Response> {
  try {
    return await fetch(`${server}${path}`, {
      method: 'POST',
      redirect: 'error',
      headers: { 'content-type': 'application/json', origin: server, ...headers },
      body: JSON.stringify(body),
      signal: AbortSignal.any([signal, AbortSignal.timeout(20_000)]),
    })
  } catch {
    if (signal.aborted) throw new Failure('interrupted', 'INTERRUPTED', words.failures.interrupted)
    throw new Failure('no-server', 'NO_SERVER', words.failures.noServer(server), {
      next: [words.failures.noServerNext],
    })
  }
}
