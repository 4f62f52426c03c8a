import { type Line, layOut } from '../text/lines.ts'

/** The furthest that a record can be scrolled: one row of the height then says where one is. */
export function lastOffset(lines: readonly Line[], width: number, height: number): number {
  const rows = layOut(lines, width).length
  return rows > height ? rows - (height - 1) : 0
}
