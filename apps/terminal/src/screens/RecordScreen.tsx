import { Box } from 'ink'
import type { Loaded } from '../full-screen/loaded.ts'
import { type Line, layOut, line } from '../text/lines.ts'
import type { Words } from '../words/words.ts'
import { LinesView } from './LinesView.tsx'
import { Failed, Waiting } from './Waiting.tsx'

interface Props {
  /** What is opened: a person, a workplace, a rule, or one thing to do. */
  lines: Loaded<readonly Line[]>
  offset: number
  words: Words
  width: number
  height: number
}

/** One opened record, from the row that has been scrolled to. */
export function RecordScreen({ lines, offset, words, width, height }: Props) {
  if (lines.state === 'loading') return <Waiting text={words.screen.loadingRecord} />
  if (lines.state === 'failed') return <Failed {...lines} words={words} width={width} />
  const rows = layOut(lines.value, width).length
  const isLonger = rows > height
  const room = isLonger ? height - 1 : height
  const from = Math.min(offset, Math.max(0, rows - room))
  return (
    <Box flexDirection="column" width={width}>
      <LinesView lines={lines.value} width={width} height={room} offset={from} />
      {isLonger ? (
        <LinesView
          width={width}
          lines={[line(words.screen.scrolled(from + 1, Math.min(rows, from + room), rows), 'muted')]}
        />
      ) : null}
    </Box>
  )
}
