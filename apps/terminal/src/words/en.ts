import { answers } from './en/answers.ts'
import { commands } from './en/commands.ts'
import { connection } from './en/connection.ts'
import { screen } from './en/screen.ts'
import type { Words } from './words.ts'

/** The words of the client in English. A word that only Swedish has does not compile. */
export const en: Words = { ...commands, ...connection, ...answers, ...screen }
