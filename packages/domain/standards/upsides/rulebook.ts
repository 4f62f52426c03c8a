import {
  addMonths,
  cite,
  type Day,
  defineRule,
  defineRulebook,
  met,
  notApplicable,
  notMet,
  type SubjectFacts,
} from '@brygga/domain'
import { aroundFirstDay, casesFor } from '@brygga/domain/testing'
import fc from 'fast-check'
import { z } from 'zod'
import { figure, needsJudgement, readDocument, withoutFacts } from '../figure.ts'
import { dayNear, few, maybe, subjectOf } from '../random-facts.ts'

const scale = readDocument(
  'upsides/fidelity-scale-2024',
  'The UPSIDES fidelity scale (2024)',
  'https://researchonline.lshtm.ac.uk/id/eprint/4674368',
)
const pilot = readDocument(
  'upsides/pilot',
  'The UPSIDES pilot: advice',
  'https://material-uat.leaf.cosector.com/id/eprint/4664467',
)
// The paper is of 2024; what was read gives no day.
const from = '2024-01-01'
const times = cite(scale, null, 'Four and eight months after the first contact.')
const peerItems = cite(scale, null, '21 items for the peer.')

/** The peer's own answers. Recipients are never registered, so theirs are not asked about. */
interface MeasuredFacts extends SubjectFacts {
  readonly subject: { readonly kind: 'placement'; readonly id: string }
  readonly firstContactOn: Day | null
  readonly answers: readonly { readonly on: Day; readonly items: number }[]
}

const upsidesUnits = { 'months-after': z.array(z.int().min(1)).min(1), items: z.int().min(0) }
const measuredAfter = figure<number[]>('upsides/measured-after', 'months-after', [from, [4, 8], times])
const itemsOfPeer = figure('upsides/items-of-peer', 'items', [from, 21, peerItems])

const fidelityMeasured = defineRule({
  id: 'upsides/fidelity-measured',
  subject: 'placement',
  question: 'fidelity measured',
  kind: 'cadence',
  source: times,
  inForce: { from },
  codes: { FIDELITY_NOT_MEASURED: { severity: 'info' } },
  remedy: null,
  parameters: { months: measuredAfter, items: itemsOfPeer },
  check({ firstContactOn, answers }: MeasuredFacts, { months, items }, day) {
    if (firstContactOn === null || !day.reached(firstContactOn)) return notApplicable
    const times = months.map((each) => ({ months: each, from: addMonths(firstContactOn, each) }))
    const come = times.filter((time) => day.reached(time.from))
    const [open] = come.filter((time, at) => {
      const until = times[at + 1]?.from
      const within = answers.filter(({ on }) => on >= time.from && (until === undefined || on < until))
      return !within.map((each) => day.reached(each.on) && each.items >= items).includes(true)
    })
    if (open === undefined) return met({ due: times[come.length]?.from ?? null })
    return notMet(
      'FIDELITY_NOT_MEASURED',
      { months: open.months, items },
      { since: open.from, due: open.from },
    )
  },
})

const measured = (firstContactOn: Day | null, ...answers: [Day, number][]): MeasuredFacts => ({
  subject: { kind: 'placement', id: 'a' },
  firstContactOn,
  answers: answers.map(([on, items]) => ({ on, items })),
})

export const upsidesCases = [
  casesFor(
    fidelityMeasured,
    [
      {
        name: 'the day before four months',
        on: '2024-07-30',
        facts: measured('2024-03-31'),
        expect: { met: { due: '2024-07-31' } },
      },
      {
        name: 'four months',
        on: '2024-07-31',
        facts: measured('2024-03-31'),
        expect: { code: 'FIDELITY_NOT_MEASURED', since: '2024-07-31', numbers: { months: 4, items: 21 } },
      },
      {
        name: 'four months, measured on the day',
        on: '2024-07-31',
        facts: measured('2024-03-31', ['2024-07-31', 21]),
        expect: { met: { due: '2024-11-30' } },
      },
      {
        name: 'measured too early',
        on: '2024-07-31',
        facts: measured('2024-03-31', ['2024-07-30', 21]),
        expect: 'FIDELITY_NOT_MEASURED',
      },
      {
        name: 'twenty of twenty-one items',
        on: '2024-07-31',
        facts: measured('2024-03-31', ['2024-07-31', 20]),
        expect: 'FIDELITY_NOT_MEASURED',
      },
      {
        name: 'the day before eight months',
        on: '2024-11-29',
        facts: measured('2024-03-31', ['2024-08-05', 21]),
        expect: 'met',
      },
      {
        name: 'eight months',
        on: '2024-11-30',
        facts: measured('2024-03-31', ['2024-08-05', 21]),
        expect: { code: 'FIDELITY_NOT_MEASURED', numbers: { months: 8, items: 21 } },
      },
      {
        name: 'eight months, measured',
        on: '2024-12-01',
        facts: measured('2024-03-31', ['2024-12-01', 21], ['2024-08-05', 21]),
        expect: { met: { due: null } },
      },
      {
        name: 'eight months measured, four never',
        on: '2024-12-01',
        facts: measured('2024-03-31', ['2024-12-01', 21]),
        expect: { code: 'FIDELITY_NOT_MEASURED', numbers: { months: 4, items: 21 } },
      },
      { name: 'three months', on: '2024-06-30', facts: measured('2024-03-31'), expect: 'met' },
      {
        name: 'five months',
        on: '2024-08-31',
        facts: measured('2024-03-31', ['2024-07-31', 21]),
        expect: 'met',
      },
      {
        name: 'seven months',
        on: '2024-10-31',
        facts: measured('2024-03-31', ['2024-07-31', 21]),
        expect: 'met',
      },
      { name: 'no contact yet', on: '2024-08-01', facts: measured(null), expect: 'not-applicable' },
      { name: 'contact tomorrow', on: '2024-03-30', facts: measured('2024-03-31'), expect: 'not-applicable' },
      ...aroundFirstDay(fidelityMeasured, measured('2023-03-31'), 'FIDELITY_NOT_MEASURED'),
    ],
    [],
    upsidesUnits,
  ),
]

export const upsidesFacts: fc.Arbitrary<MeasuredFacts> = fc.record({
  subject: subjectOf('placement'),
  firstContactOn: maybe(dayNear('2024-01-10', 500)),
  answers: few(fc.record({ on: dayNear('2024-04-10'), items: fc.integer({ min: 20, max: 21 }) }), 5),
})

export const upsidesRulebook = defineRulebook({
  id: 'upsides',
  version: '1.0.0',
  coveredFrom: from,
  rules: [fidelityMeasured],
  units: upsidesUnits,
  notEncoded: [
    withoutFacts(scale, '28 items for the recipient: no recipient is ever registered.'),
    needsJudgement(scale, 'Two subscales, 315 answered: how the scale was made.'),
    needsJudgement(pilot, 'Role play, work in teams, intervision, networks, awareness all along.'),
  ],
})
