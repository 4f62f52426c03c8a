import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import { placementFacts, recordId, supervisorId } from '../../testing/facts.ts'
import { hasSupervisor } from './has-supervisor.rule.ts'

const period = { from: '2022-01-10', until: '2023-09-01' }
const supervisor = (from: string, until: string | null, personId = supervisorId) => ({
  personId,
  from,
  until,
  attestations: [],
})
const supervised = (...supervisors: ReturnType<typeof supervisor>[]) =>
  placementFacts({ period, supervisors })
const longAgo = { from: '2017-05-02', until: null }

export const hasSupervisorCases = casesFor(hasSupervisor, [
  {
    name: 'named since the start',
    on: '2023-06-15',
    facts: supervised(supervisor('2022-01-10', null)),
    expect: 'met',
  },
  {
    name: 'nobody ever named',
    on: '2023-06-15',
    facts: supervised(),
    expect: { code: 'SUPERVISOR_MISSING', since: '2022-01-10', severity: 'block', numbers: {} },
  },
  {
    name: 'last day of the one who leaves',
    on: '2023-02-28',
    facts: supervised(supervisor('2022-01-10', '2023-03-01')),
    expect: 'met',
  },
  {
    name: 'first day after the one who left',
    on: '2023-03-01',
    facts: supervised(supervisor('2022-01-10', '2023-03-01')),
    expect: { code: 'SUPERVISOR_MISSING', since: '2023-03-01' },
  },
  {
    name: 'the next one begins later',
    on: '2023-03-01',
    facts: supervised(supervisor('2022-01-10', '2023-03-01'), supervisor('2023-03-02', null, recordId(6))),
    expect: 'SUPERVISOR_MISSING',
  },
  {
    name: 'one hands over to the next',
    on: '2023-03-01',
    facts: supervised(supervisor('2022-01-10', '2023-03-01'), supervisor('2023-03-01', null, recordId(6))),
    expect: 'met',
  },
  {
    name: 'left before the placement began',
    on: '2022-02-01',
    facts: supervised(supervisor('2021-01-01', '2021-12-01')),
    expect: { code: 'SUPERVISOR_MISSING', since: '2022-01-10' },
  },
  {
    name: 'two people at once',
    on: '2023-06-15',
    facts: supervised(supervisor('2022-01-10', null), supervisor('2023-04-03', null, recordId(6))),
    expect: { code: 'SUPERVISORS_AT_ONCE', since: '2023-04-03', numbers: { count: 2 }, severity: 'info' },
  },
  {
    name: 'one person noted twice',
    on: '2023-06-15',
    facts: supervised(supervisor('2022-01-10', null), supervisor('2023-04-03', null)),
    expect: 'met',
  },
  { name: 'not begun', on: '2022-01-09', facts: supervised(), expect: 'not-applicable' },
  { name: 'first day in post', on: '2022-01-10', facts: supervised(), expect: 'SUPERVISOR_MISSING' },
  { name: 'last day in post', on: '2023-08-31', facts: supervised(), expect: 'SUPERVISOR_MISSING' },
  { name: 'ended', on: '2023-09-01', facts: supervised(), expect: 'not-applicable' },
  ...aroundFirstDay(
    hasSupervisor,
    placementFacts({ period: longAgo, supervisors: [] }),
    'SUPERVISOR_MISSING',
  ),
])
