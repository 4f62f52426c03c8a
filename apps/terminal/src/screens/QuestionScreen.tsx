import { Box } from 'ink'
import { emptyLine, line } from '../text/lines.ts'
import { LinesView } from './LinesView.tsx'
import { Problems } from './Problems.tsx'

interface Props {
  title: string
  /** What has to be known before answering. */
  says: readonly string[]
  problems: readonly string[]
  width: number
}

/** One question that a yes or a no answers; the keys for both stand at the bottom. */
export function QuestionScreen({ title, says, problems, width }: Props) {
  return (
    <Box flexDirection="column" width={width}>
      <LinesView
        width={width}
        lines={[line(title, 'title'), emptyLine, ...says.map((text) => line(text, 'muted')), emptyLine]}
      />
      <Problems problems={problems} width={width} />
    </Box>
  )
}
