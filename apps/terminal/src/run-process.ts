import { exitCodes } from './output/exit-codes.ts'
import { run } from './run.ts'
import { processWorld } from './world.ts'

/** Runs the command line of this process. The first interrupt stops requests in order, the second one at once. */
export async function runProcess(): Promise<void> {
  const interruption = new AbortController()
  const interrupt = () => {
    if (interruption.signal.aborted) process.exit(exitCodes.interrupted)
    interruption.abort()
  }
  process.on('SIGINT', interrupt)
  process.on('SIGTERM', interrupt)
  // Whoever reads us may have had enough, as `head` does: that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exitCodes.ok)
    throw error
  })
  process.exitCode = await run(processWorld(interruption.signal))
  if (interruption.signal.aborted) process.exit()
}
