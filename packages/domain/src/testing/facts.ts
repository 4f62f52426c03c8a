import type { PlacementFollowUp, WorkplaceFollowUp } from '../register/follow-up-facts.ts'
import type {
  MunicipalityFacts,
  PersonFacts,
  PlacementFacts,
  ProgrammeFacts,
  WorkplaceFacts,
} from '../register/subject-facts.ts'

/** How nothing goes on yet: no records of it. */
export const noPlacementFollowUp: PlacementFollowUp = {
  setting: null,
  isMunicipal: true,
  isRenewal: false,
  fraction: 75,
  renewals: [],
  hasSupportOrganisation: false,
  coordinators: [],
  roleAgreements: [],
  meetings: [],
  weeks: [],
  extracts: [],
  handovers: [],
  plans: [],
  requests: [],
  sharedQuestions: [],
  absences: [],
  bookings: [],
  groups: [],
  sessions: [],
  passedOn: [],
  coordinatorMeetings: [],
  exchanges: [],
  furtherTraining: [],
  activities: [],
  roleEvents: [],
  selfChecks: [],
}

/** How a workplace goes on without records of it. */
export const noWorkplaceFollowUp: WorkplaceFollowUp = {
  stages: [],
  teamCounts: [],
  tasks: [],
  userMovementSessions: [],
  purposes: [],
  recruitments: [],
  improvementIdeas: [],
}

/** An id for tests: the same number gives the same id, another number another one. */
export function recordId(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`
}

/** People in the facts below; no two stand for the same. */
export const peerSupporterId = recordId(1)
export const supervisorId = recordId(2)
export const mentorId = recordId(3)
export const lineManagerId = recordId(4)

/** A placement from 2022-01-10 on, in which nothing is missing in the days after 2023-06-01. */
export function placementFacts(differing: Partial<PlacementFacts> = {}): PlacementFacts {
  const since = { from: '2022-01-10', until: null }
  return {
    subject: { kind: 'placement', id: recordId(10) },
    period: since,
    personId: peerSupporterId,
    supervisors: [
      {
        ...since,
        personId: supervisorId,
        attestations: [{ attestedOn: '2022-01-05', ownExperience: true }],
      },
    ],
    mentors: [{ ...since, personId: mentorId }],
    lineManagers: [{ ...since, personId: lineManagerId }],
    roleAgreements: [since],
    pictures: [since],
    flyers: [since],
    pictureConsents: [{ from: '2022-01-03', until: null, given: true }],
    certificates: [{ from: '2021-12-17', until: null }],
    sessions: { individual: ['2023-05-22'], group: ['2023-06-01'], onDemand: [] },
    followUp: noPlacementFollowUp,
    reversedPeriods: [],
    ...differing,
  }
}

/** A workplace with two peer supporters, in which nothing is missing. */
export function workplaceFacts(differing: Partial<WorkplaceFacts> = {}): WorkplaceFacts {
  return {
    subject: { kind: 'workplace', id: recordId(20) },
    placements: [
      { personId: peerSupporterId, from: '2022-01-10', until: null },
      { personId: recordId(5), from: '2022-09-01', until: null },
    ],
    staffIntroductions: ['2021-11-08', '2021-11-22', '2021-12-06'],
    anchorings: (['politics', 'administration', 'unit-manager', 'staff'] as const).map((level) => ({
      level,
      anchored: true,
      notedOn: null,
    })),
    fundings: [{ from: '2021-10-01', until: null }],
    followUp: noWorkplaceFollowUp,
    reversedPeriods: [],
    ...differing,
  }
}

/** A person who is certified and has a post. */
export function personFacts(differing: Partial<PersonFacts> = {}): PersonFacts {
  return {
    subject: { kind: 'person', id: peerSupporterId },
    passedOn: ['2021-12-10'],
    certificates: [{ from: '2021-12-17', until: null }],
    placements: [{ from: '2022-01-10', until: null }],
    posts: [{ from: '2022-01-10', until: null, fraction: 75 }],
    supervising: { supervised: [], posts: [], ownSupervision: [] },
    training: {
      attestations: [{ attestedOn: '2021-08-16', ownExperience: true }],
      exceptions: [],
      practicalParts: [],
      contacts: ['2023-06-01'],
    },
    reversedPeriods: [],
    ...differing,
  }
}

/** A municipality that employs a peer supporter. */
export function municipalityFacts(differing: Partial<MunicipalityFacts> = {}): MunicipalityFacts {
  return {
    subject: { kind: 'municipality', id: '0680' },
    employments: [{ from: '2022-01-10', until: null }],
    ...differing,
  }
}

/** A programme whose mandate has no end. */
export function programmeFacts(differing: Partial<ProgrammeFacts> = {}): ProgrammeFacts {
  return {
    subject: { kind: 'programme', id: recordId(30) },
    mandates: [{ from: '2021-01-01', until: null }],
    governance: {
      goals: [],
      employments: [],
      networkPeers: [],
      phases: [],
      coordinators: [],
      agreements: [],
      responsibilities: [],
      bodies: [],
      rounds: [],
      nationalMembers: [],
      ruleRemarks: [],
      published: [],
    },
    reversedPeriods: [],
    ...differing,
  }
}
