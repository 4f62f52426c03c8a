import { describe, expect, it } from 'vitest'
import { coalesce } from './coalesce.ts'

/** Work whose pieces end when they are told to. */
function stepwise() {
  const begun: { key: string; end: (answer: string) => void; fail: (error: Error) => void }[] = []
  const ask = coalesce((key) => {
    const { promise, resolve, reject } = Promise.withResolvers<string>()
    begun.push({ key, end: resolve, fail: reject })
    return promise
  })
  return { begun, ask }
}

const settle = () => new Promise((resolve) => setImmediate(resolve))

describe('asking for the same at once', () => {
  it('is one piece of work for all who came before it began, and another for those who came after', async () => {
    const { begun, ask } = stepwise()
    const first = ask('a')
    await settle()
    const later = [ask('a'), ask('a'), ask('a')]
    expect(begun).toHaveLength(1)
    begun[0]?.end('old')
    expect(await first).toBe('old')
    await settle()
    expect(begun).toHaveLength(2)
    const afterwards = ask('a')
    expect(begun).toHaveLength(2)
    begun[1]?.end('new')
    expect(await Promise.all(later)).toEqual(['new', 'new', 'new'])
    await settle()
    expect(begun).toHaveLength(3)
    begun[2]?.end('newest')
    expect(await afterwards).toBe('newest')
  })

  it('is one piece of work for all who came at the same moment', async () => {
    const { begun, ask } = stepwise()
    const answers = [ask('a'), ask('a')]
    await settle()
    begun[0]?.end('one')
    expect(await Promise.all(answers)).toEqual(['one', 'one'])
    expect(begun).toHaveLength(1)
  })

  it('keeps different questions apart', async () => {
    const { begun, ask } = stepwise()
    const answers = [ask('a'), ask('b')]
    await settle()
    expect(begun.map(({ key }) => key)).toEqual(['a', 'b'])
    begun[1]?.end('of b')
    begun[0]?.end('of a')
    expect(await Promise.all(answers)).toEqual(['of a', 'of b'])
  })

  it('fails for those who shared it, and for nobody else', async () => {
    const { begun, ask } = stepwise()
    const first = ask('a')
    await settle()
    const second = ask('a')
    begun[0]?.fail(new Error('broken'))
    await expect(first).rejects.toThrow('broken')
    await settle()
    begun[1]?.end('well')
    expect(await second).toBe('well')
  })

  it('forgets what is over', async () => {
    const { begun, ask } = stepwise()
    const first = ask('a')
    await settle()
    begun[0]?.end('1')
    await first
    void ask('a')
    await settle()
    expect(begun).toHaveLength(2)
  })
})
