/** The languages of Brygga. */
export const locales = ['sv', 'en'] as const
export type Locale = (typeof locales)[number]

/** The forms of a noun: one of it, and any other number. */
export interface Forms {
  one: string
  other: string
}

/** How a language counts, lists and writes numbers. */
export interface Language {
  locale: Locale
  plural(count: number, forms: Forms): string
  /** "3 möten": the number and the noun that goes with it. */
  counted(count: number, forms: Forms): string
  number(value: number): string
  /** A figure as it was set, with all its decimals. */
  exact(value: number): string
  percent(value: number): string
  /** "a, b och c". */
  list(items: readonly string[]): string
  /** How many more a list has than it names: "3 till". */
  more(count: number): string
}

/** The language of a locale. English is written as in Europe: 15 June 2023, 14:05. */
export function languageOf(locale: Locale): Language {
  const tag = locale === 'sv' ? 'sv-SE' : 'en-GB'
  const rules = new Intl.PluralRules(tag)
  const numbers = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 })
  const exacts = new Intl.NumberFormat(tag, { maximumFractionDigits: 20 })
  const percents = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 })
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' })
  const plural = (count: number, forms: Forms) => (rules.select(count) === 'one' ? forms.one : forms.other)
  return {
    locale,
    plural,
    counted: (count, forms) => `${numbers.format(count)} ${plural(count, forms)}`,
    number: (value) => numbers.format(value),
    exact: (value) => exacts.format(value),
    percent: (value) => percents.format(value / 100),
    list: (items) => lists.format(items),
    more: (count) => `${numbers.format(count)} ${locale === 'sv' ? 'till' : 'more'}`,
  }
}

const names = new Intl.Collator('sv', { numeric: true, sensitivity: 'variant' })

/** Orders names as a Swedish register does: å, ä and ö come last, 2 before 10. In both languages. */
export function compareNames(a: string, b: string): number {
  return names.compare(a, b)
}

/** The same things in the order of their names. */
export function sortNames<T>(items: readonly T[], nameOf: (item: T) => string = String): T[] {
  return [...items].sort((a, b) => compareNames(nameOf(a), nameOf(b)))
}
