import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/day.ts'
import { findIdentityNumber } from './identity-number.ts'

// Nobody has these numbers: they are made by chance.

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(''))

/** The digit that makes the check sum of the digits before it come out even with ten. */
function checkDigit(before: string): string {
  const sum = [...before].reverse().reduce((total, digit, at) => {
    const part = Number(digit) * (at % 2 === 0 ? 2 : 1)
    return total + (part > 9 ? part - 9 : part)
  }, 0)
  return String((10 - (sum % 10)) % 10)
}

const birthday = fc.integer({ min: 0, max: 62_000 }).map((number) => addDays('1880-01-01', number))

/** Twelve digits with a right check digit; `dayShift` 60 makes it a coordination number. */
function twelve(dayShift: 0 | 60): fc.Arbitrary<string> {
  return fc.tuple(birthday, digits(3)).map(([day, serial]) => {
    const [year, month, ofMonth] = day.split('-') as [string, string, string]
    const date = `${year}${month}${String(Number(ofMonth) + dayShift).padStart(2, '0')}`
    return `${date}${serial}${checkDigit(`${date.slice(2)}${serial}`)}`
  })
}
const personalNumbers = twelve(0)
const coordinationNumbers = twelve(60)

const split = (number: string) => ({ date: number.slice(0, -4), last: number.slice(-4) })
const fullWidth = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))

/** The forms in which it is written as it should be, by name. */
const writtenForms: Record<string, (twelve: string) => string> = {
  'twelve digits': (number) => number,
  'ten digits': (number) => number.slice(2),
  'twelve with a hyphen': (number) => `${split(number).date}-${split(number).last}`,
  'ten with a hyphen': (number) => `${split(number.slice(2)).date}-${split(number).last}`,
  'ten with a plus': (number) => `${split(number.slice(2)).date}+${split(number).last}`,
  'twelve with a plus': (number) => `${split(number).date}+${split(number).last}`,
  'ten with a space': (number) => `${split(number.slice(2)).date} ${split(number).last}`,
  'twelve with a space': (number) => `${split(number).date} ${split(number).last}`,
  'full-width digits': fullWidth,
  'full-width digits with a hyphen': (number) => fullWidth(`${split(number).date}-${split(number).last}`),
  'hyphen, then a line break': (number) => `${split(number).date}-\n${split(number).last}`,
  'a line break': (number) => `${split(number).date}\n${split(number).last}`,
  'a line break and an indent': (number) => `${split(number.slice(2)).date}- \r\n    ${split(number).last}`,
  'a break in the birthday': (number) => `${number.slice(0, 4)}\n${number.slice(4, 8)}-${split(number).last}`,
  'a break in the last four': (number) => `${number.slice(2, 8)}-${number.slice(8, 10)}\n${number.slice(10)}`,
  'a date with hyphens': (number) =>
    `${number.slice(0, 4)}-${number.slice(4, 6)}-${number.slice(6, 8)}-${split(number).last}`,
  'in a sentence': (number) => `Ring Kim (${split(number).date}-${split(number).last}), gärna i dag.`,
  'after letters': (number) => `pnr${split(number).date}${split(number).last}`,
}

/** Separators that nobody should write and people do. */
const typoSeparators = [
  '–',
  '—',
  '−',
  '‑',
  '.',
  ',',
  '/',
  ':',
  '_',
  '--',
  ' -',
  '- ',
  ' - ',
  '  ',
  '\u00A0',
  '*',
  '=',
  '~',
  "'",
  '·',
  '\\',
  '\u200B-',
  '-\u200B',
  '\u00AD',
  '+ ',
  ' +',
  '. ',
  '- -',
]
const typoDateSeparators = ['-', '.', '/', ' ', ':', '–', '_']
const typoForms = fc
  .tuple(
    fc.oneof(personalNumbers, coordinationNumbers),
    fc.constantFrom(...typoSeparators),
    fc.constantFrom(...typoDateSeparators),
    fc.constantFrom('none', 'date', 'fours', 'short'),
  )
  .map(([number, separator, inner, grouping]) => {
    const { last } = split(number)
    const parts = [number.slice(0, 4), number.slice(4, 6), number.slice(6, 8)]
    if (grouping === 'date') return `${parts.join(inner)}${separator}${last}`
    if (grouping === 'fours') return `${number.slice(0, 4)} ${number.slice(4, 8)}${separator}${last}`
    if (grouping === 'short') return `${number.slice(2, 8)}${separator}${last}`
    return `${number.slice(0, 8)}${separator}${last}`
  })

const pick = <T>(...list: T[]) => fc.constantFrom(...list)
const grouped = (pattern: string) =>
  fc
    .tuple(...[...pattern].map((sign) => (sign === '#' ? digits(1) : fc.constant(sign))))
    .map((list) => list.join(''))
