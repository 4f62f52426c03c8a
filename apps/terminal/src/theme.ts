import { styleText } from 'node:util'
import type { TextProps } from 'ink'

/** What a piece of text means. The word or sign beside it says the same, for those who see no colour. */
export type Tone =
  | 'plain'
  | 'title'
  | 'muted'
  | 'action'
  | 'in-order'
  | 'attention'
  | 'alarm'
  | 'unknown'
  | 'chosen'

type Style = Parameters<typeof styleText>[0]

/** Colours by meaning: green for actions and what is in order, yellow for what needs attention, red for what stops. */
export const theme: Record<Tone, { ink: TextProps; ansi: Style | null }> = {
  plain: { ink: {}, ansi: null },
  title: { ink: { bold: true }, ansi: 'bold' },
  muted: { ink: { dimColor: true }, ansi: 'dim' },
  action: { ink: { color: 'green' }, ansi: 'green' },
  'in-order': { ink: { color: 'green' }, ansi: 'green' },
  attention: { ink: { color: 'yellow', bold: true }, ansi: ['yellow', 'bold'] },
  alarm: { ink: { color: 'red', bold: true }, ansi: ['red', 'bold'] },
  unknown: { ink: { color: 'gray' }, ansi: 'gray' },
  chosen: { ink: { inverse: true }, ansi: 'inverse' },
}

/** Text with the colour of its meaning, for a terminal that shows colours. */
export function painted(text: string, tone: Tone): string {
  const { ansi } = theme[tone]
  return ansi === null || text === '' ? text : styleText(ansi, text, { validateStream: false })
}
