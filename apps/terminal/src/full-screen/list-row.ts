import type { Remedy } from '@brygga/domain'
import type { Line } from '../text/lines.ts'
import type { Tone } from '../theme.ts'
import type { Names } from '../views/names.ts'

/** Something that can be done: about whom, what it is, what would mend it, and whether the caller may. */
export interface Thing extends Names {
  sentence: string
  remedy: Remedy | null
  mayAct: boolean
}

/** A record that can be opened. */
export interface RecordRef {
  kind: 'person' | 'workplace'
  id: string
}

/** One row of a list: a heading that gathers the rows below it, or something that can be chosen. */
export interface ListRow {
  /** Stays the same for the same thing, so that what is chosen stays chosen when the list changes. */
  key: string
  isHeading: boolean
  /** A sign and what it means, beside the colour. */
  sign: string
  tone: Tone
  title: string
  detail: string
  /** What is known about it without asking the server. */
  preview: readonly Line[] | null
  opens: RecordRef | null
  thing: Thing | null
}

/** A row with what it has; everything else is empty. */
export function listRow(given: Partial<ListRow> & Pick<ListRow, 'key' | 'title'>): ListRow {
  return {
    isHeading: false,
    sign: '',
    tone: 'plain',
    detail: '',
    preview: null,
    opens: null,
    thing: null,
    ...given,
  }
}

/** The rows that hold every word of a filter, with the headings that still have rows. */
export function filtered(rows: readonly ListRow[], filter: string): ListRow[] {
  const words = folded(filter)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return [...rows]
  const kept: ListRow[] = []
  let heading: ListRow | null = null
  for (const row of rows) {
    if (row.isHeading) {
      heading = row
      continue
    }
    const text = folded(`${heading?.title ?? ''} ${row.title} ${row.detail}`)
    if (!words.every((word) => text.includes(word))) continue
    if (heading !== null && !kept.includes(heading)) kept.push(heading)
    kept.push(row)
  }
  return kept
}

/** Without accents that Swedes do not write: é is e, but å, ä and ö are letters of their own. */
function folded(text: string): string {
  return text
    .toLocaleLowerCase('sv')
    .replace(/[^åäö]/g, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))
}

/** What is chosen in a list: by key, and by place for when that key is gone. */
export interface Chosen {
  key: string | null
  index: number
}

/** Where the chosen row is; the nearest row that can be chosen when it is gone; -1 where there is none. */
export function chosenIndex(rows: readonly ListRow[], { key, index }: Chosen): number {
  const same = rows.findIndex((row) => row.key === key && !row.isHeading)
  if (same >= 0) return same
  const after = rows.findIndex((row, at) => at >= index && !row.isHeading)
  return after >= 0 ? after : rows.findLastIndex((row) => !row.isHeading)
}

/** What is chosen after moving past a number of rows that can be chosen. */
export function moved(rows: readonly ListRow[], from: number, by: number): Chosen {
  const choosable = rows.flatMap((row, index) => (row.isHeading ? [] : [index]))
  if (choosable.length === 0) return { key: null, index: 0 }
  const at = Math.max(0, choosable.indexOf(from))
  const index = choosable[Math.min(choosable.length - 1, Math.max(0, at + by))] ?? 0
  return { key: rows[index]?.key ?? null, index }
}

/** The stretch of a list that is shown, with the chosen row near its middle. */
export function windowOf(length: number, chosen: number, height: number): { from: number; until: number } {
  if (length <= height) return { from: 0, until: length }
  const from = Math.min(Math.max(0, chosen - Math.floor(height / 2)), length - height)
  return { from, until: from + height }
}
