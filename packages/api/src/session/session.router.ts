import { MeSchema } from '../contract/index.ts'
import { pending } from '../pending.ts'
import { router, signedInProcedure } from '../trpc.ts'

export const sessionRouter = router({
  /** Who is signed in, in which region, and what they may do there. */
  me: signedInProcedure.output(MeSchema).query(pending),
})
