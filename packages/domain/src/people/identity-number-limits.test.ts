import { describe, expect, it } from 'vitest'
import { findIdentityNumber } from './identity-number.ts'

// Nobody has these numbers: they are made up, and most are of the same day in 1912.

/** Digits with the check digit that belongs after them. */
function checked(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const part = Number(digit) * (at % 2 === 0 ? 2 : 1)
    return total + (part > 9 ? part - 9 : part)
  }, 0)
  return `${digits}${(10 - (sum % 10)) % 10}`
}
const kindOf = (text: string) => findIdentityNumber(text)?.kind ?? null

describe('days and months of a number', () => {
  it.each([
    ['0101', 'personal'],
    ['0131', 'personal'],
    ['1231', 'personal'],
    ['0430', 'personal'],
    ['0161', 'coordination'],
    ['0191', 'coordination'],
    ['0490', 'coordination'],
    ['0132', 'reserve'],
    ['1259', 'reserve'],
    ['0659', 'reserve'],
    ['0100', null],
    ['0160', null],
    ['1260', null],
    ['0192', null],
    ['0431', null],
    ['0491', null],
    ['0032', null],
    ['1332', null],
    ['0012', null],
    ['1312', null],
  ])('%s: %s', (monthAndDay, kind) => {
    expect(kindOf(`19${checked(`81${monthAndDay}001`)}`)).toBe(kind)
    // With ten digits a reserve number cannot be told from other numbers.
    expect(kindOf(checked(`81${monthAndDay}001`))).toBe(kind === 'reserve' ? null : kind)
  })

  it('29 February is there where two digits of the year may mean a leap year', () => {
    expect(kindOf(checked('000229123'))).toBe('personal')
    expect(kindOf(checked('960229123'))).toBe('personal')
    expect(kindOf(checked('970229123'))).toBeNull()
  })

  it.each(['17', '16', '21'])('no one was born in %s…', (century) => {
    expect(kindOf(`${century}${checked('191212345')}`)).toBeNull()
  })
})

describe('what stands before, between and after', () => {
  it.each([
    ['\n19121212-1212', 1, 14],
    ['a121212-1212', 1, 12],
    ['½121212-1212', 1, 12],
    ['121212–1212', 0, 11],
    ['12-12-12-1212', 0, 13],
    ['19 121212-1212', 0, 14],
    ['19 12 12 12-1212', 0, 16],
    ['1912 12 12-1212', 0, 15],
    ['1912 1212-1212', 0, 14],
    ['121212-----1212', 0, 15],
    ['19121212      \n1212', 0, 19],
    ['121212-1212 12 st', 0, 11],
    ['19121212/12 12', 0, 14],
    ['19121212 1212-15', 0, 13],
    ['19121212-1212-1500', 0, 13],
    ['1912-12-12-1212.', 0, 15],
    ['1912-12-12 1212, 15', 0, 15],
    ['1912-12-12 1212-x', 0, 15],
  ])('%j: found at its place', (text, start, end) => {
    expect(findIdentityNumber(text)).toEqual({ kind: 'personal', start, end })
  })

  it.each([
    ['121212------1212', 'too far apart'],
    ['121212å1212', 'a letter between'],
    ['1912\n1212\n1212', 'broken twice'],
    ['191 21212-1212', 'grouped as no birthday is'],
    ['12 1212-1212', 'grouped as no birthday is'],
    ['19-12-1212-1212', 'grouped as no birthday is'],
    ['1912 12121212', 'grouped as no birthday is'],
    ['1912*12*12-1212', 'a sign that stands in no date'],
    ['121212-121 2', 'the last four apart as nobody writes them'],
    ['1912-12-12 1212-1500', 'a day and hours'],
    ['1912-12-12 1212 15', 'a day and a row of numbers'],
  ])('%j: none (%s)', (text) => {
    expect(findIdentityNumber(text)).toBeNull()
  })
})

describe('reserve numbers', () => {
  it.each([
    ['9919', 'reserve'],
    ['9920', 'reserve'],
    ['9922', 'reserve'],
    ['9918', null],
    ['9923', null],
    ['9821', null],
  ])('of Region Stockholm begin with 99 and the first two digits of a year: %s', (first, kind) => {
    // The check digit counts the seven before it alone.
    expect(kindOf(`${first}${checked('8100001')}`)).toBe(kind)
    expect(kindOf(`${first}81000011`)).toBeNull()
  })

  it.each([
    ['00812040AB12', 'reserve'],
    ['00812059AB12', 'reserve'],
    ['00812039AB12', null],
    ['00812060AB12', null],
    ['00811945AB12', null],
    ['45810829AB12', 'reserve'],
    ['22810829AB12', 'reserve'],
    ['21810829AB12', null],
    ['10810829AB12', null],
    ['45810832AB12', null],
    ['45000229AB12', 'reserve'],
    ['45010229AB12', null],
  ])('of the whole country: %s, %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind)
  })

  it.each([
    ['19810829m071', 'reserve'],
    ['19450829k088', 'reserve'],
    ['19930829x802', 'reserve'],
    ['19810829m072', null],
    ['19450829k087', null],
    ['19810829h071', null],
    ['19811329m071', null],
  ])('of Västra Götaland, where small letters are taken as capitals: %s, %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind)
  })

  it.each([
    ['19810829-12B4', 'reserve'],
    ['19810829-T1B2', 'reserve'],
    ['20000229-T1B2', 'reserve'],
    ['19810829-T1B2 kom', 'reserve'],
    ['19810829-T1B2ﬁ', 'reserve'],
    ['19810829-ABCD', null],
    ['19000229-T1B2', null],
    ['19811329-T1B2', null],
    ['17810829-T1B2', null],
    ['1981 0829-T1B2', null],
    ['19810829 T1B2', null],
    ['19810829T-1B2', null],
    ['19810829-T1B2x', null],
    ['19810829-T1B23', null],
    ['19810829-T1B', null],
  ])('of other regions: %s, %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind)
  })
})
