import { authTables, type OpenStore } from '@brygga/store'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { type Request, Router } from 'express'
import { addressOf } from '../http/client-address.ts'
import type { Logger } from '../log.ts'
import type { Mailer } from '../mail/mailer.ts'
import type { Settings } from '../settings/settings.ts'
import { accountRoutes } from './account.routes.ts'
import { Accounts } from './accounts.ts'
import { addressLimit } from './address-limit.ts'
import { administrationRoutes } from './administration.routes.ts'
import { AttemptGuard } from './attempt-guard.ts'
import { type Auth, createAuth } from './auth.ts'
import { authGateway } from './auth-gateway.ts'
import { SignInBudgets } from './budgets.ts'
import { type Caller, callerReader } from './caller.ts'
import { linkRoutes } from './link.routes.ts'
import { OIDC_PROVIDER } from './oidc.ts'
import { SignInLinks } from './sign-in-link.ts'
import { signInNotes } from './sign-in-notes.ts'
import { type Sql, sqlOver } from './sql.ts'

export interface SignInParts {
  settings: Settings
  baseUrl: string
  origins: readonly string[]
  secret: string
  opened: OpenStore
  mailer: Mailer
  log: Logger
}

/** Everything about who somebody is: the calls under /api, and finding out who asks. */
export interface SignIn {
  routes: Router
  accounts: Accounts
  budgets: SignInBudgets
  auth: Auth
  sql: Sql
  callerOf(request: Request): Promise<Caller | null>
  /** Whether a path under /api is one that an identity provider sends the browser to. */
  isLanding(path: string): boolean
  /** Resolves when nothing goes on behind answers that were given. */
  settled(): Promise<void>
}

/** Puts sign-in together. */
export function createSignIn(parts: SignInParts): SignIn {
  const { settings, baseUrl, secret, opened, log, mailer } = parts
  const sql = sqlOver(opened)
  const https = baseUrl.startsWith('https://')
  const lengths = settings.sessions
  const budgets = new SignInBudgets(sql)
  const links = new SignInLinks()
  const background = new Set<Promise<unknown>>()
  const auth = createAuth({
    baseUrl,
    origins: parts.origins,
    secret,
    sql,
    database: drizzleAdapter(opened.authDatabase, { provider: 'pg', schema: authTables }),
    lengths,
    callsPerAddress: settings.limits.signInsPerAddress,
    oidc: settings.oidc,
    mailer,
    links,
    budgets,
    log,
    inBackground: (work) => {
      const done = work.catch(() => undefined).finally(() => background.delete(done))
      background.add(done)
    },
  })
  const { store, administer } = opened
  const accounts = new Accounts({ sql, store, administer, auth, links, opensByLinks: settings.example })
  const callers = callerReader({ sql, secret, https, lengths })
  const notes = signInNotes({ store: opened.store, sql, callers })
  const { callerOf } = callers
  const addressOfRequest = (request: Request) => addressOf(request, settings.addressHeader)
  const limitAddress = addressLimit(budgets, settings.limits.signInsPerAddress, addressOfRequest)
  const guard = new AttemptGuard({
    budgets,
    secret,
    https,
    guessesPerAccountAndHour: settings.limits.guessesPerAccountAndHour,
  })
  const routes = Router()
  routes.use('/auth', authGateway({ auth, baseUrl, guard, callers, notes, addressOf: addressOfRequest }))
  if (settings.example) routes.use(linkRoutes({ auth, sql, limitAddress, notes }))
  routes.use(accountRoutes({ settings, accounts, mailer, limitAddress, callerOf }))
  routes.use(administrationRoutes({ accounts, mailer, store, callerOf }))
  const landing = `/auth/callback/${OIDC_PROVIDER}`
  return {
    routes,
    accounts,
    budgets,
    auth,
    sql,
    callerOf,
    isLanding: (path) => path === landing,
    settled: async () => void (await Promise.all(background)),
  }
}
