import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { cohortFacts } from '../../testing/programme-facts.ts'
import type { CohortFacts, GatheringFact } from '../../training/training-facts.ts'
import { programmeFigures } from '../programme-figures.ts'
import { furtherTrainingOffered, reunionOffered } from './gatherings.rules.ts'

const passed = (personId: string, passedOn: string | null = '2023-03-10') => ({
  personId,
  workplaces: [],
  passedOn,
  discontinuedOn: null,
})
const group = [passed('a'), passed('b'), passed('c', null)]
const after = (kind: GatheringFact['kind'], ...gatherings: [heldOn: string, invitedIds: string[]][]) =>
  cohortFacts({
    seats: group,
    gatherings: gatherings.map(([heldOn, invitedIds]) => ({ kind, heldOn, invitedIds })),
  })
const old = (differing: Partial<CohortFacts> = {}) =>
  cohortFacts({
    plan: null,
    startsOn: '2017-02-06',
    endsOn: '2017-03-10',
    seats: [passed('a', '2017-03-10')],
    ...differing,
  })

export const reunionOfferedCases = casesFor(
  reunionOffered,
  [
    {
      name: 'everybody who passed is invited (004-66)',
      on: '2023-10-02',
      facts: after('reunion', ['2023-09-05', ['a', 'b']]),
      expect: { met: { due: null } },
    },
    {
      name: 'one is left out',
      on: '2023-10-02',
      facts: after('reunion', ['2023-09-05', ['a']]),
      expect: { code: 'REUNION_NOT_FOR_ALL', severity: 'warn', since: '2023-09-05', numbers: { count: 1 } },
    },
    {
      name: 'left out at first, invited the next time',
      on: '2023-10-02',
      facts: after('reunion', ['2023-09-05', ['a']], ['2023-09-26', ['a', 'b', 'c']]),
      expect: 'met',
    },
    {
      name: 'one hundred and eighty days after the end',
      on: '2023-09-06',
      facts: after('reunion'),
      expect: { met: { due: '2023-09-06' } },
    },
    {
      name: 'one hundred and eighty-one days after',
      on: '2023-09-07',
      facts: after('reunion'),
      expect: { code: 'REUNION_MISSING', severity: 'info', since: '2023-09-07', due: '2023-09-06' },
    },
    {
      name: 'further training is no reunion',
      on: '2023-09-07',
      facts: after('further-training', ['2023-05-09', ['a', 'b']]),
      expect: 'REUNION_MISSING',
    },
    { name: 'last day of the round', on: '2023-03-10', facts: after('reunion'), expect: 'not-applicable' },
    { name: 'day after the round', on: '2023-03-11', facts: after('reunion'), expect: 'met' },
    {
      name: 'nobody passed',
      on: '2023-10-02',
      facts: cohortFacts({ seats: [passed('a', null)] }),
      expect: 'not-applicable',
    },
    {
      name: 'ended long before it was followed up, counted from then',
      on: '2018-06-30',
      facts: old(),
      expect: { met: { due: '2018-06-30' } },
    },
    { name: 'and late a day after', on: '2018-07-01', facts: old(), expect: 'REUNION_MISSING' },
    ...aroundFirstDay(reunionOffered, old(), { met: { due: '2018-06-30' } }),
  ],
  programmeFigures,
)

export const furtherTrainingOfferedCases = casesFor(
  furtherTrainingOffered,
  [
    {
      name: 'everybody who passed is invited (002-19)',
      on: '2024-04-08',
      facts: after('further-training', ['2023-11-14', ['a', 'b']]),
      expect: 'met',
    },
    {
      name: 'two are left out',
      on: '2024-04-08',
      facts: after('further-training', ['2023-11-14', ['c']]),
      expect: { code: 'FURTHER_TRAINING_NOT_FOR_ALL', numbers: { count: 2 } },
    },
    {
      name: 'a year after the end',
      on: '2024-03-09',
      facts: after('further-training'),
      expect: { met: { due: '2024-03-09' } },
    },
    {
      name: 'a year and a day after',
      on: '2024-03-10',
      facts: after('further-training'),
      expect: { code: 'FURTHER_TRAINING_MISSING', due: '2024-03-09' },
    },
    ...aroundFirstDay(furtherTrainingOffered, old(), { met: { due: '2019-01-01' } }),
  ],
  programmeFigures,
)
