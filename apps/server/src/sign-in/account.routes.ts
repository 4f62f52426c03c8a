import { issuesOf, unsafeTextIn } from '@brygga/api'
import { hasPermission, RoleSchema, SafeTextSchema } from '@brygga/domain'
import { type Request, type RequestHandler, type Response, Router } from 'express'
import { z } from 'zod'
import { jsonBody } from '../http/json-body.ts'
import { refuse } from '../http/refusal.ts'
import { about } from '../http/request-log.ts'
import type { Mailer } from '../mail/mailer.ts'
import type { Settings } from '../settings/settings.ts'
import type { Accounts } from './accounts.ts'
import type { Caller } from './caller.ts'
import { passwordRefusal } from './password-rule.ts'

const AcceptInput = z.strictObject({
  token: z.string().min(16).max(200),
  password: z.string().max(1000),
})
const ChooseInput = z.strictObject({ regionId: z.uuid() })
const DisableInput = z.strictObject({ accountId: z.string().min(1).max(100) })
const InviteInput = z.strictObject({
  name: SafeTextSchema(200),
  email: z.email().max(254).toLowerCase(),
  roles: z.array(RoleSchema).min(1).max(16),
  personId: z.uuid().nullable().default(null),
  /** Who this is at the identity provider, for accounts that sign in there. */
  subject: SafeTextSchema(255).optional(),
})

interface AccountParts {
  settings: Settings
  accounts: Accounts
  mailer: Mailer
  limitAddress: RequestHandler
  callerOf(request: Request): Promise<Caller | null>
}

/** Invitations, the choice of a region, and shutting accounts. */
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
  router.post('/accounts/disable', jsonBody, forCallers(parts, disable(parts)))
  return router
}

type ForCaller = (caller: Caller, request: Request, response: Response) => Promise<void>

function forCallers(parts: AccountParts, answer: ForCaller): RequestHandler {
  return async (request, response) => {
    const caller = await parts.callerOf(request)
    if (caller === null) return refuse(request, response, { status: 401, code: 'NOT_SIGNED_IN' })
    response.locals.accountId = caller.actor.accountId
    await answer(caller, request, response)
  }
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
    if (roles.includes('administrator') && !actor.roles.includes('administrator')) {
      return refuse(request, response, { status: 403, code: 'NOT_ALLOWED' })
    }
    const membership = { regionId: actor.regionId, personId, roles }
    const admitted = await accounts.admit({ name, email }, membership, actor)
    if (admitted.outcome !== 'admitted') return refuse(request, response, refusalOf[admitted.outcome])
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

const refusalOf = {
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

function disable({ accounts }: AccountParts): ForCaller {
  return async ({ actor }, request, response) => {
    if (!hasPermission(actor, 'regions.administer'))
      return refuse(request, response, { status: 403, code: 'NOT_ALLOWED' })
    const input = DisableInput.safeParse(request.body)
    if (!input.success) return refuse(request, response, { status: 400, code: 'INPUT_INVALID' })
    const { accountId } = input.data
    if (accountId === actor.accountId) return refuse(request, response, { status: 409, code: 'OWN_ACCOUNT' })
    const left = await accounts.leave(accountId, actor.regionId, actor)
    if (left === 'not-a-member') return refuse(request, response, { status: 404, code: 'NOT_FOUND' })
    if (left === 'last-administrator')
      return refuse(request, response, { status: 409, code: 'LAST_ADMINISTRATOR' })
    response.json({ disabled: true })
  }
}
