import { aroundFirstDay, casesFor } from '../../testing/cases.ts'
import {
  lineManagerId,
  mentorId,
  peerSupporterId,
  placementFacts,
  supervisorId,
} from '../../testing/facts.ts'
import { mentorIndependent } from './mentor-independent.rule.ts'

const since = { from: '2017-11-13', until: null }
const supervisor = (until: string | null = null) => ({
  personId: supervisorId,
  from: '2017-11-13',
  until,
  attestations: [],
})
const manager = (until: string | null = null) => ({ personId: lineManagerId, from: '2017-11-13', until })
const mentoredBy = (personId: string, differing: Parameters<typeof placementFacts>[0] = {}) =>
  placementFacts({
    period: since,
    mentors: [{ ...since, personId }],
    supervisors: [supervisor()],
    lineManagers: [manager()],
    ...differing,
  })

export const mentorIndependentCases = casesFor(mentorIndependent, [
  { name: 'a third person', on: '2023-06-15', facts: mentoredBy(mentorId), expect: 'met' },
  {
    name: 'the person themselves',
    on: '2023-06-15',
    facts: mentoredBy(peerSupporterId),
    expect: { code: 'MENTOR_IS_SELF', severity: 'warn' },
  },
  {
    name: 'the supervisor',
    on: '2023-06-15',
    facts: mentoredBy(supervisorId),
    expect: { code: 'MENTOR_IS_SUPERVISOR', severity: 'warn' },
  },
  {
    name: 'last day of a supervisor who is mentor',
    on: '2023-05-31',
    facts: mentoredBy(supervisorId, { supervisors: [supervisor('2023-06-01')] }),
    expect: 'MENTOR_IS_SUPERVISOR',
  },
  {
    name: 'was supervisor until the day before',
    on: '2023-06-01',
    facts: mentoredBy(supervisorId, { supervisors: [supervisor('2023-06-01')] }),
    expect: 'met',
  },
  {
    name: 'the line manager',
    on: '2023-06-15',
    facts: mentoredBy(lineManagerId),
    expect: { code: 'MENTOR_IS_LINE_MANAGER', severity: 'warn' },
  },
  {
    name: 'was line manager until the day before, and nobody told us the next',
    on: '2023-06-01',
    facts: mentoredBy(lineManagerId, { lineManagers: [manager('2023-06-01')] }),
    expect: { missing: ['lineManager'] },
  },
  {
    name: 'the supervisor, and no line manager known',
    on: '2023-06-15',
    facts: mentoredBy(supervisorId, { lineManagers: [] }),
    expect: 'MENTOR_IS_SUPERVISOR',
  },
  {
    name: 'the second of two line managers',
    on: '2023-06-15',
    facts: mentoredBy(mentorId, { lineManagers: [manager(), { ...manager(), personId: mentorId }] }),
    expect: 'MENTOR_IS_LINE_MANAGER',
  },
  {
    name: 'no mentor',
    on: '2023-06-15',
    facts: mentoredBy(mentorId, { mentors: [] }),
    expect: 'not-applicable',
  },
  {
    name: 'ended',
    on: '2023-06-15',
    facts: mentoredBy(lineManagerId, { period: { from: '2020-02-03', until: '2023-06-15' } }),
    expect: 'not-applicable',
  },
  ...aroundFirstDay(mentorIndependent, mentoredBy(lineManagerId), 'MENTOR_IS_LINE_MANAGER'),
])
