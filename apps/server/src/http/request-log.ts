import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { Logger } from '../log.ts'
import type { Metrics } from './metrics.ts'

/**
 * Gives each request an id and leaves one line when it ends. The line holds what was asked in our own
 * words (`response.locals.what`), never the address as it was sent: people put names in addresses.
 */
export function requestLog(log: Logger, metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const started = performance.now()
    const correlationId = randomUUID()
    response.locals.correlationId = correlationId
    response.locals.what = 'other'
    response.setHeader('X-Correlation-Id', correlationId)
    response.once('close', () => {
      const ms = Math.round(performance.now() - started)
      const what = response.locals.what as string
      const account = response.locals.accountId as string | undefined
      metrics.answered(what.split(' ', 1)[0] ?? 'other', response.statusCode)
      log.info(
        {
          correlationId,
          method: knownMethod(request.method),
          what,
          status: response.statusCode,
          ms,
          account,
        },
        'answered',
      )
    })
    next()
  }
}

/** Names what a request is about, for the log. */
export function about(what: string): RequestHandler {
  return (_request, response, next) => {
    response.locals.what = what
    next()
  }
}

function knownMethod(method: string): string {
  return ['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'PATCH', 'DELETE'].includes(method) ? method : 'other'
}
