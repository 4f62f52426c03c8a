import { describe, expect, it } from 'vitest'
import { inPieces } from './in-pieces.ts'

/** Work of many short steps; each takes a millisecond or so. */
function* longWork(steps: number): Generator<void, number> {
  for (let at = 0; at < steps; at += 1) {
    const began = performance.now()
    while (performance.now() - began < 1);
    yield
  }
  return steps
}

describe('long work', () => {
  it('lets others go on meanwhile, and comes to its result', async () => {
    let turns = 0
    const others = setInterval(() => {
      turns += 1
    }, 1)
    const result = await inPieces(longWork(100))
    clearInterval(others)
    expect(result).toBe(100)
    expect(turns).toBeGreaterThan(2)
  })

  it('that is short is not held up', async () => {
    let isOver = false
    setImmediate(() => {
      isOver = true
    })
    await inPieces(longWork(1))
    expect(isOver).toBe(false)
  })

  it('that fails, fails', async () => {
    const failing = (function* (): Generator<void, never> {
      yield
      throw new Error('no')
    })()
    await expect(inPieces(failing)).rejects.toThrow('no')
  })
})
