import { type RequestHandler, Router } from 'express'
import { z } from 'zod'
import { jsonBody } from '../http/json-body.ts'
import { refuse } from '../http/refusal.ts'
import { about } from '../http/request-log.ts'
import type { Auth } from './auth.ts'
import type { SignInNotes } from './sign-in-notes.ts'
import type { Sql } from './sql.ts'

const LinkInput = z.strictObject({ token: z.string().min(16).max(200) })

interface LinkParts {
  auth: Auth
  sql: Sql
  limitAddress: RequestHandler
  notes: SignInNotes
}

/** Uses a printed sign-in link up and starts a session. Only example regions have such links. */
export function linkRoutes({ auth, sql, limitAddress, notes }: LinkParts): Router {
  const router = Router()
  router.post('/sign-in-link', about('sign-in link'), limitAddress, jsonBody, async (request, response) => {
    const input = LinkInput.safeParse(request.body)
    if (!input.success) return refuse(request, response, { status: 400, code: 'INPUT_INVALID' })
    const headers = new Headers({ 'user-agent': request.get('user-agent') ?? '' })
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
    await notes.cameIn(signedIn.token)
    for (const cookie of answer.headers.getSetCookie()) response.append('Set-Cookie', cookie)
    response.json({ signedIn: true })
  })
  return router
}

const SignedInSchema = z.object({
  token: z.string(),
  user: z.object({ twoFactorEnabled: z.boolean().nullish() }),
})
