import type { Messages } from '@brygga/messages'
import type { TimelineEntry } from '../connection/answers.ts'
import type { Line } from '../text/lines.ts'

/** The most that is shown of a history; the rest is in the portal and in `--json`. */
const ENTRIES_MAX = 40

/** What has happened, newest first: the day, and what. */
export function timelineLines(entries: readonly TimelineEntry[], messages: Messages): Line[] {
  return entries.slice(0, ENTRIES_MAX).map((entry) => ({
    pieces: [{ text: `${entry.on}  `, tone: 'muted' }, { text: messages.timelineSentence(entry) }],
    indent: 2,
    hang: 14,
  }))
}
