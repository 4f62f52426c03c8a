import type { Request, RequestHandler, Response } from 'express'
import { refuse } from '../http/refusal.ts'
import type { Caller } from './caller.ts'

/** Answers somebody who is signed in. */
export type ForCaller = (caller: Caller, request: Request, response: Response) => Promise<void>

/** Answers those who are signed in, and refuses everybody else. */
export function forCallers(
  { callerOf }: { callerOf(request: Request): Promise<Caller | null> },
  answer: ForCaller,
): RequestHandler {
  return async (request, response) => {
    const caller = await callerOf(request)
    if (caller === null) return refuse(request, response, { status: 401, code: 'NOT_SIGNED_IN' })
    response.locals.accountId = caller.actor.accountId
    await answer(caller, request, response)
  }
}
