import type { Line } from '../text/lines.ts'
import { LinesView } from './LinesView.tsx'

/** What stands in the way, one sentence each; nothing where nothing does. */
export function Problems({ problems, width }: { problems: readonly string[]; width: number }) {
  if (problems.length === 0) return null
  const lines = problems.map(
    (text, index): Line => ({
      pieces: [{ text: index === 0 ? '■ ' : '  ', tone: 'alarm' }, { text }],
      hang: 2,
    }),
  )
  return <LinesView lines={lines} width={width} />
}
