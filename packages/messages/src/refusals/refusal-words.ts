import type { AccessRefusalCode, RefusalCode } from '@brygga/domain'
import type { Sentence } from '../sentence.ts'

/** Why nothing was changed although the input was sound, beyond what the domain decides: access, undoing, repeating. */
type OtherRefusalCode =
  | AccessRefusalCode
  | 'CHANGE_UNKNOWN'
  | 'CHANGE_ALREADY_UNDONE'
  | 'CHANGED_SINCE'
  | 'KEY_USED_FOR_OTHER_INPUT'
  | 'CONSENT_NOT_YOURS_TO_RECORD'
  | 'ALREADY_MEMBER'
  | 'OWN_ACCOUNT'
  | 'LAST_ADMINISTRATOR'
  | 'ROLES_CHANGED_SINCE'
  | 'PERSON_NOT_FREE'

/** Why somebody does not start in a placement, is not named in it, or is not excepted: a file of its own each. */
export type PlacingRefusalCode = Extract<
  RefusalCode,
  | 'ABOVE_FULL_TIME'
  | 'ALREADY_PLACED'
  | 'COORDINATOR_IS_SELF'
  | 'EMPLOYER_UNKNOWN'
  | 'EXCEPTION_ALREADY_STANDS'
  | 'EXCEPTION_ENDS_BEFORE'
  | 'EXCEPTION_NOT_NEEDED'
  | 'EXCEPTION_UNKNOWN'
  | 'LINE_MANAGER_IS_MENTOR'
  | 'LINE_MANAGER_IS_SELF'
  | 'LINE_MANAGER_IS_SUPERVISOR'
  | 'NEITHER_CERTIFIED_NOR_SEATED'
  | 'NOT_A_COORDINATOR'
  | 'NOT_A_WORKPLACE'
  | 'NOT_AN_EMPLOYER'
  | 'SUPPORT_ORGANISATION_UNKNOWN'
  | 'WORKPLACE_HAS_ENDED'
  | 'WORKPLACE_NOT_READY'
>

/** A sentence for every reason against a command. A code without one does not compile. */
export type RefusalWords = Readonly<Record<RefusalCode | OtherRefusalCode | 'UNKNOWN', Sentence>>
