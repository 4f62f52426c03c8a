import { isDay } from '@brygga/domain'
import type { DayFormats } from './calendar/day-formats.ts'
import type { Forms, Language } from './language.ts'

/** Words for codes, in one language. */
export type Words = Readonly<Record<string, string>>

/** What a sentence is filled with. Each gives null where the value is missing or of another kind. */
export interface Filling {
  /** A day in full, "15 juni 2023". */
  day(name: string): string | null
  /** A day without the year where another day of the sentence has the same. */
  dayNear(name: string, other: string): string | null
  number(name: string): string | null
  /** "3 möten". */
  counted(name: string, forms: Forms): string | null
  percent(name: string): string | null
  /** A text from a register or a file, clipped so that the sentence stays one. */
  text(name: string): string | null
  /** A code in words. */
  word(name: string, words: Words): string | null
  /** Several codes in words, or several texts where no words are given: "a, b och c". */
  listed(name: string, words?: Words): string | null
  /** Nothing to say, where a value is as asked: makes a whole sentence depend on it. */
  when(name: string, value: string | boolean): '' | null
}

/**
 * A sentence as a table holds it: a text, or ways to say it from the fullest to the barest. The first that has all
 * its values is said; the last needs none.
 */
export type Sentence = string | ((filling: Filling) => readonly (string | null)[])

/** A sentence whose value is missing is no sentence: the tag gives null where any value is. */
export function s(texts: TemplateStringsArray, ...values: readonly (string | null)[]): string | null {
  if (values.includes(null)) return null
  return texts.reduce((said, text, at) => `${said}${values[at - 1] ?? ''}${text}`)
}

/** The fullest way to say a sentence with what there is. */
export function say(sentence: Sentence, filling: Filling): string {
  if (typeof sentence === 'string') return sentence
  return sentence(filling).find((way) => way !== null) ?? ''
}

const longestText = 60
const longestListed = 25
const mostListed = 4

function clipped(text: string, longest = longestText): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`
}

/** The values of a finding, a refusal or a problem, as sentences take them. */
export function fillingOf(
  values: Readonly<Record<string, unknown>>,
  language: Language,
  days: DayFormats,
): Filling {
  const kept = <T>(name: string, is: (value: unknown) => value is T): T | null => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    return is(value) ? value : null
  }
  const over = <T, R>(value: T | null, write: (value: T) => R | null): R | null =>
    value === null ? null : write(value)
  return {
    day: (name) => over(kept(name, isDay), days.formatDay),
    dayNear: (name, other) =>
      over(kept(name, isDay), (day) => days.formatDayNear(day, kept(other, isDay) ?? '')),
    number: (name) => over(kept(name, isNumber), language.number),
    counted: (name, forms) => over(kept(name, isNumber), (count) => language.counted(count, forms)),
    percent: (name) => over(kept(name, isNumber), language.percent),
    text: (name) => over(kept(name, isText), (text) => clipped(text)),
    word: (name, words) => over(kept(name, isText), (code) => wordFor(code, words)),
    when: (name, value) => (Object.hasOwn(values, name) && values[name] === value ? '' : null),
    listed: (name, words) => over(kept(name, isTexts), (codes) => listOf(codes, words, language)),
  }
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every(isText)
}

function wordFor(code: string, words: Words): string | null {
  return Object.hasOwn(words, code) ? (words[code] ?? null) : null
}

function listOf(codes: readonly string[], words: Words | undefined, language: Language): string | null {
  const said = codes.map((code) =>
    words === undefined ? clipped(code, longestListed) : (wordFor(code, words) ?? code),
  )
  if (said.length <= mostListed) return language.list(said)
  const first = said.slice(0, mostListed - 1)
  return language.list([...first, language.more(said.length - first.length)])
}
