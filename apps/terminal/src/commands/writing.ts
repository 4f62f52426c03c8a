import type { Messages } from '@brygga/messages'
import type { WriteOutcome } from '../connection/answers.ts'
import { writeOnce } from '../connection/write-once.ts'
import { Failure } from '../output/failure.ts'
import { type Line, line } from '../text/lines.ts'
import { commandLine } from '../views/equivalent-command.ts'
import type { Words } from '../words/words.ts'
import type { Call } from './call.ts'
import type { DryRun, Written } from './shapes.ts'

/** The failure that a refused or outrun write amounts to; null where it was done. */
export function writeFailure(outcome: WriteOutcome, messages: Messages, words: Words): Failure | null {
  if (outcome.outcome === 'done') return null
  if (outcome.outcome === 'conflict')
    return new Failure('refused', 'CONFLICT', words.failures.conflict(outcome.changedBy), {
      next: [words.failures.conflictNext],
    })
  const reasons = outcome.reasons.map(({ code, numbers }) => ({
    code,
    sentence: messages.refusal(code, numbers),
  }))
  return new Failure('refused', outcome.reasons[0]?.code ?? 'REFUSED', words.writing.refused, { reasons })
}

interface WriteInput<Input extends Record<string, unknown>> {
  /** The procedure, as `--dry-run` names it. */
  name: string
  input: Input
  write: (input: Input & { idempotencyKey: string }) => Promise<WriteOutcome>
  /** What to say when it is done. */
  says: string
}

/** Carries out a write, or shows what would be sent. Done says how to take it back; refused says every reason. */
export async function carryOut<Input extends Record<string, unknown>>(
  call: Call,
  { name, input, write, says }: WriteInput<Input>,
): Promise<void> {
  const { options, printer, words } = call
  if (options.dryRun === true) {
    const shown: DryRun = { dryRun: true, call: name, input }
    if (options.json === true) return printer.json(shown)
    return printer.lines([
      line(words.writing.wouldSend(name), 'title'),
      ...Object.entries(input).map(inputLine),
    ])
  }
  const { messagesFor } = await import('@brygga/messages')
  const outcome = await writeOnce((idempotencyKey) => write({ ...input, idempotencyKey }))
  const failure = writeFailure(outcome, messagesFor(call.locale), words)
  if (failure !== null) throw failure
  if (outcome.outcome === 'done') printWritten(call, outcome, says)
}

function inputLine([field, value]: [string, unknown]): Line {
  return {
    pieces: [
      { text: `${field}: `, tone: 'muted' },
      { text: Array.isArray(value) ? value.map(valueText).join(', ') : valueText(value) },
    ],
    indent: 2,
    hang: 4,
  }
}

function valueText(value: unknown): string {
  return typeof value === 'object' && value !== null ? Object.values(value).join(': ') : String(value ?? '–')
}

/** Says that a write is done, and how to take it back. */
function printWritten(
  { options, printer, words }: Call,
  done: Extract<WriteOutcome, { outcome: 'done' }>,
  says: string,
): void {
  const shown: Written = done
  if (options.json === true) {
    printer.json(shown)
    return
  }
  printer.lines([line(`✓ ${says}`, 'in-order')])
  if (done.replayed) printer.note(words.writing.replayed)
  printer.noteLines([line(words.writing.undoWith(commandLine('changes', 'undo', done.changeId)), 'muted')])
}
