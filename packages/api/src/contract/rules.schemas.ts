import { CitationSchema, DaySchema, SubjectKindSchema } from '@brygga/domain'
import { z } from 'zod'
import { writeShape } from './basis.schemas.ts'

/** One rule as a coordinator reads it; words for it are in `messages` under its id and codes. */
export const RuleViewSchema = z.strictObject({
  id: z.string(),
  subject: SubjectKindSchema,
  kind: z.string(),
  codes: z.array(z.string()),
  inForce: z.strictObject({ from: DaySchema, until: DaySchema.nullable() }),
  isInForce: z.boolean(),
  /** False for a rule that the region has not said to follow up yet. */
  isFollowedUp: z.boolean(),
  /** From when the region follows it up; null where that is not for the region to say. */
  followUp: z
    .strictObject({
      /** Null until the region has said it. */
      from: DaySchema.nullable(),
      /** For saying it anew: each saying, and each that is taken back, gives another. */
      version: z.int(),
      /** The rules that one saying is about, this one among them. */
      alsoFor: z.array(z.string()),
      /** What was said before, newest first. */
      history: z.array(
        z.strictObject({ from: DaySchema, at: z.iso.datetime(), by: z.string(), isTakenBack: z.boolean() }),
      ),
    })
    .nullable(),
  source: CitationSchema,
  values: z.array(
    z.strictObject({
      id: z.string(),
      unit: z.string(),
      /** As shown: a figure, a list of codes, or the steps of a cadence; null where the region has not filled it in. */
      value: z.unknown(),
      from: DaySchema.nullable(),
      source: CitationSchema.nullable(),
      lastCheckedOn: DaySchema.nullable(),
      isOpen: z.boolean(),
      /** True for a region's own example or local figure. */
      isLocal: z.boolean(),
      history: z.array(z.strictObject({ from: DaySchema, value: z.unknown(), source: CitationSchema })),
    }),
  ),
  /** How many subjects do not meet it, cannot tell, and meet it on the day. */
  counts: z.strictObject({ notMet: z.int(), cannotTell: z.int(), met: z.int() }),
})
export type RuleView = z.infer<typeof RuleViewSchema>
export const RulebookSchema = z.strictObject({
  id: z.string(),
  version: z.string(),
  hash: z.string(),
  coveredFrom: DaySchema,
  on: DaySchema,
  rules: z.array(RuleViewSchema),
  notEncoded: z.array(z.strictObject({ clause: z.string(), reason: z.string(), source: CitationSchema })),
})
export type Rulebook = z.infer<typeof RulebookSchema>
export const RuleExplainInput = z.strictObject({ ruleId: z.string().max(200), on: DaySchema.optional() })

/** From a day on, the region follows a rule up, with those that go with it. */
export const FollowUpInput = z.strictObject({
  ...writeShape,
  ruleId: z.string().max(200),
  from: DaySchema,
  /** Of what was said before, as it was seen. */
  version: z.int().min(0),
})
/** What following a rule up from a day would find. */
export const FollowUpPreviewInput = z.strictObject({ ruleId: z.string().max(200), from: DaySchema })
export const FollowUpPreviewSchema = z.strictObject({
  /** The day that the figures are of: the region's, or a later one from which it would be followed up. */
  on: DaySchema,
  rules: z.array(z.strictObject({ id: z.string(), counts: RuleViewSchema.shape.counts })),
})
export type FollowUpPreview = z.infer<typeof FollowUpPreviewSchema>
