import type { OptionValues } from '../commands/options.ts'
import type { World } from '../world.ts'
import type { LocalServer } from './local-server.ts'
import type { Settings } from './settings-file.ts'

const DEFAULT_SERVER = 'http://127.0.0.1:4700'

/** What said which server, and which token. */
export type ChosenBy = 'flag' | 'environment' | 'context' | 'local' | 'default'

/** The server that a command talks to, and what it shows there. */
export interface ServerChoice {
  server: string
  serverBy: ChosenBy
  token: string | null
  tokenBy: ChosenBy | null
  /** The context in use, where one was used. */
  context: string | null
}

interface ChoiceInput {
  options: Pick<OptionValues, 'server' | 'context'>
  env: World['env']
  settings: Settings
  local: LocalServer | null
}

/** Two addresses are one server when they differ only in a trailing slash or a written-out default port. */
export function sameServer(a: string, b: string): boolean {
  const [first, second] = [URL.parse(a), URL.parse(b)]
  return first !== null && second !== null && first.origin === second.origin
}

/**
 * Which server and token: flags, then the environment, then the chosen context, then the server that runs on this
 * machine, then the usual address. A token is only ever taken for the server that it was given by.
 */
export function chooseServer({ options, env, settings, local }: ChoiceInput): ServerChoice {
  const name = options.context ?? env.BRYGGA_CONTEXT ?? settings.current
  const context = name === null ? undefined : settings.contexts[name]
  const named = context === undefined ? null : name
  const { server, by } = serverOf(options.server, env.BRYGGA_SERVER, context?.server, local?.url)
  const token = tokenFor(server, env.BRYGGA_TOKEN, settings, named, local)
  return {
    server: new URL(server).origin,
    serverBy: by,
    token: token?.token ?? null,
    tokenBy: token?.by ?? null,
    context: context !== undefined && sameServer(context.server, server) ? named : null,
  }
}

function serverOf(
  flag: string | undefined,
  environment: string | undefined,
  context: string | undefined,
  local: string | undefined,
): { server: string; by: ChosenBy } {
  if (flag !== undefined) return { server: flag, by: 'flag' }
  if (environment !== undefined) return { server: environment, by: 'environment' }
  if (context !== undefined) return { server: context, by: 'context' }
  if (local !== undefined) return { server: local, by: 'local' }
  return { server: DEFAULT_SERVER, by: 'default' }
}

function tokenFor(
  server: string,
  environment: string | undefined,
  settings: Settings,
  named: string | null,
  local: LocalServer | null,
): { token: string; by: ChosenBy } | null {
  if (environment !== undefined) return { token: environment, by: 'environment' }
  const contexts = Object.entries(settings.contexts).sort(
    ([a], [b]) => Number(b === named) - Number(a === named),
  )
  const context = contexts.find(([, each]) => each.token !== null && sameServer(each.server, server))?.[1]
  if (context !== undefined && context.token !== null) return { token: context.token, by: 'context' }
  if (local?.token && sameServer(local.url, server)) return { token: local.token, by: 'local' }
  return null
}

/** Whether a token would be sent where others can read it: over plain http to another machine. */
export function isExposed(server: string): boolean {
  const { protocol, hostname } = new URL(server)
  return protocol === 'http:' && !/^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
}
