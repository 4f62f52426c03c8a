import type { SupervisingFacts } from '../../register/follow-up-facts.ts'
import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { personFacts, recordId } from '../../testing/facts.ts'
import { followUpFigures } from '../follow-up-figures.ts'
import { supervisorSupervised, supervisorWithinCapacity } from './supervisor.rules.ts'

const early = { from: '2017-10-02', until: null }
const supervising = (differing: Partial<SupervisingFacts>) =>
  personFacts({ supervising: { supervised: [], posts: [], ownSupervision: [], ...differing } })
const people = (count: number, until: string | null = null) =>
  Array.from({ length: count }, (_, at) => ({ ...early, until, personId: recordId(500 + at) }))
const post = (fraction: number | null, until: string | null = null) => ({ ...early, until, fraction })
const tooMany = 'SUPERVISOR_OVER_CAPACITY'

// Twelve for a full-time supervisor, so nine at 75 percent.
export const supervisorWithinCapacityCases = casesFor(
  supervisorWithinCapacity,
  [
    {
      name: 'nine at 75 percent',
      on: '2023-06-15',
      facts: supervising({ supervised: people(9), posts: [post(75)] }),
      expect: 'met',
    },
    {
      name: 'ten at 75 percent',
      on: '2023-06-15',
      facts: supervising({ supervised: people(10), posts: [post(75)] }),
      expect: { code: tooMany, severity: 'warn', numbers: { count: 10, most: 9, percent: 75 } },
    },
    {
      name: 'one person at two workplaces is one',
      on: '2023-06-15',
      facts: supervising({ supervised: [...people(9), ...people(1)], posts: [post(75)] }),
      expect: 'met',
    },
    {
      name: 'two part-time posts, never more than one full time',
      on: '2023-06-15',
      facts: supervising({ supervised: people(13), posts: [post(75), post(50)] }),
      expect: { code: tooMany, numbers: { count: 13, most: 12, percent: 100 } },
    },
    {
      name: 'share of full time not known',
      on: '2023-06-15',
      facts: supervising({ supervised: people(1), posts: [post(null)] }),
      expect: { missing: ['supervisorFraction'] },
    },
    {
      name: 'the post has ended',
      on: '2023-06-15',
      facts: supervising({ supervised: people(1), posts: [post(75, '2023-06-15')] }),
      expect: { missing: ['supervisorFraction'] },
    },
    {
      name: 'supervises nobody any more',
      on: '2023-06-15',
      facts: supervising({ supervised: people(1, '2023-06-15') }),
      expect: 'not-applicable',
    },
    ...aroundFirstDay(
      supervisorWithinCapacity,
      supervising({ supervised: people(2), posts: [post(10)] }),
      tooMany,
    ),
  ],
  followUpFigures,
)

export const supervisorSupervisedCases = casesFor(
  supervisorSupervised,
  [
    {
      name: 'sixty days after the last',
      on: '2023-05-31',
      facts: supervising({ supervised: people(1), ownSupervision: ['2023-04-01'] }),
      expect: { met: { due: '2023-05-31' } },
    },
    {
      name: 'sixty-one days after the last',
      on: '2023-06-01',
      facts: supervising({ supervised: people(1), ownSupervision: ['2023-04-01'] }),
      expect: {
        code: 'SUPERVISORS_OWN_SUPERVISION_OVERDUE',
        severity: 'info',
        numbers: { everyDays: 60, last: '2023-04-01' },
      },
    },
    { name: 'supervises nobody', on: '2023-06-15', facts: supervising({}), expect: 'not-applicable' },
    ...aroundFirstDay(supervisorSupervised, supervising({ supervised: people(1) }), 'met'),
  ],
  followUpFigures,
)
