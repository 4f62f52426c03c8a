import { z } from 'zod'
import { DaySchema } from '../calendar/day.schemas.ts'
import { SafeTextSchema } from '../people/safe-text.schemas.ts'
import { RecordIdSchema } from '../register/record.schemas.ts'
import { GoalSchema, MandateSchema } from './programme.schemas.ts'
import {
  BodyDecisionSchema,
  BodyMeetingSchema,
  CooperationAgreementSchema,
  GovernanceBodySchema,
  MandatePhaseSchema,
  PublishedFigureSchema,
  ResponsibilitySchema,
} from './programme-records.schemas.ts'

const Name = SafeTextSchema(200)
const until = DaySchema.nullable()

/** Gives the programme a mandate. `id` is the new mandate's. */
export const SetMandateCommandSchema = MandateSchema.omit({ version: true }).extend({ name: Name })
export type SetMandateCommand = z.infer<typeof SetMandateCommandSchema>

/** Moves the end of a mandate, an agreement or a body: earlier, later, or to no known end. Names the version it saw. */
export const MoveEndCommandSchema = z.strictObject({
  id: RecordIdSchema,
  version: z.int().min(1),
  until,
})
export type MoveEndCommand = z.infer<typeof MoveEndCommandSchema>

/** A mandate enters a phase from a day on; the phase before ends then. `id` is the new phase's. */
export const EnterPhaseCommandSchema = MandatePhaseSchema.omit({ version: true, until: true })
export type EnterPhaseCommand = z.infer<typeof EnterPhaseCommandSchema>

/** Sets a goal, decided by a body where one is named. `id` is the new goal's. */
export const SetGoalCommandSchema = GoalSchema.omit({ version: true }).extend({
  decision: z.strictObject({ id: RecordIdSchema, bodyId: RecordIdSchema, matter: Name }).nullable(),
})
export type SetGoalCommand = z.infer<typeof SetGoalCommandSchema>

/** Signs a cooperation agreement. `id` is the new agreement's. */
export const SignCooperationAgreementCommandSchema = CooperationAgreementSchema.omit({
  version: true,
}).extend({ name: Name })
export type SignCooperationAgreementCommand = z.infer<typeof SignCooperationAgreementCommandSchema>

/** Gives an organisation a responsibility from a day on; whoever had it until then ends on that day. */
export const GiveResponsibilityCommandSchema = ResponsibilitySchema.omit({ version: true, until: true })
export type GiveResponsibilityCommand = z.infer<typeof GiveResponsibilityCommandSchema>

/** Starts a body that leads or follows the programme. `id` is the new body's. */
export const StartBodyCommandSchema = GovernanceBodySchema.omit({ version: true, until: true }).extend({
  name: Name,
})
export type StartBodyCommand = z.infer<typeof StartBodyCommandSchema>

/** Records a meeting that a body held. `id` is the new meeting's. */
export const HoldBodyMeetingCommandSchema = BodyMeetingSchema.omit({ version: true })
export type HoldBodyMeetingCommand = z.infer<typeof HoldBodyMeetingCommandSchema>

/** Records what a body decided. `id` is the new decision's. */
export const RecordBodyDecisionCommandSchema = BodyDecisionSchema.omit({ version: true }).extend({
  matter: Name,
})
export type RecordBodyDecisionCommand = z.infer<typeof RecordBodyDecisionCommandSchema>

/** Notes a figure that was published. `id` is the new record's. */
export const PublishFigureCommandSchema = PublishedFigureSchema.omit({ version: true }).extend({
  publishedIn: Name.nullable(),
})
export type PublishFigureCommand = z.infer<typeof PublishFigureCommandSchema>
