import { changeAccount } from '../../connection/account-calls.ts'
import { line } from '../../text/lines.ts'
import type { Call } from '../call.ts'
import type { AccountChanged, DryRun } from '../shapes.ts'

/** Carries out a call about an account, or shows with --dry-run what would be sent. */
export async function carryOutAccount(
  call: Call,
  { path, input, says }: { path: string; input: Record<string, unknown>; says: string },
): Promise<void> {
  const { options, printer, words } = call
  if (options.dryRun === true) {
    const shown: DryRun = { dryRun: true, call: path, input }
    if (options.json === true) return printer.json(shown)
    const inputs = Object.entries(input).map(([field, value]) =>
      line(`${field}: ${String(value ?? '–')}`, 'plain', 2),
    )
    return printer.lines([line(words.writing.wouldSend(path), 'title'), ...inputs])
  }
  await changeAccount(call, path, input)
  const shown: AccountChanged = { outcome: 'done' }
  if (options.json === true) return printer.json(shown)
  printer.lines([line(`✓ ${says}`, 'in-order')])
}
