import type { z } from 'zod'
import { forumGuestSchemas } from '../influence/forum-guest.schemas.ts'
import { SystemFaultSchema } from '../influence/influence.schemas.ts'
import { influenceRecordSchemas } from '../influence/influence-records.schemas.ts'
import { OrganisationSchema } from '../organisations/organisation.schemas.ts'
import {
  AttestationSchema,
  ConsentSchema,
  NetworkMembershipSchema,
  PersonSchema,
  RoleAssignmentSchema,
} from '../people/person.schemas.ts'
import { placementExceptionSchemas } from '../placements/exception.schemas.ts'
import {
  AnchoringSchema,
  FundingSchema,
  MarkSchema,
  PlacementSchema,
  RelationSchema,
  RoleAgreementSchema,
  StaffIntroductionSchema,
} from '../placements/placement.schemas.ts'
import { placementFollowUpSchemas } from '../placements/placement-follow-up.schemas.ts'
import { nationalNetworkSchemas } from '../programme/national-network.schemas.ts'
import { GoalSchema, MandateSchema, type ProgrammeSchema } from '../programme/programme.schemas.ts'
import { programmeRecordSchemas } from '../programme/programme-records.schemas.ts'
import { ruleRemarkSchemas } from '../programme/rule-remark.schemas.ts'
import { roleRecordSchemas } from '../role/role.schemas.ts'
import { bookingSchemas } from '../supervision/booking.schemas.ts'
import { supervisorExceptionSchemas } from '../supervision/exception.schemas.ts'
import { groupSchemas } from '../supervision/group.schemas.ts'
import { parkedQuestionSchemas } from '../supervision/parked-question.schemas.ts'
import { SessionSchema } from '../supervision/supervision.schemas.ts'
import { supervisionFollowUpSchemas } from '../supervision/supervision-follow-up.schemas.ts'
import { CertificateSchema, CohortSchema, SeatSchema } from '../training/training.schemas.ts'
import { trainingRecordSchemas } from '../training/training-records.schemas.ts'
import { improvementIdeaSchemas } from '../workplaces/improvement-idea.schemas.ts'
import { lessonSchemas } from '../workplaces/lesson.schemas.ts'
import { recruitmentRecordSchemas } from '../workplaces/recruitment.schemas.ts'
import { workplaceRecordSchemas } from '../workplaces/workplace.schemas.ts'

/** Every kind of record, by the name that it has everywhere: in a register, in a change, as a table. */
export const recordSchemas = {
  people: PersonSchema,
  roles: RoleAssignmentSchema,
  attestations: AttestationSchema,
  consents: ConsentSchema,
  networkMemberships: NetworkMembershipSchema,
  organisations: OrganisationSchema,
  cohorts: CohortSchema,
  seats: SeatSchema,
  certificates: CertificateSchema,
  placements: PlacementSchema,
  relations: RelationSchema,
  roleAgreements: RoleAgreementSchema,
  marks: MarkSchema,
  staffIntroductions: StaffIntroductionSchema,
  anchorings: AnchoringSchema,
  fundings: FundingSchema,
  sessions: SessionSchema,
  systemFaults: SystemFaultSchema,
  mandates: MandateSchema,
  goals: GoalSchema,
  ...workplaceRecordSchemas,
  ...recruitmentRecordSchemas,
  ...lessonSchemas,
  ...improvementIdeaSchemas,
  ...placementFollowUpSchemas,
  ...placementExceptionSchemas,
  ...supervisionFollowUpSchemas,
  ...supervisorExceptionSchemas,
  ...parkedQuestionSchemas,
  ...bookingSchemas,
  ...groupSchemas,
  ...roleRecordSchemas,
  ...trainingRecordSchemas,
  ...programmeRecordSchemas,
  ...ruleRemarkSchemas,
  ...nationalNetworkSchemas,
  ...influenceRecordSchemas,
  ...forumGuestSchemas,
} as const

export type RecordKind = keyof typeof recordSchemas
export type RecordOf<K extends RecordKind> = z.infer<(typeof recordSchemas)[K]>
export const recordKinds = Object.keys(recordSchemas) as readonly RecordKind[]

/** All that is known in one programme: the facts that rules are asked about, with their history. */
export type Register = { programme: z.infer<typeof ProgrammeSchema> } & { [K in RecordKind]: RecordOf<K>[] }

export function emptyRegister(programme: Register['programme']): Register {
  const records = Object.fromEntries(recordKinds.map((kind) => [kind, []]))
  return { programme, ...(records as unknown as Omit<Register, 'programme'>) }
}
