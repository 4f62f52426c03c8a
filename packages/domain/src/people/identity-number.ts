import { daysInMonth } from '../calendar/day.ts'

/** Where a text holds something that is, or may well be, the identity number of a person. Never the number itself. */
export interface IdentityNumberFound {
  /** Personnummer, samordningsnummer (day + 60), or a reserve number of the health services. */
  kind: 'personal' | 'coordination' | 'reserve'
  /** Index of its first character in the text. */
  start: number
  /** Index after its last character. */
  end: number
}

/** One character as it counts here: digits of any script as ASCII, and where it stands in the text. */
interface Sign {
  sign: string
  start: number
  end: number
}

/** Signs that may be an identity number: what stood before each of them, and its place among all signs. */
interface Run {
  signs: string
  gaps: string[]
  places: number[]
}

const dashes = '\\-\\u2010-\\u2015\\u2212\\uFE58\\uFE63\\uFF0D'
/** What people put between the birthday and the last four, by habit or by mistake. */
const gapSign = new RegExp(`[${dashes} \\u00A0\\u2000-\\u200A\\u202F\\u3000+\\uFF0B.,:/\\\\_·•*=~'’\`´()\\n]`)
const betweenDateParts = new RegExp(`^[${dashes} \\u00A0.:/_]$`)
const aDashOrSpace = new RegExp(`^[${dashes} \\u00A0]$`)
const aDash = new RegExp(`^[${dashes}]?$`)
const lineBreak = /[\r\n\u2028\u2029]/
const longestGap = 5
const invisible = /\p{Cf}/u
const anyDigit = /\p{Nd}/u
const fewestDigits = 8

/**
 * The first personnummer, samordningsnummer or reserve number in a text, or null. Every number with a right
 * check digit is found, with 10 or 12 digits, in any script's digits, with the usual or mistaken separators, or
 * broken over two lines. The text is not kept.
 */
export function findIdentityNumber(text: string): IdentityNumberFound | null {
  // Stryker disable next-line ConditionalExpression: it shows in the speed alone
  if (!mayHoldOne(text)) return null
  const signs = readSigns(text)
  for (const at of signs.keys()) {
    if (!isDigit(signs[at]) || isDigit(signs[at - 1])) continue
    const found = numberAt(signs, at)
    if (found !== null) return found
  }
  return null
}

// Which texts are looked at closely shows in the speed and never in the answer.
// Stryker disable ConditionalExpression,EqualityOperator,LogicalOperator,StringLiteral,BooleanLiteral: see above
function mayHoldOne(text: string): boolean {
  let digits = 0
  for (const sign of text) {
    if ((sign >= '0' && sign <= '9') || (sign > '\u007F' && anyDigit.test(sign))) digits += 1
    if (digits === fewestDigits) return true
  }
  return false
}
// Stryker restore all

function readSigns(text: string): Sign[] {
  const signs: Sign[] = []
  let start = 0
  for (const sign of text) {
    const end = start + sign.length
    const last = signs.at(-1)
    if (last?.sign === '\n' && /\s/.test(sign)) last.end = end
    else if (lineBreak.test(sign)) {
      // A break and the space around it count as one sign, so that an indented line goes on where it was.
      while (signs.at(-1)?.sign === ' ') signs.pop()
      signs.push({ sign: '\n', start, end })
    } else if (sign <= '\u007F') signs.push({ sign, start, end })
    else if (anyDigit.test(sign)) signs.push({ sign: String(digitValue(sign)), start, end })
    else if (!invisible.test(sign)) signs.push({ sign: sign.normalize('NFKC'), start, end })
    start = end
  }
  return signs
}

/** Unicode gives each script's digits ten code points in a row, from zero, so the place in the row is the value. */
function digitValue(sign: string): number {
  const code = sign.codePointAt(0) as number
  let before = 0
  while (anyDigit.test(String.fromCodePoint(code - before - 1))) before += 1
  return before % 10
}

function isDigit(sign: Sign | undefined): boolean {
  return sign !== undefined && sign.sign.length === 1 && sign.sign >= '0' && sign.sign <= '9'
}

