import { type Line, line } from '../text/lines.ts'
import type { Words } from '../words/words.ts'
import type { Failure } from './failure.ts'

/** A failure as a person reads it: what went wrong, every reason, what to do now. */
export function failureLines(failure: Failure, words: Words): Line[] {
  return [
    { pieces: [{ text: `${words.failures.label} `, tone: 'alarm' }, { text: failure.message }] },
    ...failure.reasons.map(
      ({ sentence }): Line => ({ pieces: [{ text: `• ${sentence}` }], indent: 2, hang: 4 }),
    ),
    ...failure.next.map((text) => line(text, 'muted', 2)),
  ]
}
