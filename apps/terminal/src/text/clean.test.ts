import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clean, jsonText } from './clean.ts'

/** What no terminal may get from data: C0, DEL, C1, every format character (bidi, zero width, tags), line separators. */
const dangerous = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\u001b[31m',
        '\u001b[2J',
        '\u001b]8;;https://exempel.se\u0007ord\u001b]8;;\u0007',
        '\u001b]52;c;aGVq\u0007',
        '\u009b31m',
        '\u009d0;titel\u009c',
        '\u001bP1$r\u001b\\',
        '\u001b',
        '\u0007',
        '\u0000',
        '\u202e',
        '\u2066',
        '\u200b',
        '\u200d',
        '\ufeff',
        '\u00ad',
        '\u2028',
        '\r',
        '\n',
        '\t',
        '\u007f',
        '\u0085',
        '\u{e0041}',
        '\ud800',
        '\u001b]0;',
        '\u001bc',
      ),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

describe('clean', () => {
  test('nothing that acts on a terminal is left, whatever comes in', () => {
    fc.assert(
      fc.property(hostile, (text) => !dangerous.test(clean(text))),
      { numRuns: 2000 },
    )
  })

  test('cleaning twice is cleaning once', () => {
    fc.assert(fc.property(hostile, (text) => clean(clean(text)) === clean(text)))
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
      fc.property(hostile, (text) => {
        const written = jsonText({ text })
        expect(JSON.parse(written)).toEqual({ text })
        expect(written.replaceAll('\n', '')).not.toMatch(dangerous)
      }),
    )
  })
})
