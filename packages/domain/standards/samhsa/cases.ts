import { aroundFirstDay, casesFor } from '@brygga/domain/testing'
import type {
  CertifiedPersonFacts,
  CertifyingBodyFacts,
  SupervisedPlacementFacts,
  SupervisorOfPeers,
} from './facts.ts'
import { supervisedWorkAsked, supervisorIsPeer, trainedBeforeCertificate, trainingAsked } from './rulebook.ts'

const on = '2024-05-06'
const asking = (
  trainingHoursAsked: number | null,
  supervisedHoursAsked: number | null = 120,
): CertifyingBodyFacts => ({
  subject: { kind: 'programme', id: 'body' },
  trainingHoursAsked,
  supervisedHoursAsked,
})

const trainingAskedCases = casesFor(trainingAsked, [
  { name: 'one hour under the least', on, facts: asking(39), expect: 'TRAINING_ASKED_TOO_SHORT' },
  { name: 'the least', on, facts: asking(40), expect: 'met' },
  { name: 'the most', on, facts: asking(60), expect: 'met' },
  { name: 'one hour above the most', on, facts: asking(61), expect: 'TRAINING_ASKED_TOO_LONG' },
  { name: 'nobody has told', on, facts: asking(null), expect: { missing: ['trainingHoursAsked'] } },
  ...aroundFirstDay(trainingAsked, asking(40), 'met'),
])

const supervisedWorkCases = casesFor(supervisedWorkAsked, [
  { name: 'none', on, facts: asking(40, 0), expect: 'met' },
  { name: 'the most', on, facts: asking(40, 120), expect: 'met' },
  { name: 'one hour above the most', on, facts: asking(40, 121), expect: 'SUPERVISED_WORK_ASKED_TOO_LONG' },
  { name: 'nobody has told', on, facts: asking(40, null), expect: { missing: ['supervisedHoursAsked'] } },
  ...aroundFirstDay(supervisedWorkAsked, asking(40, 121), 'SUPERVISED_WORK_ASKED_TOO_LONG'),
])

const trained = (certifiedOn: string | null, ...training: [string, number][]): CertifiedPersonFacts => ({
  subject: { kind: 'person', id: 'a' },
  training: training.map(([day, amount]) => ({ on: day, amount })),
  certifiedOn,
})
const trainedCases = casesFor(trainedBeforeCertificate, [
  {
    name: 'forty hours the day before',
    on,
    facts: trained('2024-05-06', ['2024-03-04', 30], ['2024-05-05', 10]),
    expect: 'met',
  },
  {
    name: 'half an hour too few',
    on,
    facts: trained('2024-05-06', ['2024-03-04', 39.5]),
    expect: { code: 'TRAINING_TOO_SHORT', numbers: { done: 39.5, least: 40 }, since: '2024-05-06' },
  },
  {
    name: 'hours on the day of the certificate are too late',
    on,
    facts: trained('2024-05-06', ['2024-03-04', 30], ['2024-05-06', 10]),
    expect: 'TRAINING_TOO_SHORT',
  },
  { name: 'certified tomorrow', on, facts: trained('2024-05-07'), expect: 'not-applicable' },
  { name: 'not certified', on, facts: trained(null, ['2024-03-04', 60]), expect: 'not-applicable' },
  {
    name: 'nobody has told',
    on,
    facts: { ...trained('2024-05-06'), training: null },
    expect: { missing: ['training'] },
  },
  ...aroundFirstDay(trainedBeforeCertificate, trained('2021-05-06'), 'TRAINING_TOO_SHORT'),
])

const always = { from: '2019-01-01', until: null }
const supervisedBy = (...supervisors: Partial<SupervisorOfPeers>[]): SupervisedPlacementFacts => ({
  subject: { kind: 'placement', id: 'a' },
  supervisors: supervisors.map((each) => ({
    ...always,
    certificates: [always],
    peerWork: [always],
    ...each,
  })),
})
const supervisorCases = casesFor(supervisorIsPeer, [
  { name: 'certified, with work as a peer', on, facts: supervisedBy({}), expect: 'met' },
  {
    name: 'worked as a peer long ago',
    on,
    facts: supervisedBy({ peerWork: [{ from: '2010-01-01', until: '2011-01-01' }] }),
    expect: 'met',
  },
  {
    name: 'last day of the certificate',
    on,
    facts: supervisedBy({ certificates: [{ from: '2020-01-01', until: '2024-05-07' }] }),
    expect: 'met',
  },
  {
    name: 'the certificate has ended',
    on,
    facts: supervisedBy({ certificates: [{ from: '2020-01-01', until: '2024-05-06' }] }),
    expect: 'SUPERVISOR_NOT_CERTIFIED',
  },
  {
    name: 'one of two is not certified',
    on,
    facts: supervisedBy({}, { certificates: [] }),
    expect: 'SUPERVISOR_NOT_CERTIFIED',
  },
  {
    name: 'never worked as a peer',
    on,
    facts: supervisedBy({ peerWork: [] }),
    expect: 'SUPERVISOR_WITHOUT_PEER_WORK',
  },
  {
    name: 'works as a peer from tomorrow',
    on,
    facts: supervisedBy({ peerWork: [{ from: '2024-05-07', until: null }] }),
    expect: 'SUPERVISOR_WITHOUT_PEER_WORK',
  },
  { name: 'nobody has told', on, facts: supervisedBy({ peerWork: null }), expect: { missing: ['peerWork'] } },
  { name: 'no supervisor', on, facts: supervisedBy(), expect: 'not-applicable' },
  ...aroundFirstDay(supervisorIsPeer, supervisedBy({ certificates: [] }), 'SUPERVISOR_NOT_CERTIFIED'),
])

export const samhsaCases = [trainingAskedCases, supervisedWorkCases, trainedCases, supervisorCases]
