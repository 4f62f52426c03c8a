import type { Me } from '../../connection/answers.ts'
import { askForCode, type DeviceCode, waitForToken } from '../../connection/device-sign-in.ts'
import { Failure } from '../../output/failure.ts'
import { isExposed, type ServerChoice, sameServer } from '../../settings/server-choice.ts'
import type { Settings } from '../../settings/settings-file.ts'
import { line } from '../../text/lines.ts'
import type { Call } from '../call.ts'
import type { SignedIn } from '../shapes.ts'

/** Signs in with a code that is approved in a browser, or with a token from standard input, and remembers it. */
export default async function login(call: Call): Promise<void> {
  const { words, printer } = call
  const choice = await call.server()
  if (isExposed(choice.server)) {
    throw new Failure('refused', 'SERVER_EXPOSED', words.failures.exposed(choice.server), {
      next: [words.failures.exposedNext],
    })
  }
  const token =
    call.options.withToken === true ? await tokenFromInput(call) : await tokenByDevice(call, choice)
  const me = await whoIs(call, choice, token)
  const context = call.options.context ?? choice.context ?? nameFor(choice.server)
  await call.saveSettings(
    remembered(await call.settings(), context, { server: choice.server, token, account: me.account.name }),
  )
  const signedIn: SignedIn = { context, server: choice.server, account: me.account, region: me.region.name }
  if (call.options.json === true) printer.json(signedIn)
  else
    printer.lines([line(words.login.done(me.account.name, me.region.name)), line(words.login.next, 'muted')])
}

async function tokenFromInput({ world, words }: Call): Promise<string> {
  if (world.stdin.isTTY === true) throw new Failure('usage', 'TOKEN_MISSING', words.login.tokenFromInput)
  let text = ''
  for await (const part of world.stdin) text += String(part)
  const token = text.trim()
  if (!/^[\x21-\x7e]{8,4096}$/.test(token))
    throw new Failure('usage', 'TOKEN_INVALID', words.login.tokenInvalid)
  return token
}

async function tokenByDevice(call: Call, { server }: ServerChoice): Promise<string> {
  const { world, words, options } = call
  if (options.device !== true && (options.noInput === true || world.stderr.isTTY !== true)) {
    throw new Failure('usage', 'NO_TERMINAL', words.login.noTerminal, { next: [words.login.noTerminalNext] })
  }
  const asking = { server, words, signal: world.interrupted }
  const code = await askForCode(asking)
  await showCode(call, code)
  return waitForToken(code, asking)
}

async function showCode({ world, words, printer }: Call, code: DeviceCode): Promise<void> {
  const address = code.verification_uri_complete ?? code.verification_uri
  printer.noteLines([
    line(words.login.openAddress),
    line(address, 'action', 2),
    line(words.login.writeCode),
    line(code.user_code, 'title', 2),
  ])
  // A picture made of blocks says nothing to a screen reader; the address above says the same.
  if (world.stderr.isTTY === true && world.env.INK_SCREEN_READER !== 'true') {
    const { renderUnicodeCompact } = await import('uqr')
    world.stderr.write(`\n${renderUnicodeCompact(address, { border: 1 })}\n\n`)
  }
  printer.note(words.login.waiting(Math.round(code.expires_in / 60)))
}

async function whoIs({ world, words, locale }: Call, choice: ServerChoice, token: string): Promise<Me> {
  const { connect } = await import('../../connection/connect.ts')
  const brygga = await connect({
    choice: { ...choice, token },
    words,
    locale,
    interrupted: world.interrupted,
    live: false,
  })
  return brygga.session.me.query()
}

function nameFor(server: string): string {
  const { hostname } = new URL(server)
  return /^(localhost|127\.|\[)/.test(hostname) ? 'lokal' : hostname.slice(0, 40)
}

/** The settings with one more sign-in, which becomes the chosen one. A name that is another server's gives way to a new one. */
function remembered(settings: Settings, name: string, context: Settings['contexts'][string]): Settings {
  const taken = settings.contexts[name]
  const free =
    taken === undefined || sameServer(taken.server, context.server)
      ? name
      : new URL(context.server).host.replace(':', '-')
  return { ...settings, current: free, contexts: { ...settings.contexts, [free]: context } }
}
