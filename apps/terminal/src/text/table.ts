import { clean } from './clean.ts'
import { type Line, type Piece, padded, widthOf } from './lines.ts'

/** The widest that a column before the last gets; longer texts are cut with an ellipsis. */
const COLUMN_MAX = 36

/** How far in a last column begins that got a row of its own. */
const FOLD = 4

/**
 * Rows under headings, in columns as wide as their contents. The last column is as long as it needs to be and breaks
 * under itself, so that every row still names what it is about when piped to a search.
 */
export function table(headings: readonly string[], rows: readonly (readonly Piece[])[]): Line[] {
  const widths = headings.map((heading, column) =>
    Math.min(
      COLUMN_MAX,
      Math.max(widthOf(heading), ...rows.map((row) => widthOf(clean(row[column]?.text ?? '')))),
    ),
  )
  const hang = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 0)
  const laid = (row: readonly Piece[]): Line => ({
    hang,
    fold: FOLD,
    pieces: row.map((piece, column) => {
      const isLast = column === headings.length - 1
      const text = clean(piece.text)
      return { ...piece, text: isLast ? text : `${padded(text, widths[column] ?? 0)}  ` }
    }),
  })
  return [laid(headings.map((text): Piece => ({ text, tone: 'muted' }))), ...rows.map(laid)]
}
