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

/** A sentence for every reason against a command. A code without one does not compile. */
export type RefusalWords = Readonly<Record<RefusalCode | OtherRefusalCode | 'UNKNOWN', Sentence>>
