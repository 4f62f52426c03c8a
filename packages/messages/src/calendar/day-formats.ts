import { addDays, type Day, dayNumber, daysBetween, isDay, isoWeek, weekday } from '@brygga/domain'
import { type Language, type Locale, languageOf } from '../language.ts'

const months: Record<Locale, readonly string[]> = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}
const weekdays: Record<Locale, readonly string[]> = {
  sv: 'måndag tisdag onsdag torsdag fredag lördag söndag'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
}

interface DueWords {
  today: string
  tomorrow: string
  inDays(count: number): string
  by(day: string): string
  lateSince(day: string): string
  since(day: string): string
}

const dueWords: Record<Locale, (language: Language) => DueWords> = {
  sv: (language) => ({
    today: 'senast i dag',
    tomorrow: 'senast i morgon',
    inDays: (count) => `senast om ${language.counted(count, { one: 'dag', other: 'dagar' })}`,
    by: (day) => `senast ${day}`,
    lateSince: (day) => `försenad sedan ${day}`,
    since: (day) => `sedan ${day}`,
  }),
  en: (language) => ({
    today: 'due today',
    tomorrow: 'due tomorrow',
    inDays: (count) => `due in ${language.counted(count, { one: 'day', other: 'days' })}`,
    by: (day) => `due by ${day}`,
    lateSince: (day) => `overdue since ${day}`,
    since: (day) => `since ${day}`,
  }),
}
const weekWords: Record<Locale, string> = { sv: 'vecka', en: 'week' }
const clockWords: Record<Locale, { at: string; between: string }> = {
  sv: { at: 'kl.', between: '.' },
  en: { at: 'at', between: ':' },
}
/** Days that are told by their number rather than by their date. */
const nearDays = 13

/** How days are written in a language. What is no day is given back as it is. */
export interface DayFormats {
  /** "15 juni 2023". */
  formatDay(day: Day): string
  /** "15 juni": where the year is plain from what stands beside it. */
  formatDayOfYear(day: Day): string
  /** "15 juni 2023", or "15 juni" where the year is that of another day. */
  formatDayNear(day: Day, other: Day): string
  /** "2023-06-15". */
  formatDayShort(day: Day): string
  /** "torsdag 15 juni 2023". */
  formatDayWithWeekday(day: Day): string
  /** "vecka 24". */
  formatWeek(day: Day): string
  /** A moment in ISO 8601, in Swedish time: "15 juni 2023 kl. 14.05". */
  formatMoment(moment: string): string
  /** When something is due or since when it is late, as seen from a day: "senast i morgon", "försenad sedan 24 mars". */
  relativeDue(due: Day | { since: Day | null; due: Day | null }, on: Day): string
  /** The same for a narrow column: "sedan 2023-03-24", "senast 2023-09-01". */
  shortDue(when: { since: Day | null; due: Day | null }, on: Day): string
}

/** The formats of days in a locale. */
export function dayFormats(locale: Locale): DayFormats {
  const due = dueWords[locale](languageOf(locale))
  const formatDayOfYear = (day: Day) =>
    isDay(day) ? `${Number(day.slice(8))} ${months[locale][Number(day.slice(5, 7)) - 1]}` : day
  const formatDay = (day: Day) => (isDay(day) ? `${formatDayOfYear(day)} ${day.slice(0, 4)}` : day)
  const formatDayNear = (day: Day, other: Day) =>
    day.slice(0, 4) === other.slice(0, 4) ? formatDayOfYear(day) : formatDay(day)
  return {
    formatDay,
    formatDayOfYear,
    formatDayNear,
    formatDayShort: (day) => day,
    formatDayWithWeekday: (day) =>
      isDay(day) ? `${weekdays[locale][weekday(day) - 1]} ${formatDay(day)}` : day,
    formatWeek: (day) => (isDay(day) ? `${weekWords[locale]} ${isoWeek(day).week}` : day),
    formatMoment: (moment) => momentIn(moment, locale, formatDay),
    shortDue({ since, due: last }, on) {
      if (last !== null && daysBetween(on, last) >= 0) return due.by(last)
      const from = since ?? (last === null ? null : addDays(last, 1))
      return from === null ? '' : due.since(from)
    },
    relativeDue(when, on) {
      const { since, due: last } = typeof when === 'string' ? { since: null, due: when } : when
      if (last === null) return since === null ? '' : due.since(formatDayNear(since, on))
      const left = daysBetween(on, last)
      if (left < 0) return due.lateSince(formatDayNear(since ?? addDays(last, 1), on))
      if (left === 0) return due.today
      if (left === 1) return due.tomorrow
      return left <= nearDays ? due.inDays(left) : due.by(formatDayNear(last, on))
    },
  }
}

const momentForm = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?Z$/
const swedishClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
})

function momentIn(moment: string, locale: Locale, formatDay: (day: Day) => string): string {
  const parts = momentForm.exec(moment)
  if (parts === null || !isDay(parts[1])) return moment
  const [, day, hour, minute, second = '0'] = parts as unknown as [string, string, string, string, string?]
  const seconds = dayNumber(day) * 86_400 + Number(hour) * 3600 + Number(minute) * 60 + Number(second)
  const [localDay = day, clock = ''] = swedishClock.format(seconds * 1000).split(' ')
  const { at, between } = clockWords[locale]
  return `${formatDay(localDay)} ${at} ${clock.slice(0, 5).replace(':', between)}`
}
