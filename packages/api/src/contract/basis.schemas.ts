import { DaySchema, RoleSchema, SubjectSchema } from '@brygga/domain'
import { z } from 'zod'

/** Every query may name the day it asks about; without it the server takes the region's day. */
export const AsOf = z.strictObject({ on: DaySchema.optional() })

/** Every write carries a key of its own, kept 24 hours: the same key twice is one write. */
export const IdempotencyKey = z.uuid()
export const writeShape = { idempotencyKey: IdempotencyKey }

/** A person as shown in a list. `name` is all that a list needs. */
export const PersonRefSchema = z.strictObject({ id: z.uuid(), name: z.string() })
export type PersonRef = z.infer<typeof PersonRefSchema>

export const PlaceRefSchema = z.strictObject({ id: z.uuid(), name: z.string() })
export type PlaceRef = z.infer<typeof PlaceRefSchema>

/** A subject with the names that a sentence about it needs. */
export const NamedSubjectSchema = z.strictObject({
  subject: SubjectSchema,
  /** What the subject is called: a person's name for a placement or a person, else the place's. */
  name: z.string(),
  person: PersonRefSchema.nullable(),
  workplace: PlaceRefSchema.nullable(),
})
export type NamedSubject = z.infer<typeof NamedSubjectSchema>

/** A reason why a command was not carried out. `messages` makes a sentence of it. */
export const ReasonSchema = z.strictObject({
  code: z.string(),
  numbers: z.record(z.string(), z.union([z.number(), z.string()])),
  field: z.string().nullable(),
})

/** Reasons that the API itself gives, besides the domain's `refusalCodes`. */
export const apiReasonCodes = [
  /** The idempotency key was used before, for another input. */
  'KEY_USED_FOR_OTHER_INPUT',
  /** It takes another pair of eyes. */
  'NOT_ABOUT_ONESELF',
  /** Marking the picture is allowed, noting the person's consent is not. */
  'CONSENT_NOT_YOURS_TO_RECORD',
  /** Undoing: it has been undone already, or what it touched was changed since. */
  'CHANGE_ALREADY_UNDONE',
  'CHANGED_SINCE',
] as const
export type ApiReasonCode = (typeof apiReasonCodes)[number]

/** Somebody else changed the record first: nothing was saved, nothing is lost, both are shown. */
export const ConflictSchema = z.strictObject({
  outcome: z.literal('conflict'),
  kind: z.string(),
  id: z.uuid(),
  /** The version that the command saw, and the one that is there. */
  saw: z.int(),
  is: z.int(),
  theirs: z.record(z.string(), z.unknown()),
  changedBy: z.string().nullable(),
  changedAt: z.iso.datetime(),
})

/** What a write answers. `done` names the change, which can be undone for a while. */
export const WriteOutcomeSchema = z.discriminatedUnion('outcome', [
  z.strictObject({
    outcome: z.literal('done'),
    changeId: z.uuid(),
    /** Ids of the records that the write added, in the order of the decision. */
    added: z.array(z.uuid()),
    /** True when this key had been used before and the first answer is given again. */
    replayed: z.boolean(),
  }),
  z.strictObject({ outcome: z.literal('refused'), reasons: z.array(ReasonSchema).min(1) }),
  ConflictSchema,
])
export type WriteOutcome = z.infer<typeof WriteOutcomeSchema>

/** One page of a list, with a cursor for the next. */
export const pageShape = {
  cursor: z.string().max(200).optional(),
  limit: z.int().min(1).max(200).default(50),
}

export { RoleSchema }