const days = fc.integer({ min: 0, max: 12_000 }).map((number) => addDays('2000-01-01', number))
const dayForms = fc
  .tuple(days, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.nat(7))
  .map(([day, hour, minute, form]) => {
    const [year, month, ofMonth] = day.split('-') as [string, string, string]
    const clock = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
    const later = addDays(day, 3)
    const forms = [
      day,
      `${day} ${clock}`,
      `${year}${month}${ofMonth}`,
      `${Number(ofMonth)}/${Number(month)} ${year} kl. ${clock}`,
      `${day}--${later}`,
      `${day} ${later}`,
      `${day}T${clock}:12Z`,
      `${year.slice(2)}${month}${ofMonth}-${later.slice(2).replaceAll('-', '')}`,
    ]
    return forms[form] as string
  })
const phones = pick(
  '070-### ## ##',
  '073-### ## ##',
  '072-#######',
  '0760######',
  '0701######',
  '+4670#######',
  '+46 70 ### ## ##',
  '+46 (0)36-## ## ##',
  '036-## ## ##',
  '08-### ### ##',
  '08-### ## ##',
  '0380-## ## ##',
  '010-### ## ##',
  '0046 36 ######',
).chain(grouped)
const hsaIds = pick(
  'SE2321000057-####',
  'SE2321000057-1A##',
  'SE212000####-E000000####',
  'SE2321000016-##C#',
  'SE165565123456-#####',
).chain(grouped)
const caseNumbers = pick(
  'RJL 2023/####',
  'HSN 2022-0###',
  'KS-2023-00###',
  'Dnr 2.3.1-1####/2023',
  'SN 2021/00###-##',
  '2023-00####',
  'RS 2020-0###-##',
).chain(grouped)
const invoices = pick(
  'Faktura 1######',
  'OCR 9########',
  'Fakturanr 2023######',
  'Order 45########',
  'BG 5###-####',
  'PG ## ## ##-#',
  'Kundnr 7#####',
  'IBAN SE## 8000 0### #### #### ####',
  '5### #### #### ####',
).chain(grouped)
const organisationNumbers = fc
  .tuple(
    pick('2', '5', '7', '8'),
    digits(1),
    fc.integer({ min: 2, max: 9 }),
    digits(6),
    pick('', '-'),
    pick('', '16'),
  )
  .map(([form, second, third, rest, dash, prefix]) => {
    const nine = `${form}${second}${third}${rest}`
    return `${prefix}${nine.slice(0, 6)}${dash}${nine.slice(6)}${checkDigit(nine)}`
  })

/** Texts that hold numbers of other kinds, by kind. */
const otherNumbers: Record<string, fc.Arbitrary<string>> = {
  phones,
  hsaIds,
  dates: dayForms,
  caseNumbers,
  invoices,
  organisationNumbers,
}

