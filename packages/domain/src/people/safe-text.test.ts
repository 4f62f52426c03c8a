import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasControlCharacters, SafeTextSchema, stripControlCharacters } from './safe-text.schemas.ts'

const codesOf = (schema: ReturnType<typeof SafeTextSchema>, text: string) =>
  schema.safeParse(text).error?.issues.map(({ code, message }) => (code === 'custom' ? message : code)) ?? []

describe('control characters', () => {
  it.each([
    ['a\u0000b', 'ab'],
    ['a\u0007b', 'ab'],
    ['a\u001B[31mröd\u001B[0m', 'aröd'],
    ['a\u001B]0;ny titel\u0007b', 'ab'],
    ['a\u001B]8;;https://example.org\u001B\\länk\u001B]8;;\u001B\\', 'alänk'],
    ['a\u009B2Jb', 'ab'],
    ['a\u001Bcb', 'ab'],
    ['a\u0085b', 'a b'],
    ['a\u007Fb', 'ab'],
    ['abc\u202Efdp.exe', 'abcfdp.exe'],
    ['a\u200Bb\u200Dc\uFEFF', 'abc'],
    ['a\u2066b\u2069', 'ab'],
    ['a\uD800b', 'ab'],
    ['a\u{E0041}b', 'ab'],
    ['a\nb', 'a b'],
    ['a \r\n\t b', 'a b'],
  ])('in %j are seen, and %j is left', (text, left) => {
    expect(hasControlCharacters(text)).toBe(true)
    expect(stripControlCharacters(text)).toBe(left)
  })

  it.each(['Åsa Öberg', 'naïve – “ja” … 100 %', '日本', '👍🏽', 'e\u0301', 'a\u00A0b', 'mjuk\u00ADa', ''])(
    'are not in %j',
    (text) => {
      expect(hasControlCharacters(text)).toBe(false)
    },
  )

  it('take the soft hyphens with them', () => {
    expect(stripControlCharacters('mjuk\u00ADa')).toBe('mjuka')
  })

  it('leave line breaks in longer texts', () => {
    expect(hasControlCharacters('a\n\tb', 'many')).toBe(false)
    expect(hasControlCharacters('a\u0007\nb', 'many')).toBe(true)
    expect(stripControlCharacters('a\r\nb\u2028c\rd\u0007', 'many')).toBe('a\nb\nc\nd')
  })

  it('are gone after stripping, whatever the text', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 40 })
    const withEscapes = fc
      .array(fc.constantFrom('\u001B', '[', ']', '31m', '\u0007', '\u009B', '\n', 'a', '\uD800', '\uDC00'), {
        maxLength: 30,
      })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(anyText, withEscapes), (text) => {
        expect(hasControlCharacters(stripControlCharacters(text))).toBe(false)
        expect(hasControlCharacters(stripControlCharacters(text, 'many'), 'many')).toBe(false)
      }),
    )
  })
})

describe('safe text', () => {
  it('is trimmed and kept', () => {
    expect(SafeTextSchema(20).parse('  Åsa Öberg ')).toBe('Åsa Öberg')
    expect(SafeTextSchema(20, 'many').parse('rad ett\nrad två')).toBe('rad ett\nrad två')
    expect(codesOf(SafeTextSchema(20), 'rad ett\nrad två')).toEqual(['control-character'])
  })

  it('has from one character to the most', () => {
    expect(SafeTextSchema(5).safeParse('abcde').success).toBe(true)
    expect(codesOf(SafeTextSchema(5), 'abcdef')).toEqual(['too_big'])
    expect(codesOf(SafeTextSchema(5), '   ')).toEqual(['too_small'])
  })

  it('says what it refuses by code, all at once, and never repeats the text', () => {
    expect(codesOf(SafeTextSchema(50), 'pnr 19121212-1212')).toEqual(['identity-number'])
    expect(codesOf(SafeTextSchema(50), 'a\u0007')).toEqual(['control-character'])
    const both = SafeTextSchema(50).safeParse('19121212-1212 \u001B[31m')
    expect(both.error?.issues.map((issue) => issue.code === 'custom' && issue.params?.code)).toEqual([
      'control-character',
      'identity-number',
    ])
    expect(JSON.stringify(both.error)).not.toContain('1212')
  })
})
