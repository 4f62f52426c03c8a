import type { BryggaClient } from '@brygga/api/client'
import type { Printer } from '../output/printer.ts'
import type { ServerChoice } from '../settings/server-choice.ts'
import type { Locale, Words } from '../words/words.ts'
import type { World } from '../world.ts'
import type { Call } from './call.ts'
import type { Asked } from './command-line.ts'

interface Surroundings {
  world: World
  words: Words
  locale: Locale
  printer: Printer
}

/** A call of a command: settings and connection are made when the command asks for them, once. */
export function callFor(
  asked: Extract<Asked, { kind: 'command' }>,
  { world, words, locale, printer }: Surroundings,
): Call {
  const { command, given, options } = asked
  let choice: Promise<ServerChoice> | undefined
  let client: Promise<BryggaClient> | undefined
  const settings = async () => (await import('../settings/settings-file.ts')).readSettings(world.env, words)
  const server = () => {
    choice ??= import('../settings/find-server.ts').then(({ findServer }) =>
      findServer({ options, world, words, printer }),
    )
    return choice
  }
  return {
    command,
    given,
    options,
    world,
    words,
    locale,
    printer,
    settings,
    server,
    async saveSettings(changed) {
      const { writeSettings } = await import('../settings/settings-file.ts')
      await writeSettings(world.env, changed)
    },
    brygga() {
      client ??= connected()
      return client
    },
  }
  async function connected() {
    const { connect } = await import('../connection/connect.ts')
    return connect({ choice: await server(), words, locale, interrupted: world.interrupted, live: false })
  }
}
