import { DaySchema } from '@brygga/domain'
import { z } from 'zod'
import { RoleSchema } from './basis.schemas.ts'

/** Who is signed in, where, on which day the region is shown, and what they may do. */
export const MeSchema = z.strictObject({
  account: z.strictObject({ id: z.string(), name: z.string(), email: z.string() }),
  personId: z.uuid().nullable(),
  roles: z.array(RoleSchema),
  /** Permissions from `domain/access`, for showing what can be done; the server asks again. */
  permissions: z.array(z.string()),
  /** Places of the portal, in order: todo, people, workplaces, training, supervision, influence, programme, rulebook, ... */
  places: z.array(z.string()),
  region: z.strictObject({
    id: z.uuid(),
    name: z.string(),
    code: z.string(),
    rulebookId: z.string(),
    rulebookVersion: z.string(),
  }),
  /** The day that answers are for when none is asked: today, or the day that an example region is shown as of. */
  today: DaySchema,
  /** True where `today` is not the calendar's day but a day that the region is shown as of. */
  shownAsOf: z.boolean(),
  apiVersion: z.string(),
})
export type Me = z.infer<typeof MeSchema>
