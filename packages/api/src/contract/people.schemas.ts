import { DaySchema, PersonSchema, RoleAssignmentSchema } from '@brygga/domain'
import { z } from 'zod'
import { ShownAssessmentSchema } from './assessments.schemas.ts'
import {
  NamedSubjectSchema,
  PersonRefSchema,
  PlaceRefSchema,
  pageShape,
  RoleSchema,
  writeShape,
} from './basis.schemas.ts'

export const PeopleListInput = z.strictObject({
  ...pageShape,
  on: DaySchema.optional(),
  query: z.string().trim().max(100).optional(),
  role: RoleSchema.optional(),
  workplaceId: z.uuid().optional(),
})
export const PersonRowSchema = z.strictObject({
  ...PersonRefSchema.shape,
  roles: z.array(RoleSchema),
  workplace: PlaceRefSchema.nullable(),
  employer: PlaceRefSchema.nullable(),
  fraction: z.int().nullable(),
  since: DaySchema.nullable(),
  /** How many findings there are about the person and the person's placements on the day. */
  findings: z.int(),
})
export const PeopleListSchema = z.strictObject({
  on: DaySchema,
  total: z.int(),
  rows: z.array(PersonRowSchema),
  nextCursor: z.string().nullable(),
})
export type PersonRow = z.infer<typeof PersonRowSchema>

/** One dated thing in a history; `code` and `numbers` become a sentence in `messages`. */
export const TimelineEntrySchema = z.strictObject({
  on: DaySchema,
  until: DaySchema.nullable(),
  /** role, placement, supervisor, mentor, line-manager, coordinator, session, role-agreement, certificate, seat, mark, consent, staff-introduction, funding, anchoring */
  kind: z.string(),
  recordId: z.uuid(),
  person: PersonRefSchema.nullable(),
  place: PlaceRefSchema.nullable(),
  /** Codes and figures: form, minutes, fraction, role, item, level, amount … */
  numbers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
})
export type TimelineEntry = z.infer<typeof TimelineEntrySchema>

export const RelationViewSchema = z.strictObject({
  id: z.uuid(),
  version: z.int(),
  kind: z.enum(['supervisor', 'mentor', 'line-manager', 'coordinator']),
  person: PersonRefSchema,
  from: DaySchema,
  until: DaySchema.nullable(),
})

export const PlacementViewSchema = z.strictObject({
  id: z.uuid(),
  version: z.int(),
  person: PersonRefSchema,
  employer: PlaceRefSchema,
  workplace: PlaceRefSchema,
  from: DaySchema,
  until: DaySchema.nullable(),
  fraction: z.int().nullable(),
  /** Relations on the day and before; newest first. */
  relations: z.array(RelationViewSchema),
  hasRoleAgreement: z.boolean(),
  pictureUp: z.boolean(),
  flyerUp: z.boolean(),
  pictureConsent: z.enum(['given', 'declined', 'unknown']),
  lastIndividualSession: DaySchema.nullable(),
  lastGroupSession: DaySchema.nullable(),
  /** Null where the asker may not see what the rules say about it. */
  assessment: ShownAssessmentSchema.nullable(),
})
export type PlacementView = z.infer<typeof PlacementViewSchema>

export const PersonShowInput = z.strictObject({ personId: z.uuid(), on: DaySchema.optional() })
export const PersonViewSchema = z.strictObject({
  on: DaySchema,
  person: PersonSchema,
  /** True where contact details are hidden from the asker. */
  contactHidden: z.boolean(),
  roles: z.array(RoleAssignmentSchema),
  ownExperience: z.strictObject({ attested: z.boolean(), on: DaySchema.nullable() }).nullable(),
  certificate: z
    .strictObject({
      issuedOn: DaySchema,
      until: DaySchema.nullable(),
      /** False where it has ended or was withdrawn by the day asked. */
      holds: z.boolean(),
    })
    .nullable(),
  placements: z.array(PlacementViewSchema),
  /** For those who supervise or mentor: whom, now. */
  responsibleFor: z.array(NamedSubjectSchema),
  assessment: ShownAssessmentSchema.nullable(),
  timeline: z.array(TimelineEntrySchema),
  /** Who has read this person's file, newest first; empty for those who may not see it. */
  readings: z.array(z.strictObject({ at: z.iso.datetime(), by: z.string(), action: z.string() })),
})
export type PersonView = z.infer<typeof PersonViewSchema>

export const AmendPersonInput = z.strictObject({
  ...writeShape,
  personId: z.uuid(),
  version: z.int(),
  name: PersonSchema.shape.name.optional(),
  email: PersonSchema.shape.email.optional(),
})
export const AttestOwnExperienceInput = z.strictObject({
  ...writeShape,
  personId: z.uuid(),
  ownExperience: z.boolean(),
  on: DaySchema,
})
export const RecordConsentInput = z.strictObject({
  ...writeShape,
  personId: z.uuid(),
  purpose: z.enum(['picture', 'public-list']),
  given: z.boolean(),
  on: DaySchema,
})
