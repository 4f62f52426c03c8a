import { describe, expect, test } from 'vitest'
import { Failure } from '../output/failure.ts'
import { writeOnce } from './write-once.ts'

const noAnswer = new Failure('no-server', 'NO_SERVER', 'Ingen server svarar.')

/** A write that fails as often as told before it succeeds, and remembers the keys that it was sent with. */
function write(failures: readonly Error[]) {
  const keys: string[] = []
  const left = [...failures]
  return {
    keys,
    send: async (key: string) => {
      keys.push(key)
      const failure = left.shift()
      if (failure !== undefined) throw failure
      return 'done'
    },
  }
}

describe('writeOnce', () => {
  test('sends once where an answer comes', async () => {
    const { keys, send } = write([])
    expect(await writeOnce(send)).toBe('done')
    expect(keys).toHaveLength(1)
  })

  test('sends again with the same key where none comes, and gives up after that', async () => {
    const second = write([noAnswer])
    expect(await writeOnce(second.send)).toBe('done')
    expect(second.keys).toHaveLength(2)
    expect(new Set(second.keys).size).toBe(1)

    const never = write([noAnswer, noAnswer])
    await expect(writeOnce(never.send)).rejects.toBe(noAnswer)
    expect(never.keys).toHaveLength(2)
  })

  test('does not send again what was answered with a no', async () => {
    const refused = write([new Failure('forbidden', 'NOT_ALLOWED', 'Nej.')])
    await expect(writeOnce(refused.send)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    expect(refused.keys).toHaveLength(1)
  })

  test('two writes have two keys', async () => {
    const { keys, send } = write([])
    await writeOnce(send)
    await writeOnce(send)
    expect(new Set(keys).size).toBe(2)
  })
})
