import { AuditListInput, AuditListSchema } from '../contract/index.ts'
import type { RegionTransaction } from '../ports.ts'
import { read } from '../read.ts'
import { procedureFor, router } from '../trpc.ts'

type AuditFilter = Parameters<RegionTransaction['auditRows']>[0]

export const auditRouter = router({
  /** What was read, changed and refused in the region, newest first. Reading it is noted too. */
  list: procedureFor('audit.read', 'read')
    .input(AuditListInput)
    .output(AuditListSchema)
    .query(({ ctx, input: { personId, from, until, limit, cursor } }) =>
      read(ctx, {}, async (_view, transaction) => {
        const filter: AuditFilter = {
          limit,
          cursor: cursor ?? null,
          ...(personId === undefined ? {} : { personId }),
          ...(from === undefined ? {} : { from }),
          ...(until === undefined ? {} : { until }),
        }
        const { rows, nextCursor, chainIntact } = await transaction.auditRows(filter)
        const entries = rows.map((row) => ({ ...row, subjects: [...row.subjects] }))
        const peopleIds = personId === undefined ? [] : [personId]
        return { answer: { entries, nextCursor, chainIntact }, peopleIds }
      }),
    ),
})
