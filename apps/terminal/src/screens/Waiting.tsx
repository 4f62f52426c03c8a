import { Spinner } from '@inkjs/ui'
import { Box, Text, useIsScreenReaderEnabled } from 'ink'
import { line } from '../text/lines.ts'
import { theme } from '../theme.ts'
import type { Words } from '../words/words.ts'
import { LinesView } from './LinesView.tsx'

/** Something is on its way. Nothing moves for those who listen. */
export function Waiting({ text }: { text: string }) {
  const isByEar = useIsScreenReaderEnabled()
  return isByEar ? <Text>{text}</Text> : <Spinner label={text} />
}

interface FailedProps {
  message: string
  next: readonly string[]
  words: Words
  width: number
}

/** Something could not be had: what, and what to do now. */
export function Failed({ message, next, words, width }: FailedProps) {
  return (
    <Box flexDirection="column">
      <Text {...theme.alarm.ink}>{words.screen.failed}</Text>
      <LinesView
        width={width}
        lines={[
          line(message),
          ...next.map((text) => line(text, 'muted')),
          line(words.screen.failedNext, 'muted'),
        ]}
      />
    </Box>
  )
}
