import {
  addMonths,
  amountBy,
  amountIn,
  cannotTell,
  cite,
  defineRule,
  defineRulebook,
  doneBy,
  inOrder,
  latestSaid,
  met,
  notApplicable,
  notMet,
  type StepOrder,
  sumOf,
} from '@brygga/domain'
import { z } from 'zod'
import { figure, yearOfReading as from, needsJudgement, readDocument } from '../figure.ts'
import type { CandidateFacts } from './facts.ts'

const questions = readDocument(
  'canada/questions-and-answers',
  'Peer Support Canada: frequently asked questions on certification',
  'https://pscportal.ca/faq/',
)
const application = readDocument(
  'canada/application',
  'Peer Support Canada: application for certification as a peer supporter',
  'https://fill.io/Peer-Support-Certification-Application---General',
)
const experience = cite(
  questions,
  'General information',
  '200 hours of formalised peer support, else provisional.',
)
const fees = cite(application, 'Criteria', 'Application 90, examination 440, practicum 750 dollars.')
const stages = cite(
  application,
  'Criteria',
  'The practicum is the third stage; it all typically takes 12 to 24 months.',
)

export const canadaUnits = { 'dollars-by-code': z.record(z.string(), z.number().min(0)) }
export const hoursOfExperience = figure('canada/hours-of-experience', 'hours', [from, 200, experience])
export const stageFees = figure<Record<string, number>>('canada/stage-fees', 'dollars-by-code', [
  from,
  { application: 90, examination: 440, practicum: 750 },
  fees,
])
export const stageOrder = figure<StepOrder[]>('canada/stage-order', 'step-order', [
  from,
  [
    { before: 'application', after: 'examination' },
    { before: 'examination', after: 'practicum' },
  ],
  stages,
])
export const mostMonths = figure('canada/most-months', 'months', [from, 24, stages])
export const leastMonths = figure('canada/least-months', 'months', [from, 12, stages])

const common = { subject: 'person', inForce: { from }, remedy: null } as const

/** A certificate is full with enough hours, and else provisional. */
export const levelByExperience = defineRule({
  ...common,
  id: 'canada/level-by-experience',
  question: 'level of the certificate by experience',
  kind: 'gate',
  source: experience,
  codes: {
    FULL_WITHOUT_EXPERIENCE: { severity: 'block' },
    READY_FOR_FULL: { severity: 'info' },
    LEVELS_CONTRADICT: { severity: 'warn' },
  },
  parameters: { hours: hoursOfExperience },
  check(facts: CandidateFacts, { hours }, day) {
    const [held, ...others] = latestSaid(facts.certificates, day)
    if (held === undefined) return notApplicable
    if (others.some(({ level }) => level !== held.level))
      return notMet('LEVELS_CONTRADICT', {}, { since: held.from })
    if (facts.experience === null) return cannotTell('experience')
    if (held.level === 'provisional') {
      const done = amountBy(facts.experience, day)
      return done < hours ? met() : notMet('READY_FOR_FULL', { done, hours })
    }
    const done = amountIn(facts.experience, { from: '0001-01-01', until: held.from }, day)
    return done >= hours ? met() : notMet('FULL_WITHOUT_EXPERIENCE', { done, hours }, { since: held.from })
  },
})

export const stagesInOrder = defineRule({
  ...common,
  id: 'canada/stages-in-order',
  question: 'stages in order',
  kind: 'order',
  source: stages,
  codes: { STAGE_TOO_EARLY: { severity: 'block' } },
  parameters: { order: stageOrder },
  check: (facts: CandidateFacts, { order }, day) =>
    inOrder({ code: 'STAGE_TOO_EARLY', order, steps: facts.stages, day }),
})

/** The fee of a stage is paid by the day the stage begins. */
export const feesPaid = defineRule({
  ...common,
  id: 'canada/fees-paid',
  question: 'fees of the stages paid',
  kind: 'gate',
  source: fees,
  codes: { FEE_NOT_PAID: { severity: 'warn' } },
  parameters: { fees: stageFees },
  check(facts: CandidateFacts, { fees }, day) {
    const begun = facts.stages.filter((stage) => day.reached(stage.from))
    if (begun.length === 0) return notApplicable
    const [open] = begun
      .map(({ step, from: since }) => {
        const paid = facts.paid.filter(({ stage, on }) => stage === step && on <= since)
        return { step, since, paid: sumOf(paid.map(({ amount }) => amount)), fee: fees[step] ?? 0 }
      })
      .filter(({ paid, fee }) => paid < fee)
      .sort((a, b) => (a.since + a.step < b.since + b.step ? -1 : 1))
    if (open === undefined) return met()
    return notMet('FEE_NOT_PAID', { stage: open.step, paid: open.paid, fee: open.fee }, { since: open.since })
  },
})

/** What the whole typically takes: neither a surprise nor a standstill. */
export const timeTaken = defineRule({
  ...common,
  id: 'canada/time-taken',
  question: 'time from application to certificate',
  kind: 'advice',
  source: stages,
  codes: { STANDS_STILL: { severity: 'info' }, UNUSUALLY_FAST: { severity: 'info' } },
  parameters: { least: leastMonths, most: mostMonths },
  check(facts: CandidateFacts, { least, most }, day) {
    const [applied] = facts.stages
      .filter(({ step, from: begun }) => step === 'application' && day.reached(begun))
      .map((stage) => stage.from)
      .sort()
    if (applied === undefined) return notApplicable
    const [certified] = facts.certificates
      .filter((certificate) => day.reached(certificate.from))
      .map((certificate) => certificate.from)
      .sort()
    if (certified === undefined) return doneBy({ code: 'STANDS_STILL', due: addMonths(applied, most), day })
    return certified < addMonths(applied, least)
      ? notMet('UNUSUALLY_FAST', { least }, { since: certified })
      : met()
  },
})

export const canadaRulebook = defineRulebook({
  id: 'canada',
  version: '1.0.0',
  coveredFrom: from,
  rules: [levelByExperience, stagesInOrder, feesPaid, timeTaken],
  units: canadaUnits,
  notEncoded: [needsJudgement(questions, 'Certification is no training; training before it is advised.')],
})
