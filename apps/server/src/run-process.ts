import { openDoor, PortTaken } from './http/door.ts'
import { readSettings, type Settings } from './settings/settings.ts'
import type { Running } from './start/start-brygga.ts'

/** However badly stopping goes, the process ends. */
const STOP_WITHIN_MS = 3000

/** Reads the settings, starts the server and stays until it is told to stop. */
export async function runProcess(): Promise<void> {
  const [command, ...words] = process.argv.slice(2)
  const isSetUp = command === 'set-up'
  const read = readSettings(isSetUp ? [] : process.argv.slice(2), process.env)
  if (read.outcome === 'refused') return leave(2, read.sentences)
  const { settings } = read
  if (isSetUp) return setUpWith(words, settings)
  const starting = start(settings)
  stopOnSignals(starting)
  await starting.catch((error) => explain(error, settings))
}

async function setUpWith(words: readonly string[], settings: Settings): Promise<void> {
  const { readWanted, SET_UP_USAGE, setUp } = await import('./start/set-up.ts')
  const wanted = readWanted(words)
  if (wanted === null) return leave(2, [SET_UP_USAGE])
  const link = await setUp(settings, wanted).catch((error) => explain(error, settings))
  process.stdout.write(`The first administrator chooses a password here, within seven days:\n${link}\n`)
  process.exit(0)
}

/** The rest is read from disk once the port is held, so that a wrong setting and a taken port are told at once. */
async function start(settings: Settings): Promise<Running> {
  const door = await openDoor(settings.port, settings.host)
  const { startBrygga } = await import('./start/start-brygga.ts')
  return startBrygga(settings, door, {
    say: (line) => void process.stdout.write(`${line}\n`),
    progress: (line) => settings.quiet || void process.stderr.write(`${line}\n`),
  })
}

function stopOnSignals(starting: Promise<Running>): void {
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // Asked twice, it does not wait for anything.
      if (stopping) process.exit(130)
      stopping = true
      // While it begins it is not cut off: a database that is being made would be left half made.
      starting.then(stop).then(
        () => process.exit(0),
        () => process.exit(1),
      )
    })
  }
}

async function stop(running: Running): Promise<void> {
  setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref()
  await running.close()
}

async function explain(error: unknown, settings: Settings): Promise<never> {
  if (error instanceof PortTaken) {
    return leave(1, [
      `Port ${error.port} is taken by another process. Stop it, or choose another with --port.`,
    ])
  }
  const { sentenceOf } = await import('./start/start-refusal.ts')
  leave(1, [sentenceOf(error, settings)])
}

function leave(code: number, sentences: readonly string[]): never {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`)
  process.exit(code)
}