describe('identity numbers that are found', () => {
  for (const [name, write] of Object.entries(writtenForms)) {
    it(`written as: ${name}`, () => {
      fc.assert(
        fc.property(personalNumbers, (number) => findIdentityNumber(write(number))?.kind === 'personal'),
        { numRuns: 500 },
      )
      fc.assert(
        fc.property(
          coordinationNumbers,
          (number) => findIdentityNumber(write(number))?.kind === 'coordination',
        ),
        { numRuns: 500 },
      )
    })
  }

  it.each([
    '19121212-12 12',
    '1912121212 12',
    '1912121212-12',
    '19121212 12 12',
    '19121212-12-12',
    '19121212-1 212',
    '19121212-1 2 1 2',
    '1912-12-12-12-12',
    '1912 12 12 12 12',
    '19 12 12 12 12 12',
    '1 9 1 2 1 2 1 2 1 2 1 2',
    '1-9-1-2-1-2-1-2-1-2-1-2',
    '1 2 1 2 1 2 1 2 1 2',
    '121212-12 12',
    '121212-12-12',
  ])('grouped in an unusual way: %s', (text) => {
    expect(findIdentityNumber(text)).toEqual({ kind: 'personal', start: 0, end: text.length })
    expect(findIdentityNumber(`Ring Kim (${text}), gärna i dag.`)?.kind).toBe('personal')
    expect(findIdentityNumber(text.replace(/2$/, '3'))).toBeNull()
  })

  it('with mistaken separators: at least 99 in 100', () => {
    const samples = fc.sample(typoForms, { numRuns: 5000, seed: 32 })
    const missed = samples.filter((text) => findIdentityNumber(text) === null)
    expect(missed.length / samples.length, missed.slice(0, 5).join(' | ')).toBeLessThanOrEqual(0.01)
  })

  it.each([
    ['991981000010', 'Region Stockholm'],
    ['991945000023', 'Region Stockholm'],
    ['19810829M071', 'Västra Götaland'],
    ['19450829K088', 'Västra Götaland'],
    ['19930829-x802', 'Västra Götaland, small letter'],
    ['19810829SU3A', 'Värmland'],
    ['198108320014', 'Inera'],
    ['22810829-AB12', 'national, birthday known'],
    ['238108 29ABC2'.replace(' ', ''), 'national, sex unknown'],
    ['00812045AB12', 'national, birthday unknown'],
    ['19810829-T1B2', 'another region'],
  ])('reserve number %s (%s)', (text) => {
    expect(findIdentityNumber(text)).toEqual({ kind: 'reserve', start: 0, end: text.length })
  })

  it.each([
    ['Kontakt: 121212-1212.', 9, 20],
    ['𝟏 av 3: 19121212-1212', 9, 22],
    ['１９121212\u200B-1212', 0, 14],
    ['1912 tal, 121212-1212', 10, 21],
    ['12 st 121212-1212', 6, 17],
    ['a\n121212-\n  1212\nb', 2, 16],
  ])('%j at its place', (text, start, end) => {
    expect(findIdentityNumber(text)).toEqual({ kind: 'personal', start, end })
  })

  it('in other digits than ours', () => {
    expect(findIdentityNumber('١٩١٢١٢١٢-١٢١٢')?.kind).toBe('personal')
    expect(findIdentityNumber('𝟏𝟗𝟏𝟐𝟏𝟐𝟏𝟐𝟏𝟐𝟏𝟐')?.kind).toBe('personal')
  })

  it('on leap days only where a century has them', () => {
    for (const [date, there] of [
      ['20000229', true],
      ['19000229', false],
      ['19960229', true],
      ['19970229', false],
    ] as const) {
      const number = `${date}123${checkDigit(`${date.slice(2)}123`)}`
      expect(findIdentityNumber(number) !== null).toBe(there)
    }
  })
})

describe('numbers that are left alone', () => {
  const perKind = Math.ceil(100_000 / Object.keys(otherNumbers).length)
  const alarms = Object.entries(otherNumbers).map(([kind, numbers]) => {
    const samples = fc.sample(numbers, { numRuns: perKind, seed: 1912 })
    return { kind, found: samples.filter((text) => findIdentityNumber(text) !== null) }
  })

  it('raise at most 5 false alarms in 1000, over 100,000 samples', () => {
    const total = alarms.reduce((sum, { found }) => sum + found.length, 0)
    expect(perKind * alarms.length).toBeGreaterThanOrEqual(100_000)
    expect(total / (perKind * alarms.length)).toBeLessThanOrEqual(0.005)
  })

  it.each(alarms)('raise at most 2 in 100 of one kind: $kind', ({ found }) => {
    expect(found.length / perKind).toBeLessThanOrEqual(0.02)
  })

  it.each([
    ['121212-1213', 'a wrong check digit'],
    ['121312-1211', 'no such month'],
    ['202100-5489', 'an organisation number'],
    ['1121212-1212', 'a longer number'],
    ['121212-12120', 'a longer number'],
    ['2023-06-15 2023-06-18', 'two dates'],
    ['2023-12-12 1212-1500', 'a span of hours'],
    ['070-123 45 67', 'a telephone'],
    ['0701-23 45 69', 'a telephone with a date and a right check digit'],
    ['070-123 45 69', 'a telephone with a date and a right check digit'],
    ['08-12 12 12 18', 'a telephone with a date and a right check digit'],
    ['191 212 121 212', 'an amount in thousands'],
    ['1 212 121 212', 'an amount in thousands'],
    ['1912121212,12', 'an amount with decimals'],
    ['12121212,12', 'an amount with decimals'],
    ['1912-12-12 12:12', 'a day and a time'],
    ['1912-12-12 12.12', 'a day and a time'],
    ['1912-12-12 12-12', 'a day and hours'],
    ['19121212 12:12', 'a day and a time'],
    ['1912-12-12-12-12-12', 'a longer number'],
    ['200101-200104', 'two short dates'],
    ['171212121212', 'an early century'],
    ['SE2321000016-1003', 'an HSA-id'],
    ['', 'nothing'],
    ['1234567', 'too short'],
  ])('%s (%s)', (text) => {
    expect(findIdentityNumber(text)).toBeNull()
  })

  it('take no longer on long texts', () => {
    const text = '12 34 56-'.repeat(20_000)
    // The time of the processor and not of the clock, for the machine may be busy with other things.
    const before = process.cpuUsage()
    expect(findIdentityNumber(text)).toBeNull()
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(5000)
  })
})
