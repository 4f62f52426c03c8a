import { randomUUID } from 'node:crypto'
import type { BetterAuthOptions } from 'better-auth'
import { betterAuth } from 'better-auth'
import { bearer, deviceAuthorization, magicLink, twoFactor } from 'better-auth/plugins'
import { describeError, type Logger } from '../log.ts'
import type { Mailer } from '../mail/mailer.ts'
import type { OidcSettings, SessionLengths } from '../settings/settings.ts'
import { codesOnce } from './auth-hooks.ts'
import { oidcPlugin } from './oidc.ts'
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from './password-rule.ts'
import { recoveryCodeStorage } from './recovery-codes.ts'
import { accountHooks, sessionHooks } from './session-hooks.ts'
import type { SignInLinks } from './sign-in-link.ts'
import type { Sql } from './sql.ts'

/** The only client that may ask for a device code. */
export const TERMINAL_CLIENT = 'brygga-terminal'
/** The header in which the host tells better-auth the caller's address; what callers send in it is dropped. */
export const ADDRESS_HEADER = 'x-brygga-address'
const DAY_IN_SECONDS = 86_400
const RESET_LINK_SECONDS = 3600
/** A session's end is moved at most this often, so that reading does not become writing. */
export const ROLL_SESSION_SECONDS = 60

export interface AuthParts {
  baseUrl: string
  origins: readonly string[]
  secret: string
  sql: Sql
  database: NonNullable<BetterAuthOptions['database']>
  lengths: SessionLengths
  /** Calls to sign-in a minute from one address, for each kind of call. */
  callsPerAddress: number
  oidc: OidcSettings | null
  mailer: Mailer
  links: SignInLinks
  budgets: NonNullable<NonNullable<BetterAuthOptions['rateLimit']>['customStorage']>
  log: Logger
  /** Keeps hold of work that goes on after an answer, so that stopping can wait for it. */
  inBackground(work: Promise<unknown>): void
}

export type Auth = ReturnType<typeof createAuth>

/**
 * Sign-in as set up for Brygga. Where a default of better-auth is not what a register of people with own
 * experience of illness needs, the setting stands here with its reason.
 */
export function createAuth(parts: AuthParts) {
  const https = parts.baseUrl.startsWith('https://')
  return betterAuth({
    appName: 'Brygga',
    baseURL: parts.baseUrl,
    basePath: '/api/auth',
    secret: parts.secret,
    database: parts.database,
    trustedOrigins: [...parts.origins],
    telemetry: { enabled: false },
    logger: { log: (level, _message, ...rest) => logFor(parts.log, level, rest) },
    onAPIError: { errorURL: `${parts.baseUrl}/sign-in` },
    emailAndPassword: {
      enabled: true,
      // Accounts are made by invitation. Open sign-up would also tell who has one.
      disableSignUp: true,
      minPasswordLength: MIN_PASSWORD_LENGTH,
      maxPasswordLength: MAX_PASSWORD_LENGTH,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: RESET_LINK_SECONDS,
      sendResetPassword: ({ user, token }) => parts.mailer.sendPasswordReset(user.email, token),
    },
    session: {
      // How long the cookie lives. When the session in the database ends, the hooks below decide.
      expiresIn: parts.lengths.portal.absolute,
      updateAge: ROLL_SESSION_SECONDS,
      // A cached session outlives its revocation, and once let people past the second factor.
      cookieCache: { enabled: false },
      additionalFields: {
        kind: { type: 'string', required: false, defaultValue: 'portal', input: false },
        activeRegionId: { type: 'string', required: false, input: false },
      },
    },
    user: { additionalFields: { disabledAt: { type: 'date', required: false, input: false } } },
    account: {
      // Whoever controls an address at some provider does not own the account that has it here.
      accountLinking: { enabled: false, disableImplicitLinking: true },
      updateAccountOnSignIn: false,
      encryptOAuthTokens: true,
    },
    verification: { storeIdentifier: 'hashed' },
    // By address and path. Its own rules stop an office behind one address at the fourth person in ten seconds.
    rateLimit: {
      enabled: true,
      customRules: addressRules(parts.callsPerAddress),
      customStorage: parts.budgets,
    },
    advanced: {
      database: { generateId: () => randomUUID() },
      // Its own prefix would be `__Secure-`; ours ties a cookie to this very host. The attribute is set below.
      useSecureCookies: false,
      cookiePrefix: sessionCookieName(https),
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER], ipv6Subnet: 64 },
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/', secure: https },
      cookies: { session_token: { name: sessionCookieName(https) } },
      // Sending mail in the background keeps the time of an answer from telling whether an address is known.
      backgroundTasks: { handler: parts.inBackground },
    },
    hooks: { before: codesOnce(parts.sql) },
    databaseHooks: { session: sessionHooks(parts.lengths, parts.sql), user: accountHooks(parts.sql) },
    plugins: [
      twoFactor({
        issuer: 'Brygga',
        backupCodeOptions: { storeBackupCodes: recoveryCodeStorage },
        accountLockout: { enabled: true, maxFailedAttempts: 10, durationSeconds: 900 },
      }),
      deviceAuthorization({
        expiresIn: '10m',
        interval: '5s',
        validateClient: (client) => client === TERMINAL_CLIENT,
        verificationUri: `${parts.baseUrl}/device`,
      }),
      bearer(),
      magicLink({
        disableSignUp: true,
        storeToken: 'hashed',
        expiresIn: DAY_IN_SECONDS,
        sendMagicLink: async ({ email, token }) => parts.links.made(email, token),
      }),
      ...(parts.oidc === null ? [] : [oidcPlugin(parts.oidc)]),
    ],
  })
}

function addressRules(callsPerAddress: number) {
  // Each terminal that waits for its code asks every five seconds.
  return {
    '/device/token': { window: 60, max: callsPerAddress * 10 },
    '/**': { window: 60, max: callsPerAddress },
  }
}

/** The name of the session's cookie, and how the names of the others begin. */
export function sessionCookieName(https: boolean): string {
  return https ? '__Host-brygga' : 'brygga'
}

function logFor(log: Logger, level: 'debug' | 'info' | 'warn' | 'error' | 'success', rest: unknown[]): void {
  // Its messages quote what was sent (addresses, codes), so only what kind of error it was is kept.
  const error = rest.find((one) => one instanceof Error)
  if (level === 'error') log.error({ err: error === undefined ? undefined : describeError(error) }, 'sign-in')
  else log.debug({ level }, 'sign-in')
}
