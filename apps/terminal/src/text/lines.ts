import stringWidth from 'string-width'
import type { Tone } from '../theme.ts'
import { clean } from './clean.ts'

/** A stretch of text with one meaning. */
export interface Piece {
  text: string
  tone?: Tone
}

/** One line of a view before it is fitted to a width: what stands in it, and how far in it begins. */
export interface Line {
  pieces: Piece[]
  indent?: number
  /** How far in the following rows begin where the line has to be broken; without it, as far as the first. */
  hang?: number
  /** Where the last piece begins when it has no room to speak of beside the others: on a row of its own, this far in. */
  fold?: number
}

/** One row as it is drawn: cleaned, and no wider than asked for. */
export type Row = Piece[]

/** A line of plain text, or of text with one meaning. */
export function line(text: string, tone: Tone = 'plain', indent = 0): Line {
  return { pieces: [{ text, tone }], indent }
}

export const emptyLine: Line = { pieces: [] }

/** How many columns a text takes: å is one, a Chinese character two. */
export function widthOf(text: string): number {
  return stringWidth(text)
}

const graphemes = new Intl.Segmenter('sv', { granularity: 'grapheme' })

/** A text cut to a number of columns, with … where something was cut away. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  if (width <= 1) return width === 1 ? '…' : ''
  let kept = ''
  let used = 0
  for (const { segment } of graphemes.segment(text)) {
    const wide = widthOf(segment)
    if (used + wide > width - 1) break
    kept += segment
    used += wide
  }
  return `${kept.trimEnd()}…`
}

/** A text filled with spaces to a number of columns, or cut to it. */
export function padded(text: string, width: number): string {
  const fitted = cut(text, width)
  return fitted + ' '.repeat(Math.max(0, width - widthOf(fitted)))
}

/** Words with the spaces before them, each with its meaning; words wider than the room are broken. */
function wordsOf(pieces: readonly Piece[], room: number): Piece[] {
  const words: Piece[] = []
  for (const { text, tone = 'plain' } of pieces) {
    for (const word of clean(text).match(/ *[^ ]+| +$/g) ?? []) {
      if (widthOf(word) <= room) words.push({ text: word, tone })
      else words.push(...brokenWord(word, room).map((part) => ({ text: part, tone })))
    }
  }
  return words
}

function brokenWord(word: string, room: number): string[] {
  const parts: string[] = []
  let part = ''
  for (const { segment } of graphemes.segment(word)) {
    if (part !== '' && widthOf(part + segment) > room) {
      parts.push(part)
      part = ''
    }
    part += segment
  }
  return part === '' ? parts : [...parts, part]
}

function append(row: Row, text: string, tone: Tone): void {
  const last = row.at(-1)
  if (last !== undefined && last.tone === tone) last.text += text
  else row.push({ text, tone })
}

/** The least room that a sentence needs beside what stands before it. */
const ROOM_MIN = 40

function rowsOf(line: Line, width: number | null): Row[] {
  const { pieces, indent = 0, hang = indent, fold } = line
  const last = pieces.at(-1)
  const isCrowded = width !== null && width - hang < ROOM_MIN && widthOfPieces(pieces) + indent > width
  if (fold === undefined || last === undefined || !isCrowded) return brokenRows(line, width)
  const before = { pieces: pieces.slice(0, -1), indent }
  return [...brokenRows(before, width), ...brokenRows({ pieces: [last], indent: fold }, width)]
}

/** How many columns pieces take together. */
export function widthOfPieces(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + widthOf(clean(text)), 0)
}

function brokenRows({ pieces, indent = 0, hang = indent }: Line, width: number | null): Row[] {
  const limit = width ?? Number.POSITIVE_INFINITY
  const room = Math.max(4, limit - Math.max(indent, hang))
  const start = (columns: number): Row =>
    columns === 0 ? [] : [{ text: ' '.repeat(columns), tone: 'plain' }]
  let row = start(indent)
  let used = indent
  let isFresh = true
  const rows: Row[] = []
  for (const { text, tone = 'plain' } of wordsOf(pieces, room)) {
    if (!isFresh && used + widthOf(text) > limit) {
      rows.push(row)
      row = start(hang)
      used = hang
      isFresh = true
    }
    const shown = isFresh && rows.length > 0 ? text.trimStart() : text
    append(row, shown, tone)
    used += widthOf(shown)
    if (shown !== '') isFresh = false
  }
  return [...rows, row]
}

/**
 * Lines as rows that fit a width; null means any width, as when the output is piped. This is the one place where
 * text on its way to a screen or a stream is cleaned.
 */
export function layOut(lines: readonly Line[], width: number | null): Row[] {
  return lines.flatMap((each) => rowsOf(each, width))
}

/** The text of a row without its meanings. */
export function plainText(row: Row): string {
  return row
    .map(({ text }) => text)
    .join('')
    .trimEnd()
}
