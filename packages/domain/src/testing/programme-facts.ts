import type { ForumFacts, SystemFaultFacts } from '../influence/influence-facts.ts'
import type { CohortFacts } from '../training/training-facts.ts'
import { peerSupporterId, recordId } from './facts.ts'

/** A round of training from 2023-02-06 to 2023-03-10 in which nothing is missing. */
export function cohortFacts(differing: Partial<CohortFacts> = {}): CohortFacts {
  return {
    subject: { kind: 'cohort', id: recordId(31) },
    startsOn: '2023-02-06',
    endsOn: '2023-03-10',
    plan: {
      orderedOn: '2022-10-03',
      seats: 6,
      openedOn: '2022-10-17',
      calledOffOn: null,
      hasTeam: true,
      teamTies: [{ from: '2018-01-01', until: null }],
    },
    agreedPosts: [{ posts: 6, fundedOn: '2022-09-19', withdrawnOn: null }],
    fundingExceptions: [],
    seats: [
      {
        personId: peerSupporterId,
        workplaces: [{ from: '2022-12-01', until: null }],
        passedOn: null,
        discontinuedOn: null,
      },
    ],
    trainingDays: [{ heldOn: '2023-02-07', practical: true }],
    gatherings: [],
    ...differing,
  }
}

/** A fault that was noted on 2023-03-01, and nothing since. */
export function systemFaultFacts(differing: Partial<SystemFaultFacts> = {}): SystemFaultFacts {
  return {
    subject: { kind: 'system-fault', id: recordId(32) },
    notedOn: '2023-03-01',
    steps: [],
    answeredUndated: false,
    toldBackUndated: false,
    ...differing,
  }
}

/** A forum every week since 2023-01-13, last held on 2023-06-09 with its minutes received. */
export function forumFacts(differing: Partial<ForumFacts> = {}): ForumFacts {
  return {
    subject: { kind: 'forum', id: recordId(33) },
    period: { from: '2023-01-13', until: null },
    everyDays: 7,
    hasManager: true,
    meetings: [
      {
        heldOn: '2023-06-09',
        cancelled: false,
        minutesSentOn: '2023-06-09',
        minutesReceivedOn: '2023-06-12',
      },
    ],
    points: [],
    guests: [],
    evaluatedOn: [],
    ...differing,
  }
}