function numberAt(signs: Sign[], at: number): IdentityNumberFound | null {
  const start = (signs[at] as Sign).start
  const digits = collect(signs, at, 12, isDigit)
  for (const length of [12, 10]) {
    const kind = digitsKind(digits, length, signs)
    if (kind !== null) return { kind, start, end: endOf(digits, length, signs) }
  }
  const mixed = collect(signs, at, 12, isDigitOrLetter)
  return isLetteredReserveNumber(mixed, signs)
    ? { kind: 'reserve', start, end: endOf(mixed, 12, signs) }
    : null
}

function endOf(run: Run, length: number, signs: Sign[]): number {
  return (signs[run.places[length - 1] as number] as Sign).end
}

function isDigitOrLetter(sign: Sign | undefined): boolean {
  return sign !== undefined && /^[0-9A-Za-z]$/.test(sign.sign)
}

function collect(
  signs: Sign[],
  from: number,
  most: number,
  wanted: (sign: Sign | undefined) => boolean,
): Run {
  const run: Run = { signs: '', gaps: [], places: [] }
  let gap = ''
  for (let at = from; at < signs.length && run.signs.length < most; at += 1) {
    const sign = signs[at] as Sign
    if (wanted(sign)) {
      run.signs += sign.sign
      run.gaps.push(gap)
      run.places.push(at)
      gap = ''
    } else if (gapSign.test(sign.sign) && gap.length < longestGap) gap += sign.sign
    else break
  }
  return run
}

function digitsKind(run: Run, length: number, signs: Sign[]): IdentityNumberFound['kind'] | null {
  if (run.signs.length < length || continues(run, length, signs)) return null
  return hasItsShape(run.gaps.slice(0, length)) ? kindOfDigits(run.signs.slice(0, length)) : null
}

function kindOfDigits(digits: string): IdentityNumberFound['kind'] | null {
  if (isStockholmReserveNumber(digits)) return 'reserve'
  if (digits.length === 12 && !/^(18|19|20)/.test(digits)) return null
  const short = digits.slice(-10)
  if (!passesLuhn(short)) return null
  const year = digits.length === 12 ? Number(digits.slice(0, 4)) : null
  // With two digits of the year, 29 February passes where any century has it.
  const bornIn = year ?? 2000 + Number(short.slice(0, 2))
  const month = Number(short.slice(2, 4))
  const day = Number(short.slice(4, 6))
  if (isBirthday(bornIn, month, day)) return 'personal'
  if (isBirthday(bornIn, month, day - 60)) return 'coordination'
  // Inera's reserve numbers: a month, then 32 to 59 where a day would stand.
  return year !== null && month >= 1 && month <= 12 && day >= 32 && day <= 59 ? 'reserve' : null
}

/** A month that there is not has no days. */
function isBirthday(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= daysInMonth(year, month)
}

/** Region Stockholm: 99, a year, five digits, and a check digit over the last seven of those. */
function isStockholmReserveNumber(digits: string): boolean {
  return /^99(19|2[0-2])\d{8}$/.test(digits) && passesLuhn(digits.slice(4))
}

/** Whether the number goes on in the text, so that what was read is only a part of something longer. */
function continues(run: Run, length: number, signs: Sign[]): boolean {
  const next = (run.places[length - 1] as number) + 1
  if (isDigit(signs[next])) return true
  // A date before another date or a span of hours: 2023-06-15 2023-06-18, 2023-06-15 0900-1600.
  const datePartsApart = run.gaps.slice(1, length - 4).some((gap) => gap !== '' && !lineBreak.test(gap))
  return datePartsApart && betweenDateParts.test(signs[next]?.sign ?? '') && isDigit(signs[next + 1])
}

/**
 * Whether the digits are grouped as people group identity numbers: a gap before the last four, and gaps in the
 * birthday either at each of its parts or not at all; or in one of the ways that hide it, by mistake or not. Telephone
 * numbers and amounts are grouped in other ways. One line break may stand anywhere.
 */
