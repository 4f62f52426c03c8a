import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, inject } from 'vitest'

/**
 * Test files run side by side on one server. Those that change what is in it, or count it, take turns: a folder that
 * only one can make says whose turn it is.
 */
export function takingTurns(): void {
  const turn = join(inject('serverData'), 'turn-of-a-test')
  beforeEach(async () => {
    while (
      !(await mkdir(turn).then(
        () => true,
        () => false,
      ))
    )
      await wait(50)
  })
  afterEach(() => rm(turn, { recursive: true, force: true }))
}
