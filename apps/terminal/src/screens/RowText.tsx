import { Text } from 'ink'
import type { Row } from '../text/lines.ts'
import { theme } from '../theme.ts'

/** One fitted row with its meanings as colours. Rows come from `layOut`, which has cleaned them. */
export function RowText({ row }: { row: Row }) {
  const occurrences = new Map<string, number>()
  return (
    <Text wrap="truncate-end">
      {row.length === 0 ? ' ' : null}
      {row.map(({ text, tone = 'plain' }) => {
        const seen = occurrences.get(text) ?? 0
        occurrences.set(text, seen + 1)
        return (
          <Text key={`${text} ${seen}`} {...theme[tone].ink}>
            {text}
          </Text>
        )
      })}
    </Text>
  )
}
