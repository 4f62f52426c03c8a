import { findIdentityNumber } from '@brygga/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellAddress, columnLetter } from './column-letter.ts'
import { editDistance, looseKey, nameKey, nearest } from './normal-form.ts'
import {
  holdsIdentityNumber,
  identityMask,
  oneLine,
  safeToShow,
  saysNothing,
  withFormulaGuard,
  withoutFormulaGuard,
} from './plain-text.ts'

describe('an identity number', () => {
  const digits = fc.constantFrom(
    '19811228-9874',
    '811228-9874',
    '8112289874',
    '19811228 9874',
    '811228\n9874',
    '81\u200B1228-9874',
    '８１１２２８-９８７４',
    '1981-12-28-9874',
  )

  it('is found in any text, as the domain finds it', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string(),
      fc.stringMatching(/^[0-9 +.\n-]{0,30}$/),
    )
    fc.assert(
      fc.property(text, fc.option(digits), text, (before, number, after) => {
        const whole = `${before}${number ?? ''}${after}`
        expect(holdsIdentityNumber(whole)).toBe(findIdentityNumber(whole) !== null)
      }),
      { numRuns: 500 },
    )
  })

  it('is never shown, wherever it begins', () => {
    fc.assert(
      fc.property(fc.nat(120), digits, (at, number) => {
        const shown = safeToShow(`${'a'.repeat(at)} ${number} enligt lön`)
        expect(findIdentityNumber(shown)).toBeNull()
        if (at < 60) expect(shown).toBe(identityMask)
      }),
    )
  })
})

describe('text that is shown', () => {
  it('is short, on one line, and steers nothing', () => {
    expect(safeToShow('a\u001B[31mb\nc')).toBe('ab c')
    expect(safeToShow('x'.repeat(80))).toHaveLength(80)
    expect(safeToShow('x'.repeat(81))).toBe(`${'x'.repeat(79)}…`)
    expect(oneLine('  a \n b\t')).toBe('a b')
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['+46', "'+46"],
    ['-1', "'-1"],
    ['@a', "'@a"],
    ['-', '-'],
    ['a=b', 'a=b'],
  ])('%j goes into a file as %j, and comes back', (text, guarded) => {
    expect(withFormulaGuard(text)).toBe(guarded)
    expect(withoutFormulaGuard(guarded)).toBe(text)
  })

  it.each([
    ['-', true],
    ['saknas', true],
    ['Ej utsedd', true],
    ['n/a', true],
    ['?', true],
    ['Ida', false],
    ['Saknas Svensson', false],
    ['Ingen Alls', false],
  ])('%j says nothing: %j', (text, nothing) => {
    expect(saysNothing(text)).toBe(nothing)
  })
})

describe('two spellings', () => {
  it('of one heading are the same', () => {
    for (const heading of ['Start-datum', 'START DATUM', 'start_datum', ' Start\ndatum: ', 'startDatum'])
      expect(looseKey(heading)).toBe('start datum')
    expect(looseKey('Förankrad förvaltning')).toBe('forankrad forvaltning')
  })

  it('of one name are the same, but å, ä and ö are letters of their own', () => {
    expect(nameKey('PETROVIĆ,  Hedvig')).toBe(nameKey('Petrovic hedvig'))
    expect(nameKey('Åström')).not.toBe(nameKey('Astrom'))
    expect(nameKey('A\u030Astro\u0308m')).toBe(nameKey('Åström'))
  })
})

describe('the distance between two words', () => {
  it('is what it takes to make one the other', () => {
    expect(editDistance('handledare', 'handledare', 2)).toBe(0)
    expect(editDistance('handledare', 'hanldedare', 2)).toBe(1)
    expect(editDistance('handledare', 'hanledre', 2)).toBe(2)
    expect(editDistance('abc', 'xyz', 2)).toBe(3)
  })

  it('is the same both ways, and nothing between the same', () => {
    const word = fc.string({ maxLength: 8 })
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9))
        expect(editDistance(a, a, 0)).toBe(0)
      }),
    )
  })

  it('finds what was meant, where something near was', () => {
    expect(nearest('Gävlle', ['Hofors', 'Gävle'], looseKey)).toBe('Gävle')
    expect(nearest('Ingenstans', ['Hofors', 'Gävle'], looseKey)).toBeNull()
  })
})

describe('columns', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [703, 'AAA'],
    [16_384, 'XFD'],
  ])('%d is %s', (column, letter) => {
    expect(columnLetter(column)).toBe(letter)
    expect(cellAddress(`${letter}7`)).toEqual({ row: 7, column })
  })
})
