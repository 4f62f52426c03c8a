import { InviteInput, issuesOf, unsafeTextIn } from '@brygga/api'
import { hasPermission, mayGiveRoles } from '@brygga/domain'
import { type Request, type RequestHandler, Router } from 'express'
import { z } from 'zod'
import { jsonBody } from '../http/json-body.ts'
import { refuse } from '../http/refusal.ts'
import { about } from '../http/request-log.ts'
import type { Mailer } from '../mail/mailer.ts'
import type { Settings } from '../settings/settings.ts'
import type { Accounts } from './accounts.ts'
import type { Caller } from './caller.ts'
import { type ForCaller, forCallers } from './for-callers.ts'
import { passwordRefusal } from './password-rule.ts'

const AcceptInput = z.strictObject({
  token: z.string().min(16).max(200),
  password: z.string().max(1000),
})
const ChooseInput = z.strictObject({ regionId: z.uuid() })
interface AccountParts {
  settings: Settings
  accounts: Accounts
  mailer: Mailer
  limitAddress: RequestHandler
  callerOf(request: Request): Promise<Caller | null>
}

/** Invitations and the choice of a region. */
export function accountRoutes(parts: AccountParts): Router {
  const router = Router()
  router.use(about('accounts'))
  router.get('/sign-in-ways', (_request, response) => {
    const { oidc, example } = parts.settings
    response.json({
      password: true,
      links: example,
      mail: parts.mailer.works,
      identityProvider: oidc === null ? null : { name: oidc.name },
    })
  })
  router.get(
    '/regions',
    forCallers(parts, async (caller, _request, response) => {
      const regions = await parts.accounts.regionsOf(caller.actor.accountId)
      response.json({ active: caller.actor.regionId, regions })
    }),
  )
  router.post('/regions/choose', jsonBody, forCallers(parts, chooseRegion(parts)))
  router.post('/invitations', jsonBody, forCallers(parts, invite(parts)))
  router.post('/invitations/accept', parts.limitAddress, jsonBody, accept(parts))
  return router
}

function chooseRegion({ accounts }: AccountParts): ForCaller {
  return async (caller, request, response) => {
    const input = ChooseInput.safeParse(request.body)
    if (!input.success) return refuse(request, response, { status: 400, code: 'INPUT_INVALID' })
    const chosen = await accounts.chooseRegion(caller.sessionId, caller.actor.accountId, input.data.regionId)
    // A region that one does not belong to answers like one that does not exist.
    if (!chosen) return refuse(request, response, { status: 404, code: 'NOT_FOUND' })
    response.json({ active: input.data.regionId })
  }
}

function invite({ accounts, mailer, settings }: AccountParts): ForCaller {
  return async ({ actor }, request, response) => {
    if (!hasPermission(actor, 'accounts.invite'))
      return refuse(request, response, { status: 403, code: 'NOT_ALLOWED' })
    const unsafe = unsafeTextIn(request.body)
    const input = InviteInput.safeParse(request.body)
    if (unsafe.length > 0 || !input.success) {
      const issues = unsafe.length > 0 || input.success ? unsafe : issuesOf(input.error)
      return refuse(request, response, { status: 400, code: 'INPUT_INVALID', issues })
    }
    const { name, email, roles, personId, subject } = input.data
    if (!mayGiveRoles(actor, roles)) return refuse(request, response, { status: 403, code: 'NOT_ALLOWED' })
    const membership = { regionId: actor.regionId, personId, roles }
    const admitted = await accounts.admit({ name, email }, membership, actor)
    if (admitted.outcome !== 'admitted')
      return refuse(request, response, refusalOfAdmission[admitted.outcome])
    // An account that belongs to another region is not this one's to open: it has its ways in already.
    if (admitted.needsWayIn) {
      const { accountId } = admitted
      if (subject !== undefined && settings.oidc !== null)
        await accounts.linkSubject(accountId, settings.oidc.issuer, subject)
      await mailer.sendInvitation(email, await accounts.invite(accountId))
    }
    response.json({ invited: true })
  }
}

/** Answers to an invitation that lets nobody in. */
const refusalOfAdmission = {
  'already-member': { status: 409, code: 'ALREADY_MEMBER' },
  // A person of another region, or of another account, answers like one that does not exist.
  'person-unknown': { status: 404, code: 'NOT_FOUND' },
} as const

function accept({ accounts }: AccountParts): RequestHandler {
  return async (request, response) => {
    const input = AcceptInput.safeParse(request.body)
    if (!input.success) return refuse(request, response, { status: 400, code: 'INPUT_INVALID' })
    const refusal = passwordRefusal(input.data.password)
    if (refusal !== null) return refuse(request, response, { status: 400, code: refusal })
    const accepted = await accounts.accept(input.data.token, input.data.password)
    if (!accepted) return refuse(request, response, { status: 401, code: 'LINK_USED_OR_EXPIRED' })
    response.json({ accepted: true })
  }
}
