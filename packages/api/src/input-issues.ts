import type { TextRefusalCode } from '@brygga/domain'
import type { ZodError } from 'zod'

type ZodIssue = ZodError['issues'][number]

/** What can be wrong with a field of an input. `messages` has a sentence for each. */
export const inputIssueCodes = [
  'IDENTITY_NUMBER',
  'CONTROL_CHARACTER',
  'TOO_LONG',
  'TOO_SHORT',
  'TOO_BIG',
  'TOO_SMALL',
  'TOO_MANY',
  'TOO_FEW',
  'MISSING',
  'WRONG_KIND',
  'WRONG_FORM',
  'NO_SUCH_DAY',
  'NOT_AN_EMAIL',
  'NOT_A_CHOICE',
  'FIELD_UNKNOWN',
] as const
export type InputIssueCode = (typeof inputIssueCodes)[number]

/** One thing that is wrong with an input: where, what, and the limits. Never the value. */
export interface InputIssue {
  path: (string | number)[]
  code: InputIssueCode
  params: Record<string, number | string>
}

/** The issues of a failed parse, without zod's sentences and without anything that was sent. */
export function issuesOf(error: ZodError): InputIssue[] {
  return error.issues.map((issue) => ({
    path: issue.path.map((step) => (typeof step === 'symbol' ? '' : step)),
    ...describe(issue),
  }))
}

/** How the domain's texts say why they are refused. */
const textRefusals = new Map<unknown, InputIssueCode>([
  ['identity-number' satisfies TextRefusalCode, 'IDENTITY_NUMBER'],
  ['control-character' satisfies TextRefusalCode, 'CONTROL_CHARACTER'],
])

function describe(issue: ZodIssue): Pick<InputIssue, 'code' | 'params'> {
  switch (issue.code) {
    case 'too_big':
      return { code: overCode(issue.origin), params: { maximum: Number(issue.maximum) } }
    case 'too_small':
      return { code: underCode(issue.origin), params: { minimum: Number(issue.minimum) } }
    case 'invalid_type':
      // A finished issue holds no input; only zod's own sentence tells a missing field from one of the wrong kind.
      return issue.message.endsWith('received undefined')
        ? { code: 'MISSING', params: {} }
        : { code: 'WRONG_KIND', params: { expected: String(issue.expected) } }
    case 'invalid_format':
      return { code: formatCode(issue.format), params: {} }
    case 'invalid_value':
    case 'invalid_union':
      return { code: 'NOT_A_CHOICE', params: {} }
    case 'unrecognized_keys':
      return { code: 'FIELD_UNKNOWN', params: {} }
    case 'custom':
      return { code: textRefusals.get(issue.params?.code) ?? 'WRONG_FORM', params: {} }
    default:
      return { code: 'WRONG_FORM', params: {} }
  }
}

function overCode(origin: string): InputIssueCode {
  if (origin === 'string') return 'TOO_LONG'
  return origin === 'array' || origin === 'set' ? 'TOO_MANY' : 'TOO_BIG'
}

function underCode(origin: string): InputIssueCode {
  if (origin === 'string') return 'TOO_SHORT'
  return origin === 'array' || origin === 'set' ? 'TOO_FEW' : 'TOO_SMALL'
}

function formatCode(format: string): InputIssueCode {
  if (format === 'date') return 'NO_SUCH_DAY'
  return format === 'email' ? 'NOT_AN_EMAIL' : 'WRONG_FORM'
}
