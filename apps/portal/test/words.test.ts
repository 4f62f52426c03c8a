import { describe, expect, test } from 'vitest'
import en from '../i18n/locales/en.json' with { type: 'json' }
import sv from '../i18n/locales/sv.json' with { type: 'json' }
import { sourcesIn } from './sources.ts'

type Words = { [key: string]: string | Words }

function flat(words: Words, before = ''): Map<string, string> {
  const entries = Object.entries(words).flatMap(([key, value]): [string, string][] => {
    const path = before === '' ? key : `${before}.${key}`
    return typeof value === 'string' ? [[path, value]] : [...flat(value, path)]
  })
  return new Map(entries)
}

const swedish = flat(sv)
const english = flat(en)
const code = sourcesIn('app', '.vue', '.ts')

/** Keys as code asks for them; where a part is worked out, a pattern with anything in its place. */
const asked = code.flatMap(({ path, text }) =>
  [...text.matchAll(/\bt\(\s*(?:'([^']+)'|`([^`]+)`)/g)].map((found) => ({
    path,
    key: found[1] ?? (found[2] as string),
  })),
)

/** Keys that reach `t` through a choice or a function rather than as its first argument. */
const askedElsewhere = new Set(
  code.flatMap(({ text }) =>
    [...text.matchAll(/['`]([a-zA-Z]+(?:\.[a-zA-Z$][\w.${}-]*)+)['`]/g)].map((found) => found[1] ?? ''),
  ),
)

function patternOf(key: string): RegExp {
  const literal = key.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${literal.join('[^.]+')}$`)
}

describe('words of the portal', () => {
  test('both languages have the same keys', () => {
    expect([...english.keys()].sort()).toEqual([...swedish.keys()].sort())
  })

  test('both languages take the same values and have the same number of forms', () => {
    const shape = (text: string) => ({
      values: [...new Set(text.match(/\{\w+\}/g) ?? [])].sort(),
      forms: text.split('|').length,
    })
    const different = [...swedish].filter(([key, text]) => {
      const [mine, other] = [shape(text), shape(english.get(key) ?? '')]
      return mine.forms !== other.forms || mine.values.join() !== other.values.join()
    })
    expect(different).toEqual([])
  })

  test('every key that code asks for exists', () => {
    const missing = asked.filter(({ key }) => ![...swedish.keys()].some((one) => patternOf(key).test(one)))
    expect(missing).toEqual([])
  })

  test('every key is asked for', () => {
    const patterns = [...asked.map(({ key }) => key), ...askedElsewhere].map(patternOf)
    expect([...swedish.keys()].filter((key) => !patterns.some((pattern) => pattern.test(key)))).toEqual([])
  })

  test('no text is empty', () => {
    expect([...swedish, ...english].filter(([, text]) => text.trim() === '')).toEqual([])
  })
})
