import { z } from 'zod'
import { RecordIdSchema, recordShape, ShortTextSchema } from '../register/record.schemas.ts'

/**
 * The named decision on which a placement started although something that it asks for was missing: who decided, and
 * why (requirements 004-41, 004-44).
 */
export const PlacementExceptionSchema = z.strictObject({
  ...recordShape,
  placementId: RecordIdSchema,
  decidedBy: ShortTextSchema,
  reason: ShortTextSchema,
})
export type PlacementException = z.infer<typeof PlacementExceptionSchema>

/** The kinds of record of this file, by the name that they have in a register. */
export const placementExceptionSchemas = { placementExceptions: PlacementExceptionSchema } as const
