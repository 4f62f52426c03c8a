import type { Rulebooks, Store } from '@brygga/api'
import type { Day } from '@brygga/domain'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import { CallBudget } from './http/call-budget.ts'
import { addressOf } from './http/client-address.ts'
import { health } from './http/health.ts'
import { Metrics } from './http/metrics.ts'
import { OpenStreams } from './http/open-streams.ts'
import { plainPathsOnly } from './http/path-shape.ts'
import { type Portal, portalFiles } from './http/portal-files.ts'
import { refuse } from './http/refusal.ts'
import { about, requestLog } from './http/request-log.ts'
import { sameOriginOnly } from './http/same-origin.ts'
import { neverCached, securityHeaders } from './http/security-headers.ts'
import { trpcHost } from './http/trpc-host.ts'
import { isUnavailable } from './http/unavailable.ts'
import { describeError, type Logger } from './log.ts'
import type { Settings } from './settings/settings.ts'
import type { SignIn } from './sign-in/sign-in.ts'

/** What the host puts together; each part is made elsewhere and given here, so that tests give the same. */
export interface Parts {
  store: Store
  rulebooks: Rulebooks
  signIn: SignIn
  portal: Portal | null
  log: Logger
  /** Where people reach the server; decides cookies and links. */
  baseUrl: string
  /** The origins that the portal may be used from. */
  origins: ReadonlySet<string>
  calendarToday(): Day
  databaseAnswers(): Promise<boolean>
}

/** The app, to be served behind a door, and how to end what it keeps open. */
export interface Host {
  app: Express
  /** From now on it says that it is not ready, and live streams end. */
  close(): void
}

const MINUTE = 60
/** When to try again while the database is away. */
const RETRY_AFTER_SECONDS = 5

/** The host: security first, then health, sign-in, the API and the portal's files. */
export function createServer(settings: Settings, parts: Parts): Host {
  const metrics = new Metrics()
  const streams = new OpenStreams(settings.lookAtStreamsEveryMs)
  let stopping = false
  metrics.gauge('brygga_open_streams', () => streams.count)

  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.enable('case sensitive routing')
  app.set('query parser', 'simple')
  const addressOfRequest = (request: express.Request) => addressOf(request, settings.addressHeader)
  const guarded = [neverCached, sameOriginOnly(parts.origins, parts.signIn.isLanding)]

  app.use(
    requestLog(parts.log, metrics),
    ...securityHeaders(parts.baseUrl.startsWith('https://')),
    plainPathsOnly,
  )
  app.use(
    health({
      metrics,
      metricsToken: settings.metricsToken,
      databaseAnswers: parts.databaseAnswers,
      isStopping: () => stopping,
    }),
  )
  app.use('/api', ...guarded, parts.signIn.routes, notFound)
  app.use(
    '/trpc',
    ...guarded,
    trpcHost({
      store: parts.store,
      rulebooks: parts.rulebooks,
      log: parts.log,
      perAccount: new CallBudget(settings.limits.callsPerAccount, MINUTE),
      perAddress: new CallBudget(settings.limits.callsPerAddress, MINUTE),
      streams,
      calendarToday: parts.calendarToday,
      addressOf: addressOfRequest,
      callerOf: parts.signIn.callerOf,
    }),
  )
  if (parts.portal !== null) app.use(about('portal'), portalFiles(parts.portal))
  app.use(notFound)
  app.use(onError(parts.log))

  return {
    app,
    close: () => {
      stopping = true
      streams.close()
      metrics.close()
    },
  }
}

const notFound: RequestHandler = (request, response) => {
  refuse(request, response, { status: 404, code: 'NOT_FOUND' })
}

function onError(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    log.error({ correlationId: response.locals.correlationId, err: describeError(error) }, 'request failed')
    if (response.headersSent) return next(error)
    const status = (error as { status?: unknown } | null)?.status
    if (status === 400 || status === 404)
      return refuse(request, response, { status, code: status === 404 ? 'NOT_FOUND' : 'CALL_MALFORMED' })
    if (isUnavailable(error)) {
      return refuse(request, response, {
        status: 503,
        code: 'FAILED',
        numbers: { retryAfterSeconds: RETRY_AFTER_SECONDS },
      })
    }
    refuse(request, response, { status: 500, code: 'FAILED' })
  }
}
