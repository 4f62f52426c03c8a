import { APIError, createAuthMiddleware } from 'better-auth/api'
import { symmetricDecrypt } from 'better-auth/crypto'
import type { Sql } from './sql.ts'
import { stepOfCode, useStep } from './totp-once.ts'

const TWO_FACTOR_COOKIE = 'two_factor'

/**
 * Lets each code of an authenticator app through once. better-auth accepts a code as often as it comes within
 * its minute and a half, so whoever looks over a shoulder has that long to use it too.
 */
export function codesOnce(sql: Sql) {
  return createAuthMiddleware(async (context) => {
    if (context.path !== '/two-factor/verify-totp') return
    const accountId = await accountOf(context)
    if (accountId === null) return
    const kept = await context.context.adapter.findOne<{ secret: string }>({
      model: 'twoFactor',
      where: [{ field: 'userId', value: accountId }],
    })
    if (kept === null) return
    const secret = await symmetricDecrypt({ key: context.context.secretConfig, data: kept.secret })
    const step = stepOfCode(secret, String(context.body?.code), new Date())
    // A wrong code is better-auth's to refuse and to count.
    if (step === null || (await useStep(sql, accountId, step))) return
    throw new APIError('UNAUTHORIZED', { code: 'INVALID_CODE' })
  })
}

type Context = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0]

/** Whose code it is: of the session that sets the app up, or of the sign-in that waits for it. */
async function accountOf(context: Context): Promise<string | null> {
  const { authCookies, secret, internalAdapter, createAuthCookie } = context.context
  const token = await context.getSignedCookie(authCookies.sessionToken.name, secret)
  const session = token ? await internalAdapter.findSession(token) : null
  if (session !== null) return session.user.id
  const waiting = await context.getSignedCookie(createAuthCookie(TWO_FACTOR_COOKIE).name, secret)
  const found = waiting ? await internalAdapter.findVerificationValue(waiting) : null
  return found?.value ?? null
}
