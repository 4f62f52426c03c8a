import { type Request, Router } from 'express'
import { z } from 'zod'
import { addressKey } from '../http/client-address.ts'
import { jsonBody } from '../http/json-body.ts'
import { refuse } from '../http/refusal.ts'
import { about } from '../http/request-log.ts'
import { ADDRESS_HEADER, type Auth } from './auth.ts'
import type { SignInBudgets } from './budgets.ts'
import type { Sql } from './sql.ts'

const LinkInput = z.strictObject({ token: z.string().min(16).max(200) })
const ATTEMPTS_A_MINUTE = 30

interface LinkParts {
  auth: Auth
  sql: Sql
  budgets: SignInBudgets
  addressOf(request: Request): string
}

/** Uses a printed sign-in link up and starts a session. Only example regions have such links. */
export function linkRoutes({ auth, sql, budgets, addressOf }: LinkParts): Router {
  const router = Router()
  router.post('/sign-in-link', about('sign-in link'), jsonBody, async (request, response) => {
    const input = LinkInput.safeParse(request.body)
    if (!input.success) return refuse(request, response, { status: 400, code: 'INPUT_INVALID' })
    const address = addressOf(request)
    const budget = await budgets.consume(`link ${addressKey(address)}`, {
      window: 60,
      max: ATTEMPTS_A_MINUTE,
    })
    if (!budget.allowed) {
      return refuse(request, response, {
        status: 429,
        code: 'TOO_MANY_CALLS',
        numbers: { retryAfterSeconds: budget.retryAfter ?? 60 },
      })
    }
    const headers = new Headers({ [ADDRESS_HEADER]: address, 'user-agent': request.get('user-agent') ?? '' })
    const answer = await auth.api.magicLinkVerify({
      query: { token: input.data.token },
      headers,
      asResponse: true,
    })
    if (answer.status !== 200) return refuse(request, response, { status: 401, code: 'LINK_USED_OR_EXPIRED' })
    const signedIn = SignedInSchema.parse(await answer.json())
    // A link is one factor. An account that asks for two is not opened by it.
    if (signedIn.user.twoFactorEnabled) {
      await sql.query('delete from auth.session where token = $1', [signedIn.token])
      return refuse(request, response, { status: 401, code: 'LINK_USED_OR_EXPIRED' })
    }
    for (const cookie of answer.headers.getSetCookie()) response.append('Set-Cookie', cookie)
    response.json({ signedIn: true })
  })
  return router
}

const SignedInSchema = z.object({
  token: z.string(),
  user: z.object({ twoFactorEnabled: z.boolean().nullish() }),
})
