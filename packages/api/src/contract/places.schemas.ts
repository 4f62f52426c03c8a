import {
  ActionSchema,
  AnchoringLevelSchema,
  DaySchema,
  OrganisationSchema,
  readinessStates,
  readinessSteps,
  SafeTextSchema,
} from '@brygga/domain'
import { z } from 'zod'
import { ShownAssessmentSchema } from './assessments.schemas.ts'
import { PersonRefSchema, PlaceRefSchema, pageShape, writeShape } from './basis.schemas.ts'
import { PlacementViewSchema, TimelineEntrySchema } from './people.schemas.ts'

export const WorkplaceListInput = z.strictObject({
  on: DaySchema.optional(),
  query: z.string().trim().max(100).optional(),
})
/** The ladder of readiness: each step done, to do, or unknown. */
export const LadderStepSchema = z.strictObject({
  step: z.enum(readinessSteps),
  state: z.enum(readinessStates),
  /** What takes a workplace up the step: findings and questions with these remedies are about it. */
  actions: z.array(ActionSchema),
})
export const WorkplaceRowSchema = z.strictObject({
  ...PlaceRefSchema.shape,
  employer: PlaceRefSchema.nullable(),
  setting: z.string().nullable(),
  peerSupporters: z.int(),
  ladder: z.array(LadderStepSchema),
  findings: z.int(),
})
export const WorkplaceListSchema = z.strictObject({ on: DaySchema, rows: z.array(WorkplaceRowSchema) })

export const WorkplaceShowInput = z.strictObject({ workplaceId: z.uuid(), on: DaySchema.optional() })
export const WorkplaceViewSchema = z.strictObject({
  on: DaySchema,
  workplace: OrganisationSchema,
  employer: PlaceRefSchema.nullable(),
  managers: z.array(PersonRefSchema),
  placements: z.array(PlacementViewSchema),
  ladder: z.array(LadderStepSchema),
  /** What each level that has answered says of receiving somebody. */
  anchoring: z.array(
    z.strictObject({ level: AnchoringLevelSchema, anchored: z.boolean(), notedOn: DaySchema.nullable() }),
  ),
  introductions: z.array(
    z.strictObject({ heldOn: DaySchema, participants: z.int().nullable(), staffCount: z.int().nullable() }),
  ),
  assessment: ShownAssessmentSchema.nullable(),
  timeline: z.array(TimelineEntrySchema),
})
export type WorkplaceView = z.infer<typeof WorkplaceViewSchema>

export const PlacementListInput = z.strictObject({ ...pageShape, on: DaySchema.optional() })
/** A placement as a list needs it; the list that the benchmark measures. */
export const PlacementRowSchema = z.strictObject({
  id: z.uuid(),
  version: z.int(),
  person: PersonRefSchema,
  employer: PlaceRefSchema,
  workplace: PlaceRefSchema,
  from: DaySchema,
  until: DaySchema.nullable(),
  fraction: z.int().nullable(),
})
export type PlacementRow = z.infer<typeof PlacementRowSchema>
export const PlacementListSchema = z.strictObject({
  on: DaySchema,
  rows: z.array(PlacementRowSchema),
  nextCursor: z.string().nullable(),
})
export type PlacementList = z.infer<typeof PlacementListSchema>
export const PlacementShowInput = z.strictObject({ placementId: z.uuid(), on: DaySchema.optional() })

export const NameRelationInput = z.strictObject({
  ...writeShape,
  placementId: z.uuid(),
  personId: z.uuid(),
  from: DaySchema,
})
export const MarkInput = z.strictObject({
  ...writeShape,
  placementId: z.uuid(),
  on: DaySchema,
  /** For the picture: the person said yes on that day. Recorded as a consent of its own. */
  consentGiven: z.boolean().default(false),
})
export const TakeDownMarkInput = z.strictObject({
  ...writeShape,
  placementId: z.uuid(),
  item: z.enum(['picture', 'flyer']),
  /** The first day on which it is no longer there, tomorrow at the latest. */
  until: DaySchema,
})
export const SignRoleAgreementInput = z.strictObject({
  ...writeShape,
  placementId: z.uuid(),
  from: DaySchema,
})
export const AmendPlacementInput = z.strictObject({
  ...writeShape,
  placementId: z.uuid(),
  version: z.int(),
  fraction: z.int().min(1).max(100).nullable().optional(),
  supportOrganisationId: z.uuid().nullable().optional(),
  until: DaySchema.nullable().optional(),
  /** An earlier end whose last day has been is meant, and no slip in an extension. */
  endsEarlier: z.boolean().optional(),
})
export const HoldIntroductionInput = z.strictObject({
  ...writeShape,
  workplaceId: z.uuid(),
  heldOn: DaySchema,
  participants: z.int().min(0).max(100_000).nullable(),
})
/** What each level said about receiving a peer supporter. */
export const AnchorDecisionInput = z.strictObject({
  ...writeShape,
  workplaceId: z.uuid(),
  notedOn: DaySchema,
  answers: z
    .array(z.strictObject({ level: AnchoringLevelSchema, anchored: z.boolean() }))
    .min(1)
    .max(AnchoringLevelSchema.options.length),
})
export const FundPostInput = z.strictObject({
  ...writeShape,
  workplaceId: z.uuid(),
  from: DaySchema,
  until: DaySchema.nullable(),
  /** In Swedish kronor. */
  amount: z.int().min(0).max(1_000_000_000),
  funder: SafeTextSchema(200).nullable(),
})

/** Who could be named: each candidate, with the reasons against where there are any. */
export const CandidatesInput = z.strictObject({
  placementId: z.uuid(),
  kind: z.enum(['supervisor', 'mentor']),
  on: DaySchema.optional(),
})
export const CandidatesSchema = z.strictObject({
  candidates: z.array(
    z.strictObject({
      person: PersonRefSchema,
      /** How many they are responsible for in that relation on the day. */
      has: z.int(),
      reasons: z.array(
        z.strictObject({
          code: z.string(),
          numbers: z.record(z.string(), z.union([z.number(), z.string()])),
          field: z.string().nullable(),
        }),
      ),
    }),
  ),
})
