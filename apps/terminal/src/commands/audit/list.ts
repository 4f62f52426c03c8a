import { addDays, type Day } from '@brygga/domain'
import { messagesFor } from '@brygga/messages'
import type { AuditList } from '../../connection/answers.ts'
import { Failure } from '../../output/failure.ts'
import { line } from '../../text/lines.ts'
import { auditLines } from '../../views/audit-view.ts'
import type { Call } from '../call.ts'
import { personFor } from '../naming.ts'
import type { Audit } from '../shapes.ts'

/** Who read and changed what, newest first. A broken chain of hashes ends with 1, whatever else is shown. */
export default async function listAudit(call: Call): Promise<void> {
  const { options, printer, words, locale } = call
  const list = await allPages(call)
  const shown: Audit = list.entries
  if (options.json === true) printer.json(shown)
  else printer.lines(auditLines(list, messagesFor(locale), words))
  if (list.nextCursor !== null && options.json !== true) printer.noteLines([line(words.audit.more, 'muted')])
  if (!list.chainIntact)
    throw new Failure('error', 'AUDIT_CHAIN_BROKEN', words.audit.chainBroken, {
      next: [words.audit.chainBrokenNext],
    })
}

async function allPages(call: Call): Promise<AuditList> {
  const { options } = call
  const { from, until } = daysOf(call)
  const brygga = await call.brygga()
  const wanted = options.all === true ? Number.POSITIVE_INFINITY : (options.limit ?? 50)
  const conditions = {
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(options.person === undefined ? {} : { personId: (await personFor(call, options.person)).id }),
  }
  let list = await brygga.audit.list.query({ ...conditions, limit: Math.min(200, wanted) })
  while (list.nextCursor !== null && list.entries.length < wanted) {
    const limit = Math.min(200, wanted - list.entries.length)
    const next: AuditList = await brygga.audit.list.query({ ...conditions, limit, cursor: list.nextCursor })
    list = {
      ...next,
      entries: [...list.entries, ...next.entries],
      chainIntact: list.chainIntact && next.chainIntact,
    }
  }
  return list
}

/** The days asked about, the last one outside. Days that hold none are a slip: the answer would always be empty. */
function daysOf({ options, words }: Call): { from: Day | undefined; until: Day | undefined } {
  const from = options.from ?? options.on
  const until = options.until ?? (options.on === undefined ? undefined : addDays(options.on, 1))
  if (from !== undefined && until !== undefined && until <= from)
    throw new Failure('usage', 'OPTION_INVALID', words.usage.untilNotAfterFrom(from, until))
  return { from, until }
}
