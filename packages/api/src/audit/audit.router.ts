import { AuditListInput, AuditListSchema } from '../contract/index.ts'
import { pending } from '../pending.ts'
import { procedureFor, router } from '../trpc.ts'

export const auditRouter = router({
  list: procedureFor('audit.read', 'read').input(AuditListInput).output(AuditListSchema).query(pending),
})
