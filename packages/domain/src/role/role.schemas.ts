import { z } from 'zod'
import { DaySchema } from '../calendar/day.schemas.ts'
import { RecordIdSchema, recordShape } from '../register/record.schemas.ts'

/** The eleven parts of the activity wheel (requirement 002-02), and the bridge-builder (002-58). */
export const activityCategories = [
  'conversation',
  'influence-forum',
  'lecture-on-role',
  'own-training',
  'substance-talk',
  'for-fun',
  'advice-in-meeting',
  'planning',
  'for-recovery',
  'ward-round',
  'gradual-release',
  'bridge-building',
] as const
export const ActivityCategorySchema = z.enum(activityCategories)
export type ActivityCategory = z.infer<typeof ActivityCategorySchema>

/** What a peer supporter did. Heads are counted; nobody who was supported is registered (requirements 000-08, 002-34, 002-43). */
export const ActivitySchema = z.strictObject({
  ...recordShape,
  placementId: RecordIdSchema,
  heldOn: DaySchema,
  category: ActivityCategorySchema,
  mode: z.enum(['individual', 'group', 'drop-in']),
  planned: z.boolean(),
  place: z.enum(['inside', 'outside']),
  minutes: z.int().min(1).max(1440),
  heads: z.int().min(0).max(1000).nullable(),
})
export type Activity = z.infer<typeof ActivitySchema>

/** What is not the role's (requirement 002-13), or another profession's (000-04). */
export const OutOfRoleTaskSchema = z.enum(['treatment', 'medicines', 'other-profession'])
export type OutOfRoleTask = z.infer<typeof OutOfRoleTaskSchema>

/** To whom such an event is raised: none of them is the employer (requirement 002-17). */
export const RaisedToSchema = z.enum(['supervisor', 'coordinator', 'support-organisation'])
export type RaisedTo = z.infer<typeof RaisedToSchema>

/**
 * A task that was not the role's, or a boundary that was blurred: noted, raised, closed (requirements 002-13, 002-16).
 * Codes only, so that nothing about anybody else can be written down.
 */
export const RoleEventSchema = z.strictObject({
  ...recordShape,
  placementId: RecordIdSchema,
  notedOn: DaySchema,
  kind: z.enum(['out-of-role', 'boundary']),
  task: OutOfRoleTaskSchema.nullable(),
  raisedTo: RaisedToSchema.nullable(),
  raisedOn: DaySchema.nullable(),
  closedOn: DaySchema.nullable(),
  outcome: z.enum(['role-clarified', 'task-stopped', 'agreement-changed', 'nothing-more']).nullable(),
})
export type RoleEvent = z.infer<typeof RoleEventSchema>

/** What a self-check asks, in the order of its scores (requirements 002-14, 002-15, 002-16). */
export const selfCheckItems = [
  'here-because-of-experience',
  'keeps-unique-competence',
  'secure-in-role',
  'boundaries-clear',
] as const
export type SelfCheckItem = (typeof selfCheckItems)[number]

/** How the role feels, from 1 (not at all) to 5 (fully) for each item, by the person or by the supervisor. */
export const SelfCheckSchema = z.strictObject({
  ...recordShape,
  placementId: RecordIdSchema,
  answeredOn: DaySchema,
  by: z.enum(['peer-supporter', 'supervisor']),
  scores: z.array(z.int().min(1).max(5)).length(selfCheckItems.length),
})
export type SelfCheck = z.infer<typeof SelfCheckSchema>

/** The kinds of record of this file, by the name that they have in a register. */
export const roleRecordSchemas = {
  activities: ActivitySchema,
  roleEvents: RoleEventSchema,
  selfChecks: SelfCheckSchema,
} as const
