import { isBare } from './commands/bare.ts'
import { exitCodes } from './output/exit-codes.ts'
import { Failure } from './output/failure.ts'
import { failureLines } from './output/failure-lines.ts'
import { type Printer, printerFor } from './output/printer.ts'
import { localeOf, type Words, wordsFor } from './words/words.ts'
import type { World } from './world.ts'

/** Carries out one command line and answers its exit code. Everything that goes wrong is said here, once. */
export async function run(world: World): Promise<number> {
  const locale = localeOf(world.argv, world.env)
  const words = await wordsFor(locale)
  const printer = printerFor(world, !world.argv.includes('--no-color'))
  try {
    if (isBare(world.argv)) return await runBare(world, words)
    const { readCommandLine } = await import('./commands/command-line.ts')
    const asked = await readCommandLine(world.argv, words)
    if (asked.kind === 'help') {
      printer.raw(asked.text)
      return exitCodes.ok
    }
    const { callFor } = await import('./commands/call-for.ts')
    const { loadCommand } = await import('./commands/load-command.ts')
    const command = await loadCommand(asked.command)
    await endedByInterrupt(command(callFor(asked, { world, words, locale, printer })), world, words)
    return exitCodes.ok
  } catch (error) {
    return told(error, world, words, printer)
  }
}

/** `brygga` alone: the full screen where there is one, else what to write instead. */
async function runBare(world: World, words: Words): Promise<number> {
  if (world.stdin.isTTY !== true || world.stdout.isTTY !== true || world.env.TERM === 'dumb')
    throw new Failure('usage', 'NO_TERMINAL', words.usage.noTerminal, { next: [words.usage.helpNext] })
  const { fullScreen } = await import('./full-screen/full-screen.ts')
  return fullScreen(world, words)
}

async function endedByInterrupt(work: Promise<void>, { interrupted }: World, words: Words): Promise<void> {
  const failed = () => new Failure('interrupted', 'INTERRUPTED', words.failures.interrupted)
  if (interrupted.aborted) throw failed()
  await Promise.race([
    work,
    new Promise<never>((_resolve, reject) =>
      interrupted.addEventListener('abort', () => reject(failed()), { once: true }),
    ),
  ])
}

function told(error: unknown, world: World, words: Words, printer: Printer): number {
  const failure = error instanceof Failure ? error : bug(error, world, words)
  printer.failure(failure, world.argv.includes('--json'), (each) => failureLines(each, words))
  return exitCodes[failure.ending]
}

/** A mistake of ours: said as such, with where it happened only for those who ask. */
function bug(error: unknown, world: World, words: Words): Failure {
  const where = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const next = world.argv.includes('--verbose') ? where.split('\n') : [words.failures.bugNext]
  return new Failure('error', 'BUG', words.failures.bug, { next })
}
