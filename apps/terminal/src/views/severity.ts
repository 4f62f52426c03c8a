import type { Severity } from '@brygga/domain'
import type { Tone } from '../theme.ts'

/** How a severity is signed and coloured; the sign stands beside the colour, and the word beside the sign. */
export const severitySign: Record<Severity, string> = { block: '■', warn: '▲', info: '·' }
export const severityTone: Record<Severity, Tone> = { block: 'alarm', warn: 'attention', info: 'muted' }

/** A question that nobody has answered yet. */
export const unknownSign = '?'
