import { DaySchema, RoleSchema, SubjectSchema } from '@brygga/domain'
import { z } from 'zod'
import { pageShape, writeShape } from './basis.schemas.ts'

/** Takes a whole change back: what it added is withdrawn, what it altered is as before. History keeps both. */
export const UndoInput = z.strictObject({ ...writeShape, changeId: z.uuid() })

export const AuditListInput = z.strictObject({
  ...pageShape,
  personId: z.uuid().optional(),
  from: DaySchema.optional(),
  until: DaySchema.optional(),
})
export const AuditEntrySchema = z.strictObject({
  sequence: z.int(),
  at: z.iso.datetime(),
  by: z.string(),
  /** A procedure or a command: `people.show`, `supervision.record`, `imports.run`. */
  action: z.string(),
  kind: z.enum(['read', 'change', 'refusal', 'sign-in']),
  subjects: z.array(SubjectSchema),
  /** Whose access was granted or withdrawn, with the roles given or taken; absent for everything else. */
  access: z
    .strictObject({ accountId: z.string(), name: z.string().nullable(), roles: z.array(RoleSchema) })
    .optional(),
  changeId: z.uuid().nullable(),
  hash: z.string(),
})
export const AuditListSchema = z.strictObject({
  entries: z.array(AuditEntrySchema),
  nextCursor: z.string().nullable(),
  /** Whether the chain of hashes is unbroken over what was read. */
  chainIntact: z.boolean(),
})

export const SearchInput = z.strictObject({
  query: z.string().trim().min(1).max(100),
  on: DaySchema.optional(),
})
export const SearchOutput = z.strictObject({
  hits: z.array(
    z.strictObject({
      kind: z.enum(['person', 'workplace']),
      id: z.uuid(),
      name: z.string(),
      detail: z.string().nullable(),
    }),
  ),
})

/** The last signal that a listener heard, sent by itself when a broken stream is opened again. */
export const LiveInput = z.strictObject({ lastEventId: z.uuid().optional() })

/**
 * A signal that something changed in the region; clients ask again for what they show. `subjects` is empty
 * where the listener may not know what was touched, and after a gap in listening: anything may have changed.
 */
export const LiveSignalSchema = z.strictObject({ changeId: z.uuid(), subjects: z.array(SubjectSchema) })
export type LiveSignal = z.infer<typeof LiveSignalSchema>
