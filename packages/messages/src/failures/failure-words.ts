import type { Sentence } from '../sentence.ts'

/** Why a call gave no answer. The codes of the API and of its host; a test asks for every one of the API's. */
type FailureCode =
  | 'NOT_SIGNED_IN'
  | 'SECOND_FACTOR_NEEDED'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'INPUT_INVALID'
  | 'DAY_NOT_COVERED'
  | 'KEY_USED_FOR_OTHER_INPUT'
  | 'CLIENT_TOO_OLD'
  | 'CLIENT_TOO_NEW'
  | 'JSON_ONLY'
  | 'CALL_UNKNOWN'
  | 'CALL_MALFORMED'
  | 'TOO_MANY_CALLS'
  | 'TOO_LARGE'
  | 'OTHER_ORIGIN'
  | 'STARTING'
  | 'PATH_NOT_UNDERSTOOD'
  | 'METHOD_NOT_KNOWN'
  | 'UNAVAILABLE'
  | 'NO_CONTACT'
  | 'FAILED'

/** What is wrong with one field of an input. */
type InputIssueCode =
  | 'IDENTITY_NUMBER'
  | 'CONTROL_CHARACTER'
  | 'TOO_LONG'
  | 'TOO_SHORT'
  | 'TOO_BIG'
  | 'TOO_SMALL'
  | 'TOO_MANY'
  | 'TOO_FEW'
  | 'MISSING'
  | 'WRONG_KIND'
  | 'WRONG_FORM'
  | 'NO_SUCH_DAY'
  | 'NOT_AN_EMAIL'
  | 'NOT_A_CHOICE'
  | 'FIELD_UNKNOWN'

export interface FailureWords {
  failures: Readonly<Record<FailureCode, Sentence>>
  inputIssues: Readonly<Record<InputIssueCode, Sentence>>
}
