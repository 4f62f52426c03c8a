import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { noPlacementFollowUp, placementFacts } from '../../testing/facts.ts'
import { exampleRegionValues } from '../example-region.ts'
import { groupSupervision } from './group-supervision.rule.ts'

const placed = (from: string, group: string[]) =>
  placementFacts({ period: { from, until: null }, sessions: { individual: [], group, onDemand: [] } })
const planned = (groupEveryDays: number) => ({
  ...placed('2021-03-15', ['2023-05-06']),
  followUp: {
    ...noPlacementFollowUp,
    plans: [{ from: '2021-03-15', until: null, steps: [], groupEveryDays }],
  },
})
const overdue = 'GROUP_SUPERVISION_OVERDUE'

export const groupSupervisionCases = casesFor(
  groupSupervision,
  [
    {
      name: 'thirty-one days after the last session',
      on: '2023-06-06',
      facts: placed('2021-03-15', ['2023-05-06']),
      expect: { met: { due: '2023-06-06' } },
    },
    {
      name: 'thirty-two days after the last session',
      on: '2023-06-07',
      facts: placed('2021-03-15', ['2023-05-06']),
      expect: {
        code: overdue,
        since: '2023-06-07',
        due: '2023-06-06',
        severity: 'warn',
        numbers: { everyDays: 31, last: '2023-05-06' },
      },
    },
    {
      name: 'a plan of twenty-one days, on the last of them',
      on: '2023-05-27',
      facts: planned(21),
      expect: { met: { due: '2023-05-27' } },
    },
    {
      name: 'a plan of twenty-one days, a day later',
      on: '2023-05-28',
      facts: planned(21),
      expect: { code: overdue, numbers: { everyDays: 21, last: '2023-05-06' } },
    },
    {
      name: 'a sparser plan lets nothing be late',
      on: '2023-06-07',
      facts: planned(60),
      expect: { code: overdue, numbers: { everyDays: 31, last: '2023-05-06' } },
    },
    {
      name: 'no session yet, thirty-one days after the start',
      on: '2023-06-15',
      facts: placed('2023-05-15', []),
      expect: { met: { due: '2023-06-15' } },
    },
    {
      name: 'no session yet, thirty-two days after the start',
      on: '2023-06-16',
      facts: placed('2023-05-15', []),
      expect: { code: overdue, numbers: { everyDays: 31 } },
    },
    {
      name: 'a session held later is not yet a fact',
      on: '2023-06-16',
      facts: placed('2023-05-15', ['2023-06-17']),
      expect: overdue,
    },
    {
      name: 'without a supervisor the group is asked about all the same',
      on: '2023-06-15',
      facts: placementFacts({
        supervisors: [],
        sessions: { individual: [], group: ['2023-05-02'], onDemand: [] },
      }),
      expect: overdue,
    },
    {
      name: 'individual sessions do not count',
      on: '2023-06-15',
      facts: placementFacts({
        sessions: { individual: ['2023-06-14'], group: [], onDemand: ['2023-06-13'] },
      }),
      expect: overdue,
    },
    {
      name: 'ended',
      on: '2023-06-15',
      facts: placementFacts({ period: { from: '2021-03-15', until: '2023-06-15' } }),
      expect: 'not-applicable',
    },
    ...aroundFirstDay(groupSupervision, placed('2017-04-03', ['2017-11-06']), overdue),
  ],
  exampleRegionValues,
)
