import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cut, type Line, layOut, line, padded, plainText, widthOf } from './lines.ts'

const anyLine: fc.Arbitrary<Line> = fc.record({
  pieces: fc.array(fc.record({ text: fc.string({ unit: 'grapheme', maxLength: 60 }) }), { maxLength: 4 }),
  indent: fc.integer({ min: 0, max: 6 }),
})

describe('layOut', () => {
  test('no row is wider than asked for', () => {
    fc.assert(
      fc.property(fc.array(anyLine), fc.integer({ min: 14, max: 120 }), (lines, width) => {
        for (const row of layOut(lines, width)) expect(widthOf(plainText(row))).toBeLessThanOrEqual(width)
      }),
    )
  })

  test('no word is lost when a line is broken', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zåäö]{1,9}$/), { minLength: 1 }), (words) => {
        const rows = layOut([line(words.join(' '))], 20)
        expect(rows.map(plainText).join(' ')).toBe(words.join(' '))
      }),
    )
  })

  test('without a width every line is one row', () => {
    expect(layOut([line('ord '.repeat(200))], null)).toHaveLength(1)
  })

  test('following rows begin where the line says', () => {
    const rows = layOut(
      [{ pieces: [{ text: 'Namn' }, { text: ' ett långt besked' }], indent: 2, hang: 7 }],
      16,
    )
    expect(rows.map(plainText)).toEqual(['  Namn ett långt', '       besked'])
  })

  test('a last piece without room beside the others gets a row of its own', () => {
    const crowded = {
      pieces: [
        { text: 'Ragnar Thelin  ' },
        { text: 'Boendestöd Jönköping norr  ' },
        { text: 'Saknar handledare sedan 7 november 2022.' },
      ],
      hang: 42,
      fold: 4,
    }
    expect(layOut([crowded], 60).map(plainText)).toEqual([
      'Ragnar Thelin  Boendestöd Jönköping norr',
      '    Saknar handledare sedan 7 november 2022.',
    ])
    expect(layOut([crowded], 100)).toHaveLength(1)
    expect(layOut([crowded], null)).toHaveLength(1)
  })

  test('escape sequences in data are gone', () => {
    expect(plainText(layOut([line('\u001b[2Jhej\u202e')], 80)[0] ?? [])).toBe('hej')
  })
})

describe('cut and padded', () => {
  test('a cut text says that it was cut', () => {
    expect(cut('Psykiatriska öppenvården', 12)).toBe('Psykiatrisk…')
    expect(cut('東京都', 4)).toBe('東…')
    expect(cut('kort', 4)).toBe('kort')
  })

  test('a padded text has exactly the width', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-zåäö 東]{0,30}$/),
        fc.integer({ min: 1, max: 40 }),
        (text, width) => {
          expect(widthOf(padded(text, width))).toBe(width)
        },
      ),
    )
  })
})
