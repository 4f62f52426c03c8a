import {
  type Amount,
  addMonths,
  amountBy,
  cite,
  type Day,
  defineRule,
  defineRulebook,
  doneBy,
  met,
  notApplicable,
  notMet,
  type SubjectFacts,
} from '@brygga/domain'
import { aroundFirstDay, casesFor } from '@brygga/domain/testing'
import fc from 'fast-check'
import { z } from 'zod'
import { figure, yearOfReading as from, readDocument } from '../figure.ts'
import { amountNear, dayNear, few, maybe, subjectOf } from '../random-facts.ts'

const certificate = readDocument(
  'new-zealand/2989',
  'New Zealand Certificate in Health and Wellbeing (Peer Support), level 4',
  'https://www.nzqa.govt.nz/nzqf/search/addToShortList.do?selectedItemKey=2989',
)
const apprenticeship = readDocument(
  'new-zealand/apprenticeship',
  'Apprenticeship in health and wellbeing, level 4, peer support (Careerforce)',
  'https://www.careerforce.org.nz/qualifications/apprenticeship-in-health-and-wellbeing-level-4-peer-support/',
)
const ofCredits = cite(certificate, null, '120 credits.')
const ofMonths = cite(apprenticeship, null, '18 to 24 months.')

interface ApprenticeFacts extends SubjectFacts {
  readonly subject: { readonly kind: 'person'; readonly id: string }
  readonly startedOn: Day | null
  readonly credits: readonly Amount[]
  readonly certifiedOn: Day | null
}

const newZealandUnits = { credits: z.int().min(0) }
const creditsRequired = figure('new-zealand/credits', 'credits', [from, 120, ofCredits])
const leastMonths = figure('new-zealand/least-months', 'months', [from, 18, ofMonths])
const mostMonths = figure('new-zealand/most-months', 'months', [from, 24, ofMonths])
const common = { subject: 'person', inForce: { from }, remedy: null } as const

const enoughCredits = defineRule({
  ...common,
  id: 'new-zealand/enough-credits',
  question: 'credits for the certificate',
  kind: 'gate',
  source: ofCredits,
  codes: { CREDITS_TOO_FEW: { severity: 'block' } },
  parameters: { required: creditsRequired },
  check({ credits, certifiedOn }: ApprenticeFacts, { required }, day) {
    if (certifiedOn === null || !day.reached(certifiedOn)) return notApplicable
    const done = amountBy(
      credits.filter(({ on }) => on <= certifiedOn),
      day,
    )
    return done >= required ? met() : notMet('CREDITS_TOO_FEW', { done, required }, { since: certifiedOn })
  },
})

const timeOfApprenticeship = defineRule({
  ...common,
  id: 'new-zealand/time-of-apprenticeship',
  question: 'time of the apprenticeship',
  kind: 'advice',
  source: ofMonths,
  codes: { APPRENTICESHIP_SHORT: { severity: 'info' }, APPRENTICESHIP_LONG: { severity: 'info' } },
  parameters: { least: leastMonths, most: mostMonths },
  check({ startedOn, certifiedOn }: ApprenticeFacts, { least, most }, day) {
    if (startedOn === null || !day.reached(startedOn)) return notApplicable
    if (certifiedOn === null || !day.reached(certifiedOn))
      return doneBy({ code: 'APPRENTICESHIP_LONG', due: addMonths(startedOn, most), day })
    const isShort = certifiedOn < addMonths(startedOn, least)
    return isShort ? notMet('APPRENTICESHIP_SHORT', { least }, { since: certifiedOn }) : met()
  },
})

const apprentice = (differing: Partial<ApprenticeFacts> = {}): ApprenticeFacts => ({
  subject: { kind: 'person', id: 'a' },
  startedOn: '2026-01-12',
  credits: [{ on: '2027-06-01', amount: 120 }],
  certifiedOn: '2027-07-12',
  ...differing,
})
const on = '2027-09-01'

export const newZealandCases = [
  casesFor(
    enoughCredits,
    [
      {
        name: '120 credits, the last on the day',
        on,
        facts: apprentice({
          credits: [
            { on: '2026-06-01', amount: 100 },
            { on: '2027-07-12', amount: 20 },
          ],
        }),
        expect: 'met',
      },
      {
        name: '119 credits',
        on,
        facts: apprentice({ credits: [{ on: '2026-06-01', amount: 119 }] }),
        expect: { code: 'CREDITS_TOO_FEW', numbers: { done: 119, required: 120 }, since: '2027-07-12' },
      },
      {
        name: 'the last credit the day after',
        on,
        facts: apprentice({
          credits: [
            { on: '2026-06-01', amount: 119 },
            { on: '2027-07-13', amount: 1 },
          ],
        }),
        expect: 'CREDITS_TOO_FEW',
      },
      {
        name: 'certified tomorrow',
        on: '2027-07-11',
        facts: apprentice({ credits: [] }),
        expect: 'not-applicable',
      },
      ...aroundFirstDay(enoughCredits, apprentice({ certifiedOn: '2025-12-01' }), 'CREDITS_TOO_FEW'),
    ],
    [],
    newZealandUnits,
  ),
  casesFor(
    timeOfApprenticeship,
    [
      { name: 'eighteen months to the day', on, facts: apprentice(), expect: 'met' },
      {
        name: 'a day under eighteen months',
        on,
        facts: apprentice({ certifiedOn: '2027-07-11' }),
        expect: 'APPRENTICESHIP_SHORT',
      },
      {
        name: 'seventeen months',
        on,
        facts: apprentice({ certifiedOn: '2027-06-12' }),
        expect: 'APPRENTICESHIP_SHORT',
      },
      {
        name: 'twenty-four months, not certified',
        on: '2028-01-12',
        facts: apprentice({ certifiedOn: null }),
        expect: { met: { due: '2028-01-12' } },
      },
      {
        name: 'a day above twenty-four months, not certified',
        on: '2028-01-13',
        facts: apprentice({ certifiedOn: null }),
        expect: { code: 'APPRENTICESHIP_LONG', since: '2028-01-13' },
      },
      {
        name: 'twenty-five months, not certified',
        on: '2028-02-12',
        facts: apprentice({ certifiedOn: null }),
        expect: 'APPRENTICESHIP_LONG',
      },
      { name: 'starts tomorrow', on: '2026-01-11', facts: apprentice(), expect: 'not-applicable' },
      { name: 'no apprentice', on, facts: apprentice({ startedOn: null }), expect: 'not-applicable' },
      ...aroundFirstDay(timeOfApprenticeship, apprentice({ startedOn: '2025-06-02' }), 'met'),
    ],
    [],
    newZealandUnits,
  ),
]

const first = '2025-12-20'
export const newZealandFacts: fc.Arbitrary<ApprenticeFacts> = fc.record({
  subject: subjectOf('person'),
  startedOn: maybe(dayNear(first)),
  credits: few(amountNear(first, 60)),
  certifiedOn: maybe(dayNear(first)),
})

export const newZealandRulebook = defineRulebook({
  id: 'new-zealand',
  version: '1.0.0',
  coveredFrom: from,
  rules: [enoughCredits, timeOfApprenticeship],
  units: newZealandUnits,
})
