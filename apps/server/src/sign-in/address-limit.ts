import type { Request, RequestHandler } from 'express'
import { addressKey } from '../http/client-address.ts'
import { refuse } from '../http/refusal.ts'
import type { SignInBudgets } from './budgets.ts'

/** Lets so many calls a minute through from one address, counted for each path and across processes. */
export function addressLimit(
  budgets: SignInBudgets,
  max: number,
  addressOf: (request: Request) => string,
): RequestHandler {
  return async (request, response, next) => {
    const key = `${request.path} ${addressKey(addressOf(request))}`
    const { allowed, retryAfter } = await budgets.consume(key, { window: 60, max })
    if (allowed) return next()
    refuse(request, response, {
      status: 429,
      code: 'TOO_MANY_CALLS',
      numbers: { retryAfterSeconds: retryAfter ?? 60 },
    })
  }
}
