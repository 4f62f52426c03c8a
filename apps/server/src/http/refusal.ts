import type { AccountRefusalCode, FailureCode, InputIssue } from '@brygga/api'
import type { Request, Response } from 'express'

/** Codes of refusals that the host itself makes, beside those of the API. */
export type HostCode =
  | FailureCode
  | 'PATH_NOT_UNDERSTOOD'
  | 'OTHER_ORIGIN'
  | 'METHOD_NOT_KNOWN'
  | 'SIGN_IN_REFUSED'
  | 'PASSWORD_TOO_SHORT'
  | 'PASSWORD_TOO_LONG'
  | 'PASSWORD_TOO_COMMON'
  | 'LINK_USED_OR_EXPIRED'
  | AccountRefusalCode

interface Refused {
  status: number
  code: HostCode
  numbers?: Record<string, number | string>
  /** What is wrong with which field. */
  issues?: readonly InputIssue[]
}

/** The correlation id of a request, made when it came in. */
export function correlationIdOf(response: Response): string {
  return response.locals.correlationId as string
}

/** How many calls a request to /trpc holds. */
export function callsIn(path: string): number {
  return path.split(',').length
}

/** Answers with a code, figures and the correlation id, in the form that the asked part of the server uses. */
export function refuse(
  request: Request,
  response: Response,
  { status, code, numbers = {}, issues = [] }: Refused,
): void {
  if (typeof numbers.retryAfterSeconds === 'number')
    response.setHeader('Retry-After', String(numbers.retryAfterSeconds))
  const body = { code, httpStatus: status, correlationId: correlationIdOf(response), numbers, issues }
  response.status(status)
  if (!request.originalUrl.startsWith('/trpc/')) return void response.json(body)
  // The envelope of tRPC, so that its client reads the refusal like any other failure.
  const envelope = { error: { message: code, code: -32_000 - status, data: body } }
  const calls = callsIn(request.path)
  response.json(
    request.query.batch === '1' ? Array.from({ length: Math.min(calls, 10) }, () => envelope) : envelope,
  )
}
