import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import {
  lineManagerId,
  peerSupporterId,
  placementFacts,
  recordId,
  supervisorId,
} from '../../testing/facts.ts'
import { supervisorIndependent } from './supervisor-independent.rule.ts'

const since = { from: '2017-09-04', until: null }
const supervisor = (personId: string, from = '2017-09-04') => ({
  personId,
  from,
  until: null,
  attestations: [],
})
const manager = (personId: string, until: string | null = null) => ({ personId, from: '2017-09-04', until })
const placed = (supervisors: ReturnType<typeof supervisor>[], lineManagers = [manager(lineManagerId)]) =>
  placementFacts({ period: since, supervisors, lineManagers })

export const supervisorIndependentCases = casesFor(supervisorIndependent, [
  { name: 'a third person', on: '2023-06-15', facts: placed([supervisor(supervisorId)]), expect: 'met' },
  {
    name: 'the line manager',
    on: '2023-06-15',
    facts: placed([supervisor(lineManagerId)]),
    expect: { code: 'SUPERVISOR_IS_LINE_MANAGER', severity: 'block' },
  },
  {
    name: 'the person themselves',
    on: '2023-06-15',
    facts: placed([supervisor(peerSupporterId, '2023-05-02')]),
    expect: { code: 'SUPERVISOR_IS_SELF', since: '2023-05-02', severity: 'block' },
  },
  {
    name: 'the person themselves, and no line manager known',
    on: '2023-06-15',
    facts: placed([supervisor(peerSupporterId)], []),
    expect: 'SUPERVISOR_IS_SELF',
  },
  {
    name: 'nobody told us the line manager',
    on: '2023-06-15',
    facts: placed([supervisor(supervisorId)], []),
    expect: { missing: ['lineManager'] },
  },
  {
    name: 'last day of a line manager who supervises',
    on: '2022-10-31',
    facts: placed(
      [supervisor(recordId(6))],
      [manager(recordId(6), '2022-11-01'), { ...manager(lineManagerId), from: '2022-11-01' }],
    ),
    expect: 'SUPERVISOR_IS_LINE_MANAGER',
  },
  {
    name: 'was line manager until the day before',
    on: '2022-11-01',
    facts: placed(
      [supervisor(recordId(6))],
      [manager(recordId(6), '2022-11-01'), { ...manager(lineManagerId), from: '2022-11-01' }],
    ),
    expect: 'met',
  },
  {
    name: 'the second of two line managers',
    on: '2023-06-15',
    facts: placed([supervisor(recordId(6))], [manager(lineManagerId), manager(recordId(6))]),
    expect: 'SUPERVISOR_IS_LINE_MANAGER',
  },
  {
    name: 'one of two supervisors is the line manager',
    on: '2023-06-15',
    facts: placed([supervisor(supervisorId), supervisor(lineManagerId)]),
    expect: 'SUPERVISOR_IS_LINE_MANAGER',
  },
  { name: 'no supervisor', on: '2023-06-15', facts: placed([]), expect: 'not-applicable' },
  {
    name: 'supervisor not yet named',
    on: '2023-06-15',
    facts: placed([supervisor(lineManagerId, '2023-06-16')]),
    expect: 'not-applicable',
  },
  {
    name: 'ended',
    on: '2023-06-15',
    facts: placementFacts({ period: { from: '2020-02-03', until: '2023-06-15' } }),
    expect: 'not-applicable',
  },
  ...aroundFirstDay(supervisorIndependent, placed([supervisor(lineManagerId)]), 'SUPERVISOR_IS_LINE_MANAGER'),
])
