import { DataFolderInUse, RightsNotHeld, StoreUnavailable } from '@brygga/store'
import { PortTaken } from './http/door.ts'
import { createLog, describeError } from './log.ts'
import { readSettings, type Settings } from './settings/settings.ts'
import { type Running, startBrygga } from './start/start-brygga.ts'

/** However badly stopping goes, the process ends. */
const STOP_WITHIN_MS = 3000

/** Reads the settings, starts the server and stays until it is told to stop. */
async function main(): Promise<void> {
  const read = readSettings(process.argv.slice(2), process.env)
  if (read.outcome === 'refused') return leave(2, read.sentences)
  await run(read.settings)
}

async function run(settings: Settings): Promise<void> {
  const starting = startBrygga(settings, {
    say: (line) => void process.stdout.write(`${line}\n`),
    progress: (line) => settings.quiet || void process.stderr.write(`${line}\n`),
  })
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
  try {
    await starting
  } catch (error) {
    if (stopping) return
    if (!isForeseen(error)) createLog(settings.logLevel).error({ err: error }, 'start failed')
    leave(1, [sentenceOf(error, settings)])
  }
}

function isForeseen(error: unknown): boolean {
  return [PortTaken, DataFolderInUse, StoreUnavailable, RightsNotHeld].some((kind) => error instanceof kind)
}

async function stop(running: Running): Promise<void> {
  setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref()
  await running.close()
}

/** What is wrong, in one sentence. What was not foreseen is named by its kind: its message may quote anything. */
function sentenceOf(error: unknown, settings: Settings): string {
  if (error instanceof PortTaken)
    return `Port ${error.port} is taken by another process. Stop it, or choose another with --port.`
  if (error instanceof DataFolderInUse) {
    return `Another Brygga uses the data folder ${settings.dataFolder}. Stop it, or choose another folder with --data.`
  }
  if (error instanceof StoreUnavailable) return 'The database in DATABASE_URL cannot be reached.'
  if (error instanceof RightsNotHeld) return error.message
  const { kind, code } = describeError(error)
  return `Brygga could not start: ${code === undefined ? kind : `${kind} ${code}`}.`
}

function leave(code: number, sentences: readonly string[]): void {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`)
  process.exit(code)
}

await main()
