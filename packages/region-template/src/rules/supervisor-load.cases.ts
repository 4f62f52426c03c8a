import type { PersonFacts } from '@brygga/domain'
import { casesFor, personFacts, recordId } from '@brygga/domain/testing'
import { supervisorLoad } from './supervisor-load.rule.ts'

const since = { from: '2021-09-01', until: null }
const people = (count: number, period: { from: string; until: string | null } = since) =>
  Array.from({ length: count }, (_, at) => ({ ...period, personId: recordId(100 + at) }))
const supervisor = (supervised: PersonFacts['supervising']['supervised']) =>
  personFacts({ supervising: { ...personFacts().supervising, supervised } })
const tooHigh = 'SUPERVISOR_LOAD_TOO_HIGH'

export const supervisorLoadCases = casesFor(supervisorLoad, [
  { name: 'exactly as many as decided', on: '2024-05-02', facts: supervisor(people(6)), expect: 'met' },
  {
    name: 'one more',
    on: '2024-05-02',
    facts: supervisor(people(7)),
    expect: { code: tooHigh, numbers: { supervisees: 7, most: 6 } },
  },
  {
    name: 'last day of the old figure',
    on: '2024-02-29',
    facts: supervisor(people(8)),
    expect: 'met',
  },
  {
    name: 'first day of the new figure',
    on: '2024-03-01',
    facts: supervisor(people(8)),
    expect: tooHigh,
  },
  { name: 'first day of the rule', on: '2022-01-01', facts: supervisor(people(9)), expect: tooHigh },
  { name: 'the day before', on: '2021-12-31', facts: supervisor(people(9)), expect: 'not-in-force' },
  {
    name: 'one of them at two workplaces',
    on: '2024-05-02',
    facts: supervisor([...people(6), ...people(1)]),
    expect: 'met',
  },
  {
    name: 'last day with one too many',
    on: '2024-05-02',
    facts: supervisor(people(7, { from: '2021-09-01', until: '2024-05-03' })),
    expect: tooHigh,
  },
  {
    name: 'supervises nobody any more',
    on: '2024-05-03',
    facts: supervisor(people(7, { from: '2021-09-01', until: '2024-05-03' })),
    expect: 'not-applicable',
  },
  { name: 'supervises nobody', on: '2024-05-02', facts: supervisor([]), expect: 'not-applicable' },
])
