import type { OptionValues } from '../commands/options.ts'
import { Failure } from '../output/failure.ts'
import type { Printer } from '../output/printer.ts'
import type { Words } from '../words/words.ts'
import type { World } from '../world.ts'
import { readLocalServer } from './local-server.ts'
import { chooseServer, type ServerChoice } from './server-choice.ts'
import { readSettings } from './settings-file.ts'

interface FindServerInput {
  options: Pick<OptionValues, 'server' | 'context' | 'verbose'>
  world: World
  words: Words
  printer: Printer
}

/** The server to talk to. Names that lead nowhere are failures; `--verbose` says who decided. */
export async function findServer({ options, world, words, printer }: FindServerInput): Promise<ServerChoice> {
  const settings = await readSettings(world.env, words)
  const name = options.context ?? world.env.BRYGGA_CONTEXT
  if (name !== undefined && settings.contexts[name] === undefined) {
    throw new Failure('usage', 'CONTEXT_UNKNOWN', words.failures.contextUnknown(name), {
      next: [words.failures.contextUnknownNext],
    })
  }
  for (const [address, by] of [
    [options.server, '--server'],
    [world.env.BRYGGA_SERVER, 'BRYGGA_SERVER'],
  ] as const) {
    if (address !== undefined && !isWebAddress(address))
      throw new Failure('usage', 'SERVER_INVALID', words.failures.serverInvalid(by))
  }
  const choice = chooseServer({ options, env: world.env, settings, local: await readLocalServer(world.env) })
  if (options.verbose === true) {
    printer.note(words.connection.serverChosen(choice.server, words.connection.by[choice.serverBy]))
    printer.note(
      choice.tokenBy === null
        ? words.connection.noToken
        : words.connection.tokenChosen(words.connection.by[choice.tokenBy]),
    )
  }
  return choice
}

function isWebAddress(address: string): boolean {
  const url = URL.parse(address)
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:')
}
