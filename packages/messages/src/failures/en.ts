import { s } from '../sentence.ts'
import type { FailureWords } from './failure-words.ts'

export const failures: FailureWords = {
  failures: {
    NOT_SIGNED_IN: 'You are not signed in. Sign in and try again.',
    SECOND_FACTOR_NEEDED: 'The sign-in is not complete. Enter the code from your app.',
    NOT_ALLOWED: 'Your role may not do this. Ask a coordinator for help.',
    NOT_FOUND: 'It does not exist, or you may not see it.',
    INPUT_INVALID: 'Something needs to be corrected. See at each field.',
    DAY_NOT_COVERED: ({ day }) => [
      s`The rules hold from ${day('coveredFrom')}. Choose that day or a later one.`,
      'The rules do not reach that far back. Choose a later day.',
    ],
    KEY_USED_FOR_OTHER_INPUT: 'This was saved already, with other contents. Load it again and check.',
    CLIENT_TOO_OLD: 'The program is too old for the server. Load the page again, or update brygga.',
    CLIENT_TOO_NEW: 'The program is newer than the server. Ask whoever runs the server to update it.',
    JSON_ONLY: 'The server did not understand the call. Load the page again, or update brygga.',
    CALL_UNKNOWN: 'The server does not know the call. Load the page again, or update brygga.',
    CALL_MALFORMED: 'The server did not understand the call. Load the page again, or update brygga.',
    TOO_MANY_CALLS: 'Too many attempts in a short time. Wait a while and try again.',
    TOO_LARGE: 'It is too large to send. Shorten the text, or split the file.',
    OTHER_ORIGIN: 'The call came from another site and was not let in.',
    STARTING: 'The server is starting. Wait a while and try again.',
    PATH_NOT_UNDERSTOOD: 'The address cannot be read. Check it and try again.',
    METHOD_NOT_KNOWN: 'The server does not take this kind of call. Load the page again.',
    UNAVAILABLE:
      'The server cannot reach its data just now. What you wrote is still there. Try again in a while.',
    NO_CONTACT: 'No contact with the server. What you wrote is still there. Try again in a while.',
    FAILED: 'Something went wrong on our side. Try again, or contact a coordinator.',
  },
  inputIssues: {
    IDENTITY_NUMBER: 'It looks like a personal identity number. Take it away. They are never stored here.',
    CONTROL_CHARACTER: 'The text holds invisible characters. Type it again instead of pasting it.',
    TOO_LONG: ({ number }) => [
      s`The text is too long. At most ${number('maximum')} characters.`,
      'The text is too long. Shorten it.',
    ],
    TOO_SHORT: ({ number }) => [
      s`The text is too short. At least ${number('minimum')} characters.`,
      'The text is too short. Write more.',
    ],
    TOO_BIG: ({ number }) => [
      s`The number is too large. At most ${number('maximum')}.`,
      'The number is too large. Write a smaller one.',
    ],
    TOO_SMALL: ({ number }) => [
      s`The number is too small. At least ${number('minimum')}.`,
      'The number is too small. Write a larger one.',
    ],
    TOO_MANY: ({ number }) => [s`Too many. At most ${number('maximum')}.`, 'Too many. Take some away.'],
    TOO_FEW: ({ number }) => [s`Too few. At least ${number('minimum')}.`, 'Too few. Add more.'],
    MISSING: 'Needs to be filled in.',
    WRONG_KIND: 'This is the wrong kind of answer. Check it and write it again.',
    WRONG_FORM: 'This is written in a way that cannot be read. Check it and write it again.',
    NO_SUCH_DAY: 'There is no such day. Write it like 2023-06-15.',
    NOT_AN_EMAIL: 'This is no e-mail address. Write it like name@example.org.',
    NOT_A_CHOICE: 'Choose one of the alternatives.',
    FIELD_UNKNOWN: 'This does not belong here. Load the page again.',
  },
}
