import { casesFor, recordId } from '@brygga/domain/testing'
import { type SupervisorFacts, supervisorLoad } from './supervisor-load.rule.ts'

const supervisor = (supervisees?: number): SupervisorFacts => ({
  subject: { kind: 'person', id: recordId(1) },
  isSupervisor: true,
  ...(supervisees === undefined ? {} : { supervisees }),
})
const tooHigh = 'SUPERVISOR_LOAD_TOO_HIGH'

export const supervisorLoadCases = casesFor(supervisorLoad, [
  { name: 'exactly as many as decided', on: '2024-05-02', facts: supervisor(6), expect: 'met' },
  {
    name: 'one more',
    on: '2024-05-02',
    facts: supervisor(7),
    expect: { code: tooHigh, numbers: { supervisees: 7, most: 6 } },
  },
  { name: 'last day of the old figure', on: '2024-02-29', facts: supervisor(8), expect: 'met' },
  { name: 'first day of the new figure', on: '2024-03-01', facts: supervisor(8), expect: tooHigh },
  { name: 'first day of the rule', on: '2022-01-01', facts: supervisor(9), expect: tooHigh },
  { name: 'the day before', on: '2021-12-31', facts: supervisor(9), expect: 'not-in-force' },
  { name: 'nobody has counted', on: '2024-05-02', facts: supervisor(), expect: { missing: ['supervisees'] } },
  {
    name: 'somebody who supervises nobody',
    on: '2024-05-02',
    facts: { ...supervisor(), isSupervisor: false },
    expect: 'not-applicable',
  },
])
