import type { RecordKind } from '@brygga/domain'
import type { PgTable } from 'drizzle-orm/pg-core'
import { systemFaults } from './influence.tables.ts'
import { influenceRecordTables } from './influence-records.tables.ts'
import { organisations } from './organisations.tables.ts'
import { attestations, consents, networkMemberships, people, roles } from './people.tables.ts'
import * as placementFollowUp from './placement-follow-up.tables.ts'
import {
  anchorings,
  fundings,
  marks,
  placements,
  relations,
  roleAgreements,
  staffIntroductions,
} from './placements.tables.ts'
import { goals, mandates } from './programme.tables.ts'
import { programmeRecordTables } from './programme-records.tables.ts'
import * as role from './role.tables.ts'
import { sessions } from './supervision.tables.ts'
import * as supervisionFollowUp from './supervision-follow-up.tables.ts'
import { certificates, cohorts, seats } from './training.tables.ts'
import { trainingRecordTables } from './training-records.tables.ts'
import * as workplaces from './workplaces.tables.ts'

/** The table of each kind of record, in an order in which what is linked to comes before what links to it. */
export const recordTables = {
  organisations,
  people,
  roles,
  attestations,
  consents,
  networkMemberships,
  cohorts,
  seats,
  certificates,
  placements,
  relations,
  roleAgreements,
  marks,
  staffIntroductions,
  anchorings,
  fundings,
  sessions,
  systemFaults,
  mandates,
  goals,
  ...workplaces,
  ...placementFollowUp,
  ...supervisionFollowUp,
  ...role,
  ...trainingRecordTables,
  ...programmeRecordTables,
  ...influenceRecordTables,
} as const satisfies Record<RecordKind, PgTable>

/** Links that are lists of ids, which SQL cannot declare: by kind and field, the kind linked to. */
export const listLinks: readonly { kind: RecordKind; field: string; to: RecordKind }[] = [
  { kind: 'sessions', field: 'attendeeIds', to: 'people' },
  { kind: 'peerMeetings', field: 'attendeeIds', to: 'people' },
  { kind: 'gatherings', field: 'invitedIds', to: 'people' },
  { kind: 'gatherings', field: 'attendeeIds', to: 'people' },
  { kind: 'cooperationAgreements', field: 'partyIds', to: 'organisations' },
  { kind: 'forums', field: 'workplaceIds', to: 'organisations' },
]