function hasItsShape(gaps: string[]): boolean {
  const length = gaps.length
  const broken = gaps.filter((gap) => lineBreak.test(gap)).length
  if (broken > 1) return false
  const inLine = gaps.map((gap) => (lineBreak.test(gap) ? '' : gap))
  const lastFour = length - 4
  if (inLine.slice(lastFour + 1).some((gap) => gap !== '')) return isSpreadOut(inLine, lastFour)
  const parts = inLine.flatMap((gap, at) => (gap !== '' && at !== lastFour ? [at] : []))
  if (!parts.every((at) => betweenDateParts.test(inLine[at] as string))) return false
  const grouping = parts.join(' ')
  if (grouping === '') return true
  return length === 12
    ? grouping === '4 6' ||
        grouping === '2' ||
        grouping === '2 4 6' ||
        (grouping === '4' && gaps[lastFour] !== '')
    : grouping === '2 4'
}

/**
 * Whether digits with a gap among the last four are an identity number: one sign between all digits or all pairs of
 * twelve, or a birthday in one piece. A date in parts with anything else after it is a date with a time.
 */
function isSpreadOut(inLine: string[], lastFour: number): boolean {
  const gaps = inLine.flatMap((gap, at) => (gap === '' ? [] : [{ gap, at }]))
  const places = gaps.map(({ at }) => at).join(' ')
  const sign = gaps[0]?.gap as string
  const isEven = betweenDateParts.test(sign) && gaps.every(({ gap }) => gap === sign)
  if (gaps.length === inLine.length - 1) return isEven
  const isTwelve = inLine.length === 12
  if (isTwelve && isEven && (places === '4 6 8 10' || places === '2 4 6 8 10')) return true
  const isAsWritten = gaps.every(({ gap, at }) => at === lastFour || aDashOrSpace.test(gap))
  return isAsWritten && (isTwelve ? gaps.every(({ at }) => at >= lastFour) : places === '6 8')
}

/** Reserve numbers with letters: the national ones, and those of regions that write a date and four signs. */
function isLetteredReserveNumber(run: Run, signs: Sign[]): boolean {
  if (!run.gaps.every((gap, at) => gap === '' || (at === 8 && aDash.test(gap)))) return false
  if (isDigitOrLetter(signs[(run.places[11] as number) + 1])) return false
  const upper = run.signs.toUpperCase()
  return (
    isNationalReserveNumber(upper) || isWestGothianReserveNumber(upper) || isRegionalReserveNumber(run.signs)
  )
}

/** National: century + 3 or more (00: birthday unknown), a birthday or a serial number, letters, a check digit. */
function isNationalReserveNumber(signs: string): boolean {
  const parts = /^(00|2[2-9]|[3-9]\d)(\d\d)(\d\d)(\d\d)[A-HJ-NPR-UX-Z]{2}[A-HJ-NPR-UX-Z\d]\d$/.exec(signs)
  if (parts === null) return false
  const [year, month, day] = parts.slice(2).map(Number) as [number, number, number]
  return parts[1] === '00' ? month >= 20 && day >= 40 && day <= 59 : isBirthday(2000 + year, month, day)
}

/** Västra Götaland: a birthday, K, M or X (5, 7 and 8 in the check sum), two digits, a check digit. */
function isWestGothianReserveNumber(signs: string): boolean {
  const parts = /^(18|19|20)(\d{6})([KMX])(\d{3})$/.exec(signs)
  if (parts === null || !hasBirthday(signs)) return false
  const sex = { K: '5', M: '7', X: '8' }[parts[3] as 'K' | 'M' | 'X']
  return passesLuhn(`${parts[2]}${sex}${parts[4]}`)
}

/** Other regions: a birthday and four signs with at least one letter and one digit, in capitals. */
function isRegionalReserveNumber(signs: string): boolean {
  return /^(18|19|20)\d{6}(?=\d*[A-Z])(?=[A-Z]*\d)[A-Z\d]{4}$/.test(signs) && hasBirthday(signs)
}

function hasBirthday(signs: string): boolean {
  return isBirthday(Number(signs.slice(0, 4)), Number(signs.slice(4, 6)), Number(signs.slice(6, 8)))
}

/** The check digit that Swedish identity numbers share: every other digit doubled, from the first but last. */
function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let at = digits.length - 1, doubled = false; at >= 0; at -= 1, doubled = !doubled) {
    const digit = digits.charCodeAt(at) - 48
    const part = doubled ? digit * 2 : digit
    sum += part > 9 ? part - 9 : part
  }
  return sum % 10 === 0
}
