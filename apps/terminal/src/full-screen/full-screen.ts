import { bareOptionValues } from '../commands/bare.ts'
import { exitCodes } from '../output/exit-codes.ts'
import { Failure } from '../output/failure.ts'
import { printerFor, showsColour, sizeOf } from '../output/printer.ts'
import { type Locale, localeOf, type Words, wordsFor } from '../words/words.ts'
import type { World } from '../world.ts'

/** Opens the full screen and answers the exit code when it is left. The terminal is as it was, whatever happens. */
export async function fullScreen(world: World, words: Words): Promise<number> {
  const colourFlag = !world.argv.includes('--no-color')
  const printer = printerFor(world, colourFlag)
  // Ink knows nothing of NO_COLOR; its colour library reads this when it is first imported, which is below.
  if (!showsColour(world, world.stdout, colourFlag)) process.env.FORCE_COLOR = '0'
  const locale = localeOf(world.argv, world.env)
  const options = await bareOptionValues(world.argv, words)
  const [{ findServer }, { connect }, { bryggaScreen }, { drawScreen }] = await Promise.all([
    import('../settings/find-server.ts'),
    import('../connection/connect.ts'),
    import('./brygga-screen.ts'),
    import('../screens/draw-screen.tsx'),
  ])
  const leaving = new AbortController()
  const interrupted = AbortSignal.any([world.interrupted, leaving.signal])
  const choice = await findServer({ options, world, words, printer })
  const brygga = await connect({ choice, words, locale, interrupted, live: true })
  const me = await brygga.session.me.query()
  let bug: unknown = null
  const screen = await bryggaScreen({
    brygga,
    me,
    on: options.on ?? null,
    server: choice.server,
    locale,
    speak,
    size: sizeOf(world.stdout),
    onBug(error) {
      bug = error
      leaving.abort()
    },
  })
  try {
    await drawScreen(screen, world, interrupted)
  } finally {
    screen.stop()
    leaving.abort()
  }
  if (bug !== null) throw bug
  if (world.interrupted.aborted || screen.wasInterrupted())
    throw new Failure('interrupted', 'INTERRUPTED', words.failures.interrupted)
  return exitCodes.ok
}

async function speak(locale: Locale) {
  const { messagesFor } = await import('@brygga/messages')
  return { words: await wordsFor(locale), messages: messagesFor(locale) }
}
