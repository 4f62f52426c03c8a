import { aroundFirstDay, casesFor } from '../testing/cases.ts'
import {
  lineManagerId,
  personFacts,
  placementFacts,
  programmeFacts,
  recordId,
  workplaceFacts,
} from '../testing/facts.ts'
import {
  personRecordsAgree,
  placementRecordsAgree,
  programmeRecordsAgree,
  workplaceRecordsAgree,
} from './records-agree.rule.ts'

const reversedPeriods = [{ from: '2023-03-01', until: '2023-01-01' }]
const longReversed = [{ from: '2017-03-01', until: '2017-01-01' }]
const reversed = 'PERIOD_REVERSED'
const told = {
  code: reversed,
  since: '2023-01-01',
  severity: 'warn',
  numbers: { from: '2023-03-01', until: '2023-01-01' },
} as const
const manager = (personId: string, from: string, until: string | null = null) => ({ personId, from, until })
const managed = (...lineManagers: ReturnType<typeof manager>[]) => placementFacts({ lineManagers })

export const placementRecordsAgreeCases = casesFor(placementRecordsAgree, [
  { name: 'nothing contradicts', on: '2023-06-15', facts: placementFacts(), expect: 'met' },
  {
    name: 'a relation ends before it begins',
    on: '2023-06-15',
    facts: placementFacts({ reversedPeriods }),
    expect: told,
  },
  {
    name: 'day before either day',
    on: '2022-12-31',
    facts: placementFacts({ reversedPeriods }),
    expect: 'met',
  },
  {
    name: 'first of the two days',
    on: '2023-01-01',
    facts: placementFacts({ reversedPeriods }),
    expect: told,
  },
  {
    name: 'the placement itself ends as it begins',
    on: '2023-06-15',
    facts: placementFacts({
      period: { from: '2023-03-01', until: '2023-03-01' },
      reversedPeriods: [{ from: '2023-03-01', until: '2023-03-01' }],
    }),
    expect: { code: reversed, since: '2023-03-01' },
  },
  {
    name: 'two line managers at once',
    on: '2023-06-15',
    facts: managed(manager(lineManagerId, '2022-01-10'), manager(recordId(6), '2023-05-02')),
    expect: { code: 'LINE_MANAGERS_AT_ONCE', since: '2023-05-02', severity: 'warn', numbers: { count: 2 } },
  },
  {
    name: 'day before the second line manager',
    on: '2023-05-01',
    facts: managed(manager(lineManagerId, '2022-01-10'), manager(recordId(6), '2023-05-02')),
    expect: 'met',
  },
  {
    name: 'one line manager follows the other',
    on: '2023-05-02',
    facts: managed(manager(lineManagerId, '2022-01-10', '2023-05-02'), manager(recordId(6), '2023-05-02')),
    expect: 'met',
  },
  {
    name: 'ended',
    on: '2023-06-15',
    facts: placementFacts({ period: { from: '2022-01-10', until: '2023-06-15' }, reversedPeriods }),
    expect: 'not-applicable',
  },
  ...aroundFirstDay(
    placementRecordsAgree,
    placementFacts({ period: { from: '2016-01-11', until: null }, reversedPeriods: longReversed }),
    reversed,
  ),
])

export const workplaceRecordsAgreeCases = casesFor(workplaceRecordsAgree, [
  { name: 'nothing contradicts', on: '2023-06-15', facts: workplaceFacts(), expect: 'met' },
  {
    name: 'funding ends before it begins',
    on: '2023-06-15',
    facts: workplaceFacts({ reversedPeriods }),
    expect: told,
  },
  {
    name: 'day before either day',
    on: '2022-12-31',
    facts: workplaceFacts({ reversedPeriods }),
    expect: 'met',
  },
  ...aroundFirstDay(workplaceRecordsAgree, workplaceFacts({ reversedPeriods: longReversed }), reversed),
])

export const personRecordsAgreeCases = casesFor(personRecordsAgree, [
  { name: 'nothing contradicts', on: '2023-06-15', facts: personFacts(), expect: 'met' },
  {
    name: 'a certificate ends before it begins',
    on: '2023-06-15',
    facts: personFacts({ reversedPeriods }),
    expect: told,
  },
  { name: 'day before either day', on: '2022-12-31', facts: personFacts({ reversedPeriods }), expect: 'met' },
  ...aroundFirstDay(personRecordsAgree, personFacts({ reversedPeriods: longReversed }), reversed),
])

export const programmeRecordsAgreeCases = casesFor(programmeRecordsAgree, [
  { name: 'nothing contradicts', on: '2023-06-15', facts: programmeFacts(), expect: 'met' },
  {
    name: 'a mandate ends before it begins',
    on: '2023-06-15',
    facts: programmeFacts({ reversedPeriods }),
    expect: told,
  },
  {
    name: 'day before either day',
    on: '2022-12-31',
    facts: programmeFacts({ reversedPeriods }),
    expect: 'met',
  },
  ...aroundFirstDay(programmeRecordsAgree, programmeFacts({ reversedPeriods: longReversed }), reversed),
])
