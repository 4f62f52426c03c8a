export type { ProblemToSay } from './imports/import-words.ts'
export { compareNames, type Locale, locales, sortNames } from './language.ts'
export { type Messages, messagesFor } from './messages.ts'
export type { EntryToSay } from './timeline/timeline-words.ts'
