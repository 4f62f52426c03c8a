import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { noPlacementFollowUp, placementFacts, supervisorId } from '../../testing/facts.ts'
import { exampleRegionValues } from '../example-region.ts'
import { individualSupervision } from './individual-supervision.rule.ts'

const supervisor = (from: string, until: string | null = null) => ({
  personId: supervisorId,
  from,
  until,
  attestations: [],
})
const placed = (from: string, individual: string[], supervisors = [supervisor(from)]) =>
  placementFacts({
    period: { from, until: null },
    supervisors,
    sessions: { individual, group: [], onDemand: [] },
  })
const overdue = 'INDIVIDUAL_SUPERVISION_OVERDUE'

/** Seven days in a plan that begins on a day, and is in force until another. */
const planned = (from: string, until: string | null = null, everyDays = 7) => ({
  ...placed('2023-01-09', ['2023-03-09']),
  followUp: {
    ...noPlacementFollowUp,
    plans: [{ from, until, steps: [{ afterMonths: 0, everyDays }], groupEveryDays: null }],
  },
})

export const individualSupervisionCases = casesFor(
  individualSupervision,
  [
    {
      name: 'months 0 to 6, fourteen days after the last session',
      on: '2023-03-23',
      facts: placed('2023-01-09', ['2023-03-09']),
      expect: { met: { due: '2023-03-23' } },
    },
    {
      name: 'a denser plan, seven days after the last session',
      on: '2023-03-16',
      facts: planned('2023-01-09'),
      expect: { met: { due: '2023-03-16' } },
    },
    {
      name: 'a denser plan, eight days after the last session',
      on: '2023-03-17',
      facts: planned('2023-01-09'),
      expect: { code: overdue, numbers: { everyDays: 7, last: '2023-03-09' } },
    },
    {
      name: 'a denser plan that ended as the gap started',
      on: '2023-03-17',
      facts: planned('2023-01-09', '2023-03-09'),
      expect: { met: { due: '2023-03-23' } },
    },
    {
      name: 'a denser plan from the day after the gap started',
      on: '2023-03-17',
      facts: planned('2023-03-10'),
      expect: { met: { due: '2023-03-23' } },
    },
    {
      name: 'a sparser plan lets nothing be late',
      on: '2023-03-24',
      facts: planned('2023-01-09', null, 28),
      expect: { code: overdue, numbers: { everyDays: 14, last: '2023-03-09' } },
    },
    {
      name: 'months 0 to 6, fifteen days after the last session',
      on: '2023-03-24',
      facts: placed('2023-01-09', ['2023-03-09']),
      expect: {
        code: overdue,
        since: '2023-03-24',
        due: '2023-03-23',
        numbers: { everyDays: 14, last: '2023-03-09' },
        severity: 'warn',
      },
    },
    {
      name: 'day before six months in post, the first step holds',
      on: '2023-07-23',
      facts: placed('2023-01-09', ['2023-07-08']),
      expect: { code: overdue, due: '2023-07-22' },
    },
    {
      name: 'gap starts six months in post, the second step holds',
      on: '2023-07-23',
      facts: placed('2023-01-09', ['2023-07-09']),
      expect: { met: { due: '2023-08-06' } },
    },
    {
      name: 'months 6 to 12, twenty-eight days after the last session',
      on: '2023-08-06',
      facts: placed('2023-01-09', ['2023-07-09']),
      expect: 'met',
    },
    {
      name: 'months 6 to 12, twenty-nine days after the last session',
      on: '2023-08-07',
      facts: placed('2023-01-09', ['2023-07-09']),
      expect: { code: overdue, numbers: { everyDays: 28, last: '2023-07-09' } },
    },
    {
      name: 'day before twelve months in post, the second step holds',
      on: '2024-02-06',
      facts: placed('2023-01-09', ['2024-01-08']),
      expect: { code: overdue, due: '2024-02-05' },
    },
    {
      name: 'after twelve months, forty-two days after the last session',
      on: '2024-02-20',
      facts: placed('2023-01-09', ['2024-01-09']),
      expect: { met: { due: '2024-02-20' } },
    },
    {
      name: 'after twelve months, forty-three days after the last session',
      on: '2024-02-21',
      facts: placed('2023-01-09', ['2024-01-09']),
      expect: { code: overdue, numbers: { everyDays: 42, last: '2024-01-09' } },
    },
    {
      name: 'no session yet, counted from the start',
      on: '2023-01-24',
      facts: placed('2023-01-09', [], [supervisor('2022-12-01')]),
      expect: { code: overdue, since: '2023-01-24', due: '2023-01-23', numbers: { everyDays: 14 } },
    },
    {
      name: 'no session yet, counted from the day the first supervisor was named',
      on: '2023-01-24',
      facts: placed('2023-01-09', [], [supervisor('2023-01-11')]),
      expect: { met: { due: '2023-01-25' } },
    },
    {
      name: 'no session yet, the first supervisor was followed by another',
      on: '2023-02-15',
      facts: placed('2023-01-09', [], [supervisor('2023-01-11', '2023-02-14'), supervisor('2023-02-14')]),
      expect: { code: overdue, due: '2023-01-25' },
    },
    {
      name: 'last day in time for one named after a time without',
      on: '2023-03-15',
      facts: placed(
        '2023-01-09',
        ['2023-01-20'],
        [supervisor('2023-01-11', '2023-02-14'), supervisor('2023-03-01')],
      ),
      expect: { met: { due: '2023-03-15' } },
    },
    {
      name: 'first day late for one named after a time without',
      on: '2023-03-16',
      facts: placed(
        '2023-01-09',
        ['2023-01-20'],
        [supervisor('2023-01-11', '2023-02-14'), supervisor('2023-03-01')],
      ),
      expect: { code: overdue, due: '2023-03-15', numbers: { everyDays: 14, last: '2023-01-20' } },
    },
    {
      name: 'a session held later is not yet a fact',
      on: '2023-03-24',
      facts: placed('2023-01-09', ['2023-03-09', '2023-03-25']),
      expect: overdue,
    },
    {
      name: 'a session held on the day',
      on: '2023-03-24',
      facts: placed('2023-01-09', ['2023-03-09', '2023-03-24']),
      expect: { met: { due: '2023-04-07' } },
    },
    {
      name: 'no supervisor, which another rule says',
      on: '2023-06-15',
      facts: placed('2023-01-09', ['2023-01-20'], []),
      expect: 'not-applicable',
    },
    {
      name: 'group sessions do not count',
      on: '2023-06-15',
      facts: placementFacts({
        period: { from: '2023-01-09', until: null },
        sessions: { individual: [], group: ['2023-06-14'], onDemand: ['2023-06-13'] },
      }),
      expect: overdue,
    },
    {
      name: 'not begun',
      on: '2023-01-08',
      facts: placed('2023-01-09', []),
      expect: 'not-applicable',
    },
    ...aroundFirstDay(individualSupervision, placed('2017-04-03', ['2017-10-02']), overdue),
  ],
  exampleRegionValues,
)
