import {
  type AccountList,
  AccountListSchema,
  ChangeRolesInput,
  OpenAccountInput,
  ShutAccountInput,
  type Store,
} from '@brygga/api'
import { hasPermission, mayAdministerAccount, mayGiveRoles, type Permission } from '@brygga/domain'
import { type Request, type Response, Router } from 'express'
import type { z } from 'zod'
import { jsonBody } from '../http/json-body.ts'
import { refuse } from '../http/refusal.ts'
import { about } from '../http/request-log.ts'
import type { Mailer } from '../mail/mailer.ts'
import type { Accounts } from './accounts.ts'
import type { Caller } from './caller.ts'
import { type ForCaller, forCallers } from './for-callers.ts'

interface AdministrationParts {
  accounts: Accounts
  mailer: Mailer
  store: Pick<Store, 'inRegion'>
  callerOf(request: Request): Promise<Caller | null>
}

/** Whose accounts a region has: listing them, shutting them, opening them again, and giving them other roles. */
export function administrationRoutes(parts: AdministrationParts): Router {
  const router = Router()
  const change = (answer: ForCaller) => [jsonBody, forCallers(parts, answer)]
  router.use('/accounts', about('accounts'))
  router.get('/accounts', forCallers(parts, allowed('accounts.invite', list(parts))))
  router.post('/accounts/disable', change(allowed('regions.administer', shut(parts))))
  router.post('/accounts/open', change(allowed('accounts.invite', open(parts))))
  router.post('/accounts/roles', change(allowed('regions.administer', changeRoles(parts))))
  return router
}

/** Answers those whose roles have the permission in the region. */
function allowed(permission: Permission, answer: ForCaller): ForCaller {
  return async (caller, request, response) =>
    hasPermission(caller.actor, permission)
      ? answer(caller, request, response)
      : refuse(request, response, { status: 403, code: 'NOT_ALLOWED' })
}

function list({ accounts, mailer, store }: AdministrationParts): ForCaller {
  return async ({ actor }, _request, response) => {
    const found = await accounts.list(actor.regionId)
    const peopleIds = found.flatMap(({ personId }) => personId ?? []).sort()
    const subjects = [...new Set(peopleIds)].map((id) => ({ kind: 'person', id }) as const)
    await store.inRegion(actor.regionId, (transaction) =>
      transaction.audit({ action: 'accounts.list', kind: 'read', subjects, changeId: null }, actor),
    )
    const answer: AccountList = {
      accounts: found.map((account) => ({ ...account, isOwn: account.id === actor.accountId })),
      mailWorks: mailer.works,
    }
    response.json(AccountListSchema.parse(answer))
  }
}

function shut({ accounts }: AdministrationParts): ForCaller {
  return async ({ actor }, request, response) => {
    const input = inputOf(ShutAccountInput, request, response)
    if (input === null) return
    const { accountId } = input
    if (!mayAdministerAccount(actor, input))
      return refuse(request, response, { status: 409, code: 'OWN_ACCOUNT' })
    const left = await accounts.leave(accountId, actor.regionId, actor)
    if (left === 'not-a-member') return refuse(request, response, { status: 404, code: 'NOT_FOUND' })
    if (left === 'last-administrator')
      return refuse(request, response, { status: 409, code: 'LAST_ADMINISTRATOR' })
    response.json({ disabled: true })
  }
}

function open({ accounts, mailer }: AdministrationParts): ForCaller {
  return async ({ actor }, request, response) => {
    const input = inputOf(OpenAccountInput, request, response)
    if (input === null) return
    const { accountId } = input
    const account = (await accounts.list(actor.regionId)).find(({ id }) => id === accountId)
    if (account !== undefined && !mayGiveRoles(actor, account.roles))
      return refuse(request, response, { status: 403, code: 'NOT_ALLOWED' })
    const opened = await accounts.open(accountId, actor.regionId, actor)
    if (opened === null) return refuse(request, response, { status: 404, code: 'NOT_FOUND' })
    if (opened.outcome === 'already-member')
      return refuse(request, response, { status: 409, code: 'ALREADY_MEMBER' })
    // It was a person of this region, so whoever may ask this knows of it already.
    if (opened.outcome === 'person-unknown')
      return refuse(request, response, { status: 409, code: 'PERSON_NOT_FREE' })
    if (opened.needsWayIn) await mailer.sendInvitation(opened.email, await accounts.invite(accountId))
    response.json({ opened: true })
  }
}

const refusalOfRoles = {
  'not-a-member': { status: 404, code: 'NOT_FOUND' },
  'last-administrator': { status: 409, code: 'LAST_ADMINISTRATOR' },
  'changed-since': { status: 409, code: 'ROLES_CHANGED_SINCE' },
} as const

function changeRoles({ accounts }: AdministrationParts): ForCaller {
  return async ({ actor }, request, response) => {
    const input = inputOf(ChangeRolesInput, request, response)
    if (input === null) return
    if (!mayAdministerAccount(actor, input))
      return refuse(request, response, { status: 409, code: 'OWN_ACCOUNT' })
    const changed = await accounts.changeRoles({ ...input, regionId: actor.regionId }, actor)
    if (changed !== 'changed') return refuse(request, response, refusalOfRoles[changed])
    response.json({ changed: true })
  }
}

/** What was asked, if it is sound; otherwise it has been refused. */
function inputOf<T>(schema: z.ZodType<T>, request: Request, response: Response): T | null {
  const input = schema.safeParse(request.body)
  if (input.success) return input.data
  refuse(request, response, { status: 400, code: 'INPUT_INVALID' })
  return null
}
