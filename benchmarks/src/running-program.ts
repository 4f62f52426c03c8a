import { type SpawnOptions, spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'

/** As much of what a program says as is kept, in characters. */
const kept = 4_000
/** Milliseconds until what a program said last has arrived. */
const lastWords = 100

/** A program that is to run until it is stopped. */
export interface RunningProgram {
  /** Fails, with the last that the program said, when it ends before it is stopped; otherwise never settles. */
  endedEarly: Promise<never>
  stop: () => Promise<void>
}

/** Starts a program in the background. It goes when this process does. */
export function runningProgram(
  command: string,
  args: readonly string[],
  options: Pick<SpawnOptions, 'cwd' | 'env'> = {},
): RunningProgram {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  const goesWithUs = () => void child.kill('SIGTERM')
  process.once('exit', goesWithUs)
  let said = ''
  let isStopping = false
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      said = (said + chunk).slice(-kept)
    })
  const { promise: ended, resolve, reject } = Promise.withResolvers<unknown>()
  child.once('error', reject)
  child.once('exit', resolve)
  const endedEarly = ended.then(async (code) => {
    if (isStopping) return new Promise<never>(() => undefined)
    await pause(lastWords)
    throw new Error(
      `${command} ${args.join(' ')} ended with ${code} before it was stopped. It said:\n${said}`,
    )
  })
  // Heard by whoever waits for the program; where nobody does any more, its failure shows in what is measured.
  endedEarly.catch(() => undefined)
  return {
    endedEarly,
    stop: async () => {
      isStopping = true
      process.off('exit', goesWithUs)
      child.kill('SIGTERM')
      await ended
    },
  }
}
