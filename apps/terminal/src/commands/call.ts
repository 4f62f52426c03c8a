import type { BryggaClient } from '@brygga/api/client'
import type { Printer } from '../output/printer.ts'
import type { ServerChoice } from '../settings/server-choice.ts'
import type { Settings } from '../settings/settings-file.ts'
import type { Locale, Words } from '../words/words.ts'
import type { World } from '../world.ts'
import type { CommandName } from './catalogue.ts'
import type { OptionValues } from './options.ts'

/** One use of a command: what was asked for, and the way to everything that it takes to answer. */
export interface Call {
  command: CommandName
  /** What was given without an option, in order. */
  given: readonly string[]
  options: OptionValues
  world: World
  words: Words
  locale: Locale
  printer: Printer
  settings(): Promise<Settings>
  saveSettings(settings: Settings): Promise<void>
  /** The server that is talked to, and who said so. */
  server(): Promise<ServerChoice>
  /** The signed-in client; a failure that says how to sign in where nobody is. */
  brygga(): Promise<BryggaClient>
}

/** What a command does: prints its answer, or throws a failure. */
export type Command = (call: Call) => Promise<void>
