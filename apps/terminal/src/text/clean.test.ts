import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actsOnTerminal, hostileText } from '../testing/hostile-text.ts'
import { clean, jsonText } from './clean.ts'

describe('clean', () => {
  test('nothing that acts on a terminal is left, whatever comes in', () => {
    fc.assert(
      fc.property(hostileText, (text) => !actsOnTerminal.test(clean(text))),
      { numRuns: 2000 },
    )
  })

  test('cleaning twice is cleaning once', () => {
    fc.assert(fc.property(hostileText, (text) => clean(clean(text)) === clean(text)))
  })

  test('ordinary words are left alone', () => {
    for (const text of [
      'Ängla Almqvist',
      'Hedvig Petrović',
      'Örjan – 75 %',
      '“Träffpunkten Öster”',
      '東京',
      'é',
    ])
      expect(clean(text)).toBe(text)
  })

  test.each([
    ['a coloured word keeps the word', '\u001b[31mrött\u001b[0m', 'rött'],
    [
      'a link keeps its word and loses its address',
      '\u001b]8;;https://exempel.se\u0007ord\u001b]8;;\u0007',
      'ord',
    ],
    ['a clipboard write disappears whole', 'a\u001b]52;c;aGVq\u0007b', 'ab'],
    ['an unfinished sequence loses only its escape', '\u001b]52;c;aGVq', '52;c;aGVq'],
    ['line breaks and tabs become one space', 'en\r\n\ttvå', 'en två'],
    ['text that runs the other way runs the usual way', 'a\u202eb', 'ab'],
  ])('%s', (_name, text, expected) => {
    expect(clean(text)).toBe(expected)
  })
})

describe('jsonText', () => {
  test('reads back as the same value, and holds nothing that acts on a terminal but its own line breaks', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const written = jsonText({ text })
        expect(JSON.parse(written)).toEqual({ text })
        expect(written.replaceAll('\n', '')).not.toMatch(actsOnTerminal)
      }),
    )
  })
})
