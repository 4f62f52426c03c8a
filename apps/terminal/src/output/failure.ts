import { type Ending, exitCodes } from './exit-codes.ts'

/** One reason among several: its code, and the sentence that says it. */
export interface FailureReason {
  code: string
  sentence: string
}

/** Something that the caller can mend or must know, said in a whole sentence. Bugs are other errors. */
export class Failure extends Error {
  readonly ending: Exclude<Ending, 'ok'>
  readonly code: string
  /** What to do now, one sentence each. */
  readonly next: readonly string[]
  readonly reasons: readonly FailureReason[]

  constructor(
    ending: Exclude<Ending, 'ok'>,
    code: string,
    message: string,
    more: { next?: readonly string[]; reasons?: readonly FailureReason[] } = {},
  ) {
    super(message)
    this.name = 'Failure'
    this.ending = ending
    this.code = code
    this.next = more.next ?? []
    this.reasons = more.reasons ?? []
  }
}

/** A failure as scripts read it, on one line of stderr. */
export function failureJson(failure: Failure) {
  const { code, message, reasons, next } = failure
  return { error: { code, message, exitCode: exitCodes[failure.ending], reasons, next } }
}
