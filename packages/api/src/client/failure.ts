import { TRPCClientError } from '@trpc/client'
import type { FailureBody } from '../failure.ts'

export type { FailureBody, FailureCode } from '../failure.ts'
export type { InputIssue, InputIssueCode } from '../input-issues.ts'

/** What the server said of a failed call; null where no answer came, such as without a network. */
export function failureOf(error: unknown): FailureBody | null {
  if (!(error instanceof TRPCClientError)) return null
  const data: unknown = error.data
  return isFailureBody(data) ? data : null
}

function isFailureBody(data: unknown): data is FailureBody {
  return typeof data === 'object' && data !== null && 'correlationId' in data && 'issues' in data
}
