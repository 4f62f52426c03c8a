import { TRPCError } from '@trpc/server'
import { ZodError } from 'zod'
import { type InputIssue, issuesOf } from './input-issues.ts'

/**
 * Every code that a failed call may answer with. Nothing else about a failure leaves the server, in any
 * environment: no message of an error, no stack, no value that was sent.
 */
export const failureCodes = [
  'NOT_SIGNED_IN',
  'SECOND_FACTOR_NEEDED',
  'NOT_ALLOWED',
  'NOT_FOUND',
  'INPUT_INVALID',
  'CLIENT_TOO_OLD',
  'CLIENT_TOO_NEW',
  'JSON_ONLY',
  'CALL_UNKNOWN',
  'CALL_MALFORMED',
  'TOO_MANY_CALLS',
  'TOO_LARGE',
  'UNAVAILABLE',
  'FAILED',
] as const
export type FailureCode = (typeof failureCodes)[number]

type TransportCode = TRPCError['code']

const transportCodeOf: Record<FailureCode, TransportCode> = {
  NOT_SIGNED_IN: 'UNAUTHORIZED',
  SECOND_FACTOR_NEEDED: 'UNAUTHORIZED',
  NOT_ALLOWED: 'FORBIDDEN',
  NOT_FOUND: 'NOT_FOUND',
  INPUT_INVALID: 'BAD_REQUEST',
  CLIENT_TOO_OLD: 'PRECONDITION_FAILED',
  CLIENT_TOO_NEW: 'PRECONDITION_FAILED',
  JSON_ONLY: 'UNSUPPORTED_MEDIA_TYPE',
  CALL_UNKNOWN: 'NOT_FOUND',
  CALL_MALFORMED: 'BAD_REQUEST',
  TOO_MANY_CALLS: 'TOO_MANY_REQUESTS',
  TOO_LARGE: 'PAYLOAD_TOO_LARGE',
  UNAVAILABLE: 'SERVICE_UNAVAILABLE',
  FAILED: 'INTERNAL_SERVER_ERROR',
}

/** What a client learns of a failed call. */
export interface FailureBody {
  code: FailureCode
  httpStatus: number
  correlationId: string | null
  /** Figures and days that a sentence about the code needs. */
  numbers: Record<string, number | string>
  /** What is wrong with which field of the input; empty for other codes. */
  issues: InputIssue[]
}

/** Why a declared failure happened; travels as the cause of a TRPCError and is all that the formatter reads. */
export class DeclaredFailure extends Error {
  readonly failureCode: FailureCode
  readonly numbers: Record<string, number | string>
  readonly issues: InputIssue[]

  constructor(code: FailureCode, numbers: Record<string, number | string> = {}, issues: InputIssue[] = []) {
    super(code)
    this.name = 'DeclaredFailure'
    this.failureCode = code
    this.numbers = numbers
    this.issues = issues
  }
}

/** The error that a router throws when the caller cannot have what was asked for. */
export function failure(
  code: FailureCode,
  numbers: Record<string, number | string> = {},
  issues: InputIssue[] = [],
): TRPCError {
  return new TRPCError({
    code: transportCodeOf[code],
    message: code,
    cause: new DeclaredFailure(code, numbers, issues),
  })
}

/** The failure that an error amounts to. What was not declared is FAILED, whatever it says. */
export function declaredFailureOf(error: TRPCError): DeclaredFailure {
  if (error.cause instanceof DeclaredFailure) return error.cause
  if (error.code === 'BAD_REQUEST' && error.cause instanceof ZodError)
    return new DeclaredFailure('INPUT_INVALID', {}, issuesOf(error.cause))
  return new DeclaredFailure(codesOfTheTransport[error.code] ?? 'FAILED')
}

/** What a store says by the name of what it throws, and what a caller may know of it. */
export function failureOfStore(cause: unknown): TRPCError | null {
  if (!(cause instanceof Error)) return null
  if (cause.name === 'StoreUnavailable' || cause.name === 'StoreBusy') return failure('UNAVAILABLE')
  if (cause.name !== 'InvalidCursor') return null
  return failure('INPUT_INVALID', {}, [{ path: ['cursor'], code: 'WRONG_FORM', params: {} }])
}

/** Failures that the transport finds before a procedure runs. */
const codesOfTheTransport: Partial<Record<TransportCode, FailureCode>> = {
  NOT_FOUND: 'CALL_UNKNOWN',
  BAD_REQUEST: 'CALL_MALFORMED',
  PARSE_ERROR: 'CALL_MALFORMED',
  METHOD_NOT_SUPPORTED: 'CALL_MALFORMED',
  UNSUPPORTED_MEDIA_TYPE: 'JSON_ONLY',
  PAYLOAD_TOO_LARGE: 'TOO_LARGE',
}
