import { clean, jsonText } from '../text/clean.ts'
import { type Line, layOut, type Row } from '../text/lines.ts'
import { painted } from '../theme.ts'
import type { OutStream, World } from '../world.ts'
import { type Failure, failureJson } from './failure.ts'

/** Where a command says what it has to say: data on stdout, everything else on stderr. */
export interface Printer {
  /** Lines for a person, fitted to the terminal; when piped each line is one row, so that it greps well. */
  lines(lines: readonly Line[]): void
  /** A value for a script. */
  json(value: unknown): void
  /** Raw text that is ours alone: a completion script, a QR code. */
  raw(text: string): void
  /** A word about what goes on; never data. */
  note(text: string): void
  noteLines(lines: readonly Line[]): void
  failure(failure: Failure, asJson: boolean, sentence: (failure: Failure) => readonly Line[]): void
}

/** Whether a stream gets colours: NO_COLOR, TERM=dumb and --no-color say no, FORCE_COLOR says yes. */
export function showsColour(
  world: Pick<World, 'env'>,
  stream: Pick<OutStream, 'isTTY'>,
  flag: boolean,
): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = world.env
  if (!flag || (NO_COLOR !== undefined && NO_COLOR !== '')) return false
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return TERM !== 'dumb' && stream.isTTY === true
}

/** How large a terminal is. One that reports nothing, or nought as a pseudo terminal does, counts as 80 by 24. */
export function sizeOf({ columns, rows }: Pick<OutStream, 'columns' | 'rows'>): {
  columns: number
  rows: number
} {
  return { columns: columns || 80, rows: rows || 24 }
}

/** A printer for the streams of a world. */
export function printerFor(world: World, colourFlag: boolean): Printer {
  const write = (stream: OutStream, rows: readonly Row[]) => {
    const colour = showsColour(world, stream, colourFlag)
    for (const row of rows) stream.write(`${colour ? colouredRow(row) : plainRow(row)}\n`)
  }
  const widthOf = (stream: OutStream) => (stream.isTTY === true ? sizeOf(stream).columns : null)
  const noteLines = (lines: readonly Line[]) => write(world.stderr, layOut(lines, widthOf(world.stderr)))
  return {
    lines: (lines) => write(world.stdout, layOut(lines, widthOf(world.stdout))),
    json: (value) => void world.stdout.write(`${jsonText(value)}\n`),
    raw: (text) => void world.stdout.write(text),
    note: (text) => noteLines([{ pieces: [{ text: clean(text) }] }]),
    noteLines,
    failure(failure, asJson, sentence) {
      if (asJson) world.stderr.write(`${jsonText(failureJson(failure), 0)}\n`)
      else noteLines(sentence(failure))
    },
  }
}

function plainRow(row: Row): string {
  return row
    .map(({ text }) => text)
    .join('')
    .trimEnd()
}

function colouredRow(row: Row): string {
  return row.map(({ text, tone }) => painted(text, tone ?? 'plain')).join('')
}
