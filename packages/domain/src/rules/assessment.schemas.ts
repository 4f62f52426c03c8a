import { z } from 'zod'
import { DaySchema } from '../calendar/day.schemas.ts'
import { RoleSchema } from '../people/person.schemas.ts'

/** What an assessment is about. */
export const SubjectKindSchema = z.enum([
  'placement',
  'workplace',
  'person',
  'municipality',
  'programme',
  'cohort',
  'system-fault',
  'forum',
])
export type SubjectKind = z.infer<typeof SubjectKindSchema>

/** One subject. The id is the record's; for a municipality its four-digit code. */
export const SubjectSchema = z.strictObject({ kind: SubjectKindSchema, id: z.string().min(1).max(64) })
export type Subject = z.infer<typeof SubjectSchema>

/** How much a finding hurts. Data that a region may tune. */
export const SeveritySchema = z.enum(['block', 'warn', 'info'])
export type Severity = z.infer<typeof SeveritySchema>

/** A document that says something, and the day somebody read it. */
export const SourceSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  url: z.url().nullable(),
  readOn: DaySchema,
})
export type Source = z.infer<typeof SourceSchema>

/** A place in a source, and in our own words what it says there. */
export const CitationSchema = z.strictObject({
  source: SourceSchema,
  clause: z.string().nullable(),
  says: z.string().nullable(),
})
export type Citation = z.infer<typeof CitationSchema>

/** The actions that mend a finding or answer a question. Clients show the ones they can carry out. */
export const ActionSchema = z.enum([
  'name-supervisor',
  'name-mentor',
  'record-individual-session',
  'record-group-session',
  'attest-own-experience',
  'sign-role-agreement',
  'hold-staff-introduction',
  'anchor-decision',
  'fund-post',
  'extend-placement',
  'extend-funding',
  'mark-picture',
  'mark-flyer',
  'take-down-picture',
  'record-consent',
  'issue-certificate',
  'find-post',
  'connect-peers',
  'renew-mandate',
  'start-in-municipality',
  'fill-in-value',
  'describe-role',
  'hold-check-in',
  'hold-review',
  'set-week-schedule',
  'see-register-extract',
  'complete-context',
  'name-support-organisation',
  'close-handover',
  'reach-stage',
  'count-team',
  'hold-user-movement-session',
  'finish-workplace-task',
  'plan-supervision',
  'answer-request',
  'name-cover',
  'split-group',
  'validate-session',
  'hold-exchange',
  'meet-coordinator',
  'relieve-supervisor',
  'supervise-supervisor',
  'adjust-tasks',
  'close-role-event',
  'answer-self-check',
  'name-team',
  'fund-agreed-posts',
  'tie-seat',
  'amend-cohort',
  'record-training-day',
  'hold-reunion',
  'offer-further-training',
  'contact-graduate',
  'enter-phase',
  'name-coordinator',
  'name-placement-coordinator',
  'set-goal',
  'sign-cooperation-agreement',
  'name-responsible',
  'ask-for-method-support',
  'start-body',
  'hold-body-meeting',
  'publish-figure',
  'assess-fault',
  'lift-fault',
  'answer-fault',
  'tell-fault-back',
  'hold-forum',
  'name-forum-manager',
  'send-minutes',
  'receive-minutes',
  'answer-point',
  'tell-point-back',
  'state-workplace-purpose',
  'agree-on-criteria',
  'answer-improvement-idea',
  'acknowledge-role',
  'take-up-question',
  'answer-rule-remark',
  'book-session',
  'attest-facilitator',
  'note-everyone-spoke',
  'plan-next-round',
  'join-national-network',
  'note-forum-guest',
  'invite-manager',
  'evaluate-forum',
])
export type Action = z.infer<typeof ActionSchema>

/** What would mend it, and who may do that. */
export const RemedySchema = z.strictObject({ action: ActionSchema, roles: z.array(RoleSchema).min(1) })
export type Remedy = z.infer<typeof RemedySchema>

/** Numbers, days and codes that belong to a finding; `messages` makes a sentence of them. Never names. */
export const NumbersSchema = z.record(z.string(), z.union([z.number(), z.string(), z.array(z.string())]))
export type Numbers = z.infer<typeof NumbersSchema>

/** Something that is not as a rule says. Holds days, never durations, so that it stays equal between change days. */
export const FindingSchema = z.strictObject({
  code: z.string(),
  ruleId: z.string(),
  subject: SubjectSchema,
  severity: SeveritySchema,
  since: DaySchema.nullable(),
  due: DaySchema.nullable(),
  numbers: NumbersSchema,
  source: CitationSchema,
  remedy: RemedySchema.nullable(),
})
export type Finding = z.infer<typeof FindingSchema>

/** A rule that could not be answered, and what is missing: fact names and open values. */
export const UnansweredSchema = z.strictObject({
  ruleId: z.string(),
  subject: SubjectSchema,
  missing: z.array(z.string()).min(1),
  source: CitationSchema,
  remedy: RemedySchema.nullable(),
})
export type Unanswered = z.infer<typeof UnansweredSchema>

/** A rule that is met; `due` is the day by which something must be done again for it to stay so. */
export const MetSchema = z.strictObject({
  ruleId: z.string(),
  source: CitationSchema,
  due: DaySchema.nullable(),
  remedy: RemedySchema.nullable(),
})
export type Met = z.infer<typeof MetSchema>

/** What an answer was made with, so that it can be made again years later. */
export const ReceiptSchema = z.strictObject({
  rulebookId: z.string(),
  rulebookVersion: z.string(),
  rulebookHash: z.string(),
  domainVersion: z.string(),
  on: DaySchema,
  rulesAsked: z.array(z.string()),
})
export type Receipt = z.infer<typeof ReceiptSchema>

/** What the rules say about one subject on one day. */
export const AssessmentSchema = z.strictObject({
  subject: SubjectSchema,
  on: DaySchema,
  findings: z.array(FindingSchema),
  unanswered: z.array(UnansweredSchema),
  met: z.array(MetSchema),
  notApplicable: z.array(z.string()),
  notInForce: z.array(z.string()),
  /** The first later day on which the answer could differ although no fact changes; null: never. */
  changesOn: DaySchema.nullable(),
  receipt: ReceiptSchema,
})
export type Assessment = z.infer<typeof AssessmentSchema>
