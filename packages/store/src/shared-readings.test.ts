import { describe, expect, test } from 'vitest'
import { sharedReadings } from './shared-readings.ts'

/** A reading whose end the test decides; answers with what it was told, and when it began. */
function held() {
  const begun: { question: string; askers: number; end: (failure?: Error) => void }[] = []
  const read = (question: string, askers: number) =>
    new Promise<string>((resolve, reject) => {
      const name = `${question} ${begun.length}`
      begun.push({
        question,
        askers,
        end: (failure) => (failure === undefined ? resolve(name) : reject(failure)),
      })
    })
  return { begun, read }
}

describe('shared readings', () => {
  const limits = { atOnce: 1, mostTogether: 3 }

  test('who asks while one is under way joins the next, never the one that has begun', async () => {
    const { begun, read } = held()
    const ask = sharedReadings(read, limits)
    const answers = [ask('a')]
    await new Promise(setImmediate)
    answers.push(ask('a'), ask('a'))
    expect(begun.map(({ askers }) => askers)).toEqual([1])
    begun[0]?.end()
    expect(await answers[0]).toBe('a 0')
    expect(begun.map(({ askers }) => askers)).toEqual([1, 2])
    const late = ask('a')
    begun[1]?.end()
    expect(await Promise.all(answers)).toEqual(['a 0', 'a 1', 'a 1'])
    begun[2]?.end()
    expect(await late).toBe('a 2')
  })

  test('who asks at the same moment as the first joins it', async () => {
    const { begun, read } = held()
    const ask = sharedReadings(read, limits)
    const answers = [ask('a'), ask('a')]
    await new Promise(setImmediate)
    begun[0]?.end()
    expect(await Promise.all(answers)).toEqual(['a 0', 'a 0'])
  })

  test('other questions wait for nobody', async () => {
    const { begun, read } = held()
    const ask = sharedReadings(read, limits)
    const answers = [ask('a'), ask('b')]
    await new Promise(setImmediate)
    for (const { end } of begun) end()
    expect(await Promise.all(answers)).toEqual(['a 0', 'b 1'])
  })

  test('no more share than are allowed to', async () => {
    const { begun, read } = held()
    const ask = sharedReadings(read, limits)
    const answers = Array.from({ length: 7 }, () => ask('a'))
    for (let at = 0; at < 3; at++) {
      await new Promise(setImmediate)
      begun[at]?.end()
    }
    await Promise.all(answers)
    expect(begun.map(({ askers }) => askers)).toEqual([3, 3, 1])
  })

  test('a failure is for those who shared it, and the next begins all the same', async () => {
    const { begun, read } = held()
    const ask = sharedReadings(read, limits)
    const first = ask('a')
    await new Promise(setImmediate)
    const second = ask('a')
    begun[0]?.end(new Error('away'))
    await expect(first).rejects.toThrow('away')
    begun[1]?.end()
    expect(await second).toBe('a 1')
  })
})
