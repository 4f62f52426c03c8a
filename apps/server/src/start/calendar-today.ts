import type { Day } from '@brygga/domain'

const inSweden = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day that it is in Sweden, wherever the server stands. */
export function calendarToday(now = new Date()): Day {
  return inSweden.format(now)
}
