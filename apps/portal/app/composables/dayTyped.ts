import { type Day, dayOf, isDay } from '@brygga/domain'

/** A day as people type it: 2023-06-15, 20230615, 15/6 2023 or 15.6.2023. Null where there is no such day. */
export function dayTyped(text: string): Day | null {
  const trimmed = text.trim()
  if (isDay(trimmed)) return trimmed
  const yearFirst = /^(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})$/.exec(trimmed)
  if (yearFirst) return dayOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]))
  const dayFirst = /^(\d{1,2})[/. ](\d{1,2})[/. -](\d{4})$/.exec(trimmed)
  return dayFirst ? dayOf(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1])) : null
}
