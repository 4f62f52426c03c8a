import { render } from 'ink'
import type { BryggaScreen } from '../full-screen/brygga-screen.ts'
import type { World } from '../world.ts'
import { App } from './App.tsx'

/** Draws the screen until it is left. By ear there is no second screen to switch to: what was said stays. */
export async function drawScreen(screen: BryggaScreen, world: World, leave: AbortSignal): Promise<void> {
  const isByEar = world.env.INK_SCREEN_READER === 'true'
  const instance = render(<App screen={screen} />, {
    stdin: world.stdin,
    stdout: world.stdout,
    stderr: world.stderr,
    alternateScreen: !isByEar,
    isScreenReaderEnabled: isByEar,
    interactive: true,
    incrementalRendering: true,
    exitOnCtrlC: false,
  })
  leave.addEventListener('abort', () => instance.unmount(), { once: true })
  if (leave.aborted) instance.unmount()
  screen.start()
  await instance.waitUntilExit()
}
