import { stat } from 'node:fs/promises'
import { exitCodes } from '../../output/exit-codes.ts'
import { Failure } from '../../output/failure.ts'
import { localServerPath, readLocalServer } from '../../settings/local-server.ts'
import type { ServerChoice } from '../../settings/server-choice.ts'
import { isExposed } from '../../settings/server-choice.ts'
import { settingsPath } from '../../settings/settings-file.ts'
import { type Line, line } from '../../text/lines.ts'
import type { Call } from '../call.ts'
import type { Doctor } from '../shapes.ts'
import { clientVersion } from './version.ts'

type Check = Doctor['checks'][number]

/** Looks at everything that the client leans on and says what is wrong with it. Ends with 1 when something is. */
export default async function doctor(call: Call): Promise<void> {
  const { words, printer } = call
  const choice = await call.server()
  const server = await checkServer(call, choice)
  const checks = [
    checkNode(call),
    await checkSettings(call),
    await checkLocal(call),
    server,
    ...(server.state === 'ok' ? [await checkSignIn(call)] : []),
    checkTerminal(call),
  ]
  const shown: Doctor = {
    client: await clientVersion(),
    server: choice.server,
    serverBy: choice.serverBy,
    tokenBy: choice.tokenBy,
    checks,
  }
  if (call.options.json === true) printer.json(shown)
  else
    printer.lines([
      ...checks.map((check) => checkLine(check, call)),
      line(''),
      line(words.doctor.chosen(choice.server, words.connection.by[choice.serverBy]), 'muted'),
    ])
  const wrong = checks.filter(({ state }) => state === 'wrong').length
  if (wrong > 0) throw new Failure('error', 'DOCTOR_FOUND', words.doctor.found(wrong))
}

function checkLine({ state, says, next }: Check, { words }: Call): Line {
  const tones = { ok: 'in-order', note: 'attention', wrong: 'alarm' } as const
  return {
    pieces: [
      { text: words.doctor.states[state].padEnd(words.doctor.width), tone: tones[state] },
      { text: next === null ? says : `${says} ${next}` },
    ],
    hang: words.doctor.width,
  }
}

function checkNode({ words }: Call): Check {
  const major = Number(process.versions.node.split('.')[0])
  const isEnough = major >= 24
  return {
    id: 'node',
    state: isEnough ? 'ok' : 'wrong',
    says: words.doctor.node(process.versions.node),
    next: isEnough ? null : words.doctor.nodeNext,
  }
}

async function checkSettings({ words, world, settings }: Call): Promise<Check> {
  const path = settingsPath(world.env)
  const file = await stat(path).catch(() => null)
  if (file === null) return { id: 'settings', state: 'ok', says: words.doctor.noSettings(path), next: null }
  if ((file.mode & 0o077) !== 0)
    return {
      id: 'settings',
      state: 'wrong',
      says: words.doctor.settingsOpen(path),
      next: words.doctor.settingsOpenNext(path),
    }
  const { contexts } = await settings()
  return {
    id: 'settings',
    state: 'ok',
    says: words.doctor.settings(path, Object.keys(contexts).length),
    next: null,
  }
}

async function checkLocal({ words, world }: Call): Promise<Check> {
  const path = localServerPath(world.env)
  const local = await readLocalServer(world.env)
  if (local !== null)
    return { id: 'local-server', state: 'ok', says: words.doctor.local(local.url), next: null }
  return {
    id: 'local-server',
    state: 'ok',
    says: path === null ? words.doctor.localNotLookedFor : words.doctor.noLocal(path),
    next: null,
  }
}

async function checkServer({ words, world }: Call, { server }: ServerChoice): Promise<Check> {
  if (isExposed(server))
    return {
      id: 'server',
      state: 'wrong',
      says: words.failures.exposed(server),
      next: words.failures.exposedNext,
    }
  try {
    const response = await fetch(`${server}/live`, {
      signal: AbortSignal.any([world.interrupted, AbortSignal.timeout(5000)]),
    })
    if (response.ok) return { id: 'server', state: 'ok', says: words.doctor.server(server), next: null }
    return {
      id: 'server',
      state: 'wrong',
      says: words.doctor.serverAnswers(server, response.status),
      next: words.failures.noServerNext,
    }
  } catch {
    return {
      id: 'server',
      state: 'wrong',
      says: words.failures.noServer(server),
      next: words.failures.noServerNext,
    }
  }
}

async function checkSignIn({ words, brygga }: Call): Promise<Check> {
  try {
    const client = await brygga()
    const me = await client.session.me.query()
    return {
      id: 'sign-in',
      state: 'ok',
      says: words.doctor.signedIn(me.account.name, me.region.name),
      next: null,
    }
  } catch (error) {
    if (!(error instanceof Failure) || error.ending === 'interrupted') throw error
    return {
      id: 'sign-in',
      state: exitCodes[error.ending] === exitCodes['not-signed-in'] ? 'note' : 'wrong',
      says: error.message,
      next: error.next[0] ?? null,
    }
  }
}

function checkTerminal({ words, world }: Call): Check {
  const { columns = 0, rows = 0, isTTY } = world.stdout
  if (isTTY !== true) return { id: 'terminal', state: 'ok', says: words.doctor.noTerminal, next: null }
  const isSmall = columns < 80 || rows < 24
  return {
    id: 'terminal',
    state: isSmall ? 'note' : 'ok',
    says: words.doctor.terminal(columns, rows),
    next: isSmall ? words.doctor.terminalSmall : null,
  }
}
