import { describe, expect, test } from 'vitest'
import { en } from './en.ts'
import { sv } from './sv.ts'
import { localeOf } from './words.ts'

/** Every word of a language with the path to it; functions as how many things they are told. */
function flat(words: unknown, path = ''): [string, string | number][] {
  if (typeof words === 'string') return [[path, words]]
  if (typeof words === 'function') return [[path, words.length]]
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([name, part]) => flat(part, path === '' ? name : `${path}.${name}`))
}

describe('words', () => {
  test('both languages have the same words, told the same things', () => {
    const shape = (words: unknown) =>
      flat(words).map(([path, word]) => (typeof word === 'number' ? `${path}/${word}` : path))
    expect(shape(en)).toEqual(shape(sv))
  })

  test('no word is empty', () => {
    for (const [path, word] of [...flat(sv), ...flat(en)]) expect(word, path).not.toBe('')
  })

  test('Swedish speaks to one person, in plain words without abbreviations', () => {
    const texts = flat(sv).filter(([, word]) => typeof word === 'string')
    for (const [path, text] of texts)
      expect(text, path).not.toMatch(/\b(t\.ex\.|bl\.a\.|m\.m\.|osv|ev\.|Ni\b)/)
  })
})

describe('localeOf', () => {
  test.each([
    ['nothing said is Swedish', [], {}, 'sv'],
    ['an unknown language is Swedish', [], { LANG: 'de_DE.UTF-8' }, 'sv'],
    ['the C locale is Swedish', [], { LANG: 'C.UTF-8' }, 'sv'],
    ['an English environment is English', [], { LANG: 'en_GB.UTF-8' }, 'en'],
    ['LC_ALL goes before LANG', [], { LC_ALL: 'sv_SE', LANG: 'en_GB' }, 'sv'],
    ['the flag goes before the environment', ['todo', '--lang', 'sv'], { LANG: 'en_GB' }, 'sv'],
    ['the flag may be written with an equals sign', ['--lang=en'], {}, 'en'],
  ] as const)('%s', (_name, argv, env, expected) => {
    expect(localeOf(argv, env)).toBe(expected)
  })
})
