import { createHash, randomUUID } from 'node:crypto'
import {
  appRouter,
  clientVersionOf,
  httpOptions,
  type RequestContext,
  type Rulebooks,
  type Store,
} from '@brygga/api'
import type { Day } from '@brygga/domain'
import type { CreateExpressContextOptions } from '@trpc/server/adapters/express'
import { type Request, type RequestHandler, Router } from 'express'
import type { Logger } from '../log.ts'
import { describeError } from '../log.ts'
import type { Caller } from '../sign-in/caller.ts'
import type { CallBudget } from './call-budget.ts'
import { addressKey } from './client-address.ts'
import { MAX_BODY_BYTES, MAX_IMPORT_BYTES } from './json-body.ts'
import type { OpenStreams } from './open-streams.ts'
import { callsIn, correlationIdOf, refuse } from './refusal.ts'
import { serveRouter } from './trpc-adapter.ts'

const MAX_CALLS_IN_BATCH = httpOptions.maxBatchSize
const KNOWN_CALLS = new Set(Object.keys(appRouter._def.procedures))

export interface TrpcParts {
  store: Store
  rulebooks: Rulebooks
  log: Logger
  perAccount: CallBudget
  perAddress: CallBudget
  streams: OpenStreams
  calendarToday(): Day
  addressOf(request: Request): string
  callerOf(request: Request): Promise<Caller | null>
}

/** Serves the API's router: limits first, then who asks, then the procedures. */
export function trpcHost(parts: TrpcParts): Router {
  const router = Router()
  router.use(nameCalls, limitBatch, limitAddress(parts), identify(parts), watchStreams(parts))
  const small = procedures(parts, MAX_BODY_BYTES)
  const large = procedures(parts, MAX_IMPORT_BYTES)
  router.use((request, response, next) => (isImport(request.path) ? large : small)(request, response, next))
  return router
}

function procedures(parts: TrpcParts, maxBodySize: number): RequestHandler {
  return serveRouter({
    maxBodySize,
    createContext: (options) => contextOf(parts, options),
    onError({ error, path, ctx }) {
      if (error.code !== 'INTERNAL_SERVER_ERROR') return
      const call = path !== undefined && KNOWN_CALLS.has(path) ? path : 'unknown'
      parts.log.error(
        { call, correlationId: ctx?.correlationId, err: describeError(error.cause ?? error) },
        'call failed',
      )
    },
  })
}

function contextOf(
  parts: TrpcParts,
  { req: request, res: response, info }: CreateExpressContextOptions,
): RequestContext {
  const caller = response.locals.caller as Caller | null
  const contentType = request.headers['content-type']
  return {
    actor: caller?.actor ?? null,
    secondFactorPassed: caller !== null,
    store: parts.store,
    rulebooks: parts.rulebooks,
    calendarToday: parts.calendarToday,
    newId: randomUUID,
    hash: (text) => createHash('sha256').update(text).digest('hex'),
    correlationId: correlationIdOf(response),
    clientVersion: clientVersionOf(
      (name) => request.get(name),
      info.connectionParams as Record<string, string | undefined> | null,
    ),
    contentType: contentType ?? null,
  }
}

/** Puts the names of the asked calls in the log, where they are names of ours. */
const nameCalls: RequestHandler = (request, response, next) => {
  const names = request.path.slice(1).split(',', MAX_CALLS_IN_BATCH)
  response.locals.what = `trpc ${names.map((name) => (KNOWN_CALLS.has(name) ? name : 'unknown')).join(',')}`
  next()
}

const limitBatch: RequestHandler = (request, response, next) => {
  if (callsIn(request.path) <= MAX_CALLS_IN_BATCH) return next()
  refuse(request, response, { status: 400, code: 'CALL_MALFORMED', numbers: { most: MAX_CALLS_IN_BATCH } })
}

function limitAddress(parts: TrpcParts): RequestHandler {
  return (request, response, next) => {
    const taken = parts.perAddress.take(addressKey(parts.addressOf(request)), callsIn(request.path))
    if (taken.allowed) return next()
    refuse(request, response, {
      status: 429,
      code: 'TOO_MANY_CALLS',
      numbers: { retryAfterSeconds: taken.retryAfterSeconds },
    })
  }
}

function identify(parts: TrpcParts): RequestHandler {
  return async (request, response, next) => {
    const caller = await parts.callerOf(request)
    response.locals.caller = caller
    if (caller === null) return next()
    response.locals.accountId = caller.actor.accountId
    const taken = parts.perAccount.take(caller.actor.accountId, callsIn(request.path))
    if (taken.allowed) return next()
    refuse(request, response, {
      status: 429,
      code: 'TOO_MANY_CALLS',
      numbers: { retryAfterSeconds: taken.retryAfterSeconds },
    })
  }
}

function watchStreams(parts: TrpcParts): RequestHandler {
  return (request, response, next) => {
    if (request.get('accept')?.includes('text/event-stream')) {
      parts.streams.add(response, async () => (await parts.callerOf(request)) !== null)
    }
    next()
  }
}

function isImport(path: string): boolean {
  return path
    .slice(1)
    .split(',')
    .every((name) => name.startsWith('imports.'))
}
