import { Box, useIsScreenReaderEnabled } from 'ink'
import { type Line, layOut } from '../text/lines.ts'
import { RowText } from './RowText.tsx'

interface Props {
  lines: readonly Line[]
  width: number
  /** How many rows there is room for; without it all of them are drawn. */
  height?: number
  /** How many rows are passed by at the top. */
  offset?: number
}

/** Lines fitted to a width, from an offset. By ear everything is read, from the top. */
export function LinesView({ lines, width, height, offset = 0 }: Props) {
  const isByEar = useIsScreenReaderEnabled()
  const rows = layOut(lines, width)
  const shown = isByEar || height === undefined ? rows : rows.slice(offset, offset + height)
  const numbered = shown.map((row, index) => ({ row, number: offset + index }))
  return (
    <Box flexDirection="column" width={width}>
      {numbered.map(({ row, number }) => (
        <RowText key={number} row={row} />
      ))}
    </Box>
  )
}
