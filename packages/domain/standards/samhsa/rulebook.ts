import {
  amountIn,
  cannotTell,
  cite,
  defineRule,
  defineRulebook,
  isInAny,
  met,
  notApplicable,
  notMet,
} from '@brygga/domain'
import { figure, needsJudgement, readDocument, withoutFigure } from '../figure.ts'
import type { CertifiedPersonFacts, CertifyingBodyFacts, SupervisedPlacementFacts } from './facts.ts'

const standards = readDocument(
  'samhsa/pep23-10-01-001',
  'SAMHSA National Model Standards for Peer Support Certification (2023), as told at second hand',
  'https://cali-smi.launchpaddev.com/knowledge_post/what-are-samhsas-national-model-standards-for-peer-support-certification',
)
const overview = readDocument(
  'samhsa/overview-2023',
  'SAMHSA unveils national model standards for peer support certification',
  'https://psychu.org/samhsa-unveils-national-model-standards-for-peer-support-certification/?collection_id=1053482',
)
const medicaid = readDocument(
  'cms/smdl-07-011',
  'CMS, State Medicaid Director Letter 07-011 (2007) and questions and answers of 5 June 2024',
  'https://www.medicaid.gov/federal-policy-guidance/downloads/SMD081507A.pdf',
)
const drift = readDocument(
  'samhsa/advisory-2022',
  'SAMHSA advisory on peer support supervision (2022), as told at second hand',
  'https://peertac.org/2024/09/23/peer-support-supervision-fidelity-and-peer-drift/',
)
// Published in 2023; what was read gives no day.
const from = '2023-01-01'
const training = cite(standards, 'Training', 'Certification should ask for 40 to 60 hours of training.')
const common = { inForce: { from }, remedy: null } as const

export const leastTraining = figure('samhsa/least-training', 'hours', [from, 40, training])
export const mostTraining = figure('samhsa/most-training', 'hours', [from, 60, training])
export const mostSupervisedWork = figure('samhsa/most-supervised-work', 'hours', [
  from,
  120,
  cite(standards, 'Supervised work experience', 'Up to 120 hours of supervised work experience.'),
])

export const trainingAsked = defineRule({
  ...common,
  id: 'samhsa/training-asked',
  subject: 'programme',
  question: 'hours of training asked for',
  kind: 'quota',
  source: training,
  codes: { TRAINING_ASKED_TOO_SHORT: { severity: 'warn' }, TRAINING_ASKED_TOO_LONG: { severity: 'warn' } },
  parameters: { least: leastTraining, most: mostTraining },
  check({ trainingHoursAsked: asked }: CertifyingBodyFacts, { least, most }) {
    if (asked === null) return cannotTell('trainingHoursAsked')
    if (asked < least) return notMet('TRAINING_ASKED_TOO_SHORT', { asked, least })
    return asked <= most ? met() : notMet('TRAINING_ASKED_TOO_LONG', { asked, most })
  },
})

export const supervisedWorkAsked = defineRule({
  ...common,
  id: 'samhsa/supervised-work-asked',
  subject: 'programme',
  question: 'hours of supervised work asked for',
  kind: 'quota',
  source: cite(standards, 'Supervised work experience'),
  codes: { SUPERVISED_WORK_ASKED_TOO_LONG: { severity: 'warn' } },
  parameters: { most: mostSupervisedWork },
  check({ supervisedHoursAsked: asked }: CertifyingBodyFacts, { most }) {
    if (asked === null) return cannotTell('supervisedHoursAsked')
    return asked <= most ? met() : notMet('SUPERVISED_WORK_ASKED_TOO_LONG', { asked, most })
  },
})

export const trainedBeforeCertificate = defineRule({
  ...common,
  id: 'samhsa/trained-before-certificate',
  subject: 'person',
  question: 'trained before certificate',
  kind: 'gate',
  source: training,
  codes: { TRAINING_TOO_SHORT: { severity: 'block' } },
  parameters: { least: leastTraining },
  check({ training: hours, certifiedOn }: CertifiedPersonFacts, { least }, day) {
    if (certifiedOn === null || !day.reached(certifiedOn)) return notApplicable
    if (hours === null) return cannotTell('training')
    const done = amountIn(hours, { from: '0001-01-01', until: certifiedOn }, day)
    return done >= least ? met() : notMet('TRAINING_TOO_SHORT', { done, least }, { since: certifiedOn })
  },
})

export const supervisorIsPeer = defineRule({
  ...common,
  id: 'samhsa/supervisor-is-peer',
  subject: 'placement',
  question: 'supervisor is a certified peer',
  kind: 'composition',
  source: cite(standards, 'Peer supervision', 'A certified peer supervisor who has worked as a peer.'),
  codes: {
    SUPERVISOR_NOT_CERTIFIED: { severity: 'warn' },
    SUPERVISOR_WITHOUT_PEER_WORK: { severity: 'warn' },
  },
  parameters: {},
  check({ supervisors }: SupervisedPlacementFacts, _values, day) {
    const present = supervisors.filter((supervisor) => day.isIn(supervisor))
    if (present.length === 0) return notApplicable
    const certified = present.map(({ certificates }) => isInAny(certificates, day))
    if (certified.includes(false)) return notMet('SUPERVISOR_NOT_CERTIFIED')
    if (present.some(({ peerWork }) => peerWork === null)) return cannotTell('peerWork')
    const worked = present.map(
      ({ peerWork }) => (peerWork ?? []).filter((work) => day.reached(work.from)).length,
    )
    return worked.includes(0) ? notMet('SUPERVISOR_WITHOUT_PEER_WORK') : met()
  },
})

export const samhsaRulebook = defineRulebook({
  id: 'samhsa',
  version: '1.0.0',
  coveredFrom: from,
  rules: [trainingAsked, supervisedWorkAsked, trainedBeforeCertificate, supervisorIsPeer],
  notEncoded: [
    withoutFigure(overview, 'Eleven standards, of which ten are named in what was read.'),
    withoutFigure(standards, 'Hours of further education for recertification: not verified.'),
    withoutFigure(standards, 'The core competencies of 2015 are the base; their list was not read.'),
    withoutFigure(medicaid, 'Supervision is required; its level and frequency may vary with competence.'),
    needsJudgement(drift, 'Two kinds of drift, of the organisation and of the person.'),
  ],
})
