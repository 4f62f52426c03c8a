// Ten checks of a peer supporter's placement, said three times: as rules of the domain package, as rules of
// json-rules-engine, and as a loop written by hand. A test run of the benchmark shows that all three agree.
import {
  addDays,
  cite,
  type DatedValue,
  dayNumber,
  defineRule,
  defineRulebook,
  met,
  notMet,
  type SubjectFacts,
} from '@brygga/domain'
import type { ConditionProperties, RuleProperties } from 'json-rules-engine'

export const today = '2023-06-15'
const todayNumber = dayNumber(today)

/** A peer supporter as ten checks need to know them; the two engines for numbers get the days as numbers. */
export interface Person extends SubjectFacts {
  readonly subject: { readonly kind: 'person'; readonly id: string }
  readonly supervisorId: string | null
  readonly mentorId: string | null
  readonly managerId: string
  readonly hasAgreement: boolean
  readonly introductions: number
  readonly certificateUntil: string
  readonly fundedUntil: string
  readonly lastIndividual: string
  readonly lastGroup: string
}

/** People of whom about one in six misses something, the same ones each time. */
export function people(count: number): Person[] {
  let state = 42
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state % below
  }
  const around = (most: number) => addDays(today, next(most) - (most >> 3))
  return Array.from({ length: count }, (_, at) => ({
    subject: { kind: 'person', id: `p${at}` },
    supervisorId: next(60) === 0 ? null : `s${next(9)}`,
    mentorId: next(60) === 0 ? null : `m${next(9)}`,
    managerId: next(60) === 0 ? 's1' : 'c1',
    hasAgreement: next(60) !== 0,
    introductions: next(60) === 0 ? 2 : 3,
    certificateUntil: around(60 * 8),
    fundedUntil: around(60 * 8),
    lastIndividual: addDays(today, -next(43)),
    lastGroup: addDays(today, -next(32)),
  }))
}

const source = cite({ id: 'benchmark', title: 'Benchmark', url: null, readOn: '2026-11-22' })
const figure = (id: string, unit: string, value: number): DatedValue<number> => ({
  id: `benchmark/${id}`,
  unit,
  entries: [{ from: '2018-01-01', value, source }],
  lastCheckedOn: '2026-11-22',
})
const individualDays = figure('individual', 'days', 42)
const groupDays = figure('group', 'days', 31)
const introductions = figure('introductions', 'sessions', 3)
const all = {
  subject: 'person',
  kind: 'gate',
  source,
  inForce: { from: '2018-01-01' },
  remedy: null,
  parameters: {},
} as const
const code = <C extends string>(name: C) =>
  ({ [name]: { severity: 'warn' } }) as Readonly<Record<C, { severity: 'warn' }>>

export const tenRules = defineRulebook({
  id: 'benchmark',
  version: '1',
  coveredFrom: '2018-01-01',
  rules: [
    defineRule({
      ...all,
      id: 'benchmark/supervisor',
      question: 'supervisor',
      codes: code('SUPERVISOR_MISSING'),
      check: ({ supervisorId }: Person) => (supervisorId === null ? notMet('SUPERVISOR_MISSING') : met()),
    }),
    defineRule({
      ...all,
      id: 'benchmark/supervisor-independent',
      question: 'supervisor independent',
      codes: code('SUPERVISOR_IS_MANAGER'),
      check: ({ supervisorId, managerId }: Person) =>
        supervisorId === managerId ? notMet('SUPERVISOR_IS_MANAGER') : met(),
    }),
    defineRule({
      ...all,
      id: 'benchmark/mentor',
      question: 'mentor',
      codes: code('MENTOR_MISSING'),
      check: ({ mentorId }: Person) => (mentorId === null ? notMet('MENTOR_MISSING') : met()),
    }),
    defineRule({
      ...all,
      id: 'benchmark/mentor-independent',
      question: 'mentor independent',
      codes: code('MENTOR_IS_SUPERVISOR'),
      check: ({ mentorId, supervisorId }: Person) =>
        mentorId !== null && mentorId === supervisorId ? notMet('MENTOR_IS_SUPERVISOR') : met(),
    }),
    defineRule({
      ...all,
      id: 'benchmark/agreement',
      question: 'agreement',
      codes: code('AGREEMENT_MISSING'),
      check: ({ hasAgreement }: Person) => (hasAgreement ? met() : notMet('AGREEMENT_MISSING')),
    }),
    defineRule({
      ...all,
      id: 'benchmark/introductions',
      question: 'introductions',
      codes: code('INTRODUCTIONS_TOO_FEW'),
      parameters: { introductions },
      check: (facts: Person, values) =>
        facts.introductions < values.introductions
          ? notMet('INTRODUCTIONS_TOO_FEW', { held: facts.introductions, required: values.introductions })
          : met(),
    }),
    defineRule({
      ...all,
      id: 'benchmark/certificate',
      question: 'certificate',
      codes: code('CERTIFICATE_ENDED'),
      check: ({ certificateUntil }: Person, _values, day) =>
        day.reached(certificateUntil) ? notMet('CERTIFICATE_ENDED') : met(),
    }),
    defineRule({
      ...all,
      id: 'benchmark/funding',
      question: 'funding',
      codes: code('FUNDING_ENDED'),
      check: ({ fundedUntil }: Person, _values, day) =>
        day.reached(fundedUntil) ? notMet('FUNDING_ENDED') : met(),
    }),
    defineRule({
      ...all,
      id: 'benchmark/individual',
      question: 'individual',
      codes: code('INDIVIDUAL_OVERDUE'),
      parameters: { individualDays },
      check: ({ lastIndividual }: Person, values, day) => {
        const overdue = addDays(lastIndividual, values.individualDays)
        return day.reached(overdue) ? notMet('INDIVIDUAL_OVERDUE', {}, { since: overdue }) : met()
      },
    }),
    defineRule({
      ...all,
      id: 'benchmark/group',
      question: 'group',
      codes: code('GROUP_OVERDUE'),
      parameters: { groupDays },
      check: ({ lastGroup }: Person, values, day) => {
        const overdue = addDays(lastGroup, values.groupDays)
        return day.reached(overdue) ? notMet('GROUP_OVERDUE', {}, { since: overdue }) : met()
      },
    }),
  ],
})

/** A person with days as numbers, for the two that compare numbers. */
export type PersonInNumbers = ReturnType<typeof inNumbers>
export function inNumbers(person: Person) {
  const { subject, certificateUntil, fundedUntil, lastIndividual, lastGroup, ...others } = person
  return {
    ...others,
    certificateUntil: dayNumber(certificateUntil),
    fundedUntil: dayNumber(fundedUntil),
    lastIndividual: dayNumber(lastIndividual),
    lastGroup: dayNumber(lastGroup),
  }
}

/** The loop by hand: a bit per finding, and nothing else that an answer should hold. */
export function byHand(person: PersonInNumbers): number {
  let found = 0
  if (person.supervisorId === null) found |= 1
  if (person.supervisorId === person.managerId) found |= 2
  if (person.mentorId === null) found |= 4
  if (person.mentorId !== null && person.mentorId === person.supervisorId) found |= 8
  if (!person.hasAgreement) found |= 16
  if (person.introductions < 3) found |= 32
  if (person.certificateUntil <= todayNumber) found |= 64
  if (person.fundedUntil <= todayNumber) found |= 128
  if (person.lastIndividual + 42 <= todayNumber) found |= 256
  if (person.lastGroup + 31 <= todayNumber) found |= 512
  return found
}

const sameAs = (fact: string) => ({ fact })
const found = (type: string, ...conditions: ConditionProperties[]): RuleProperties => ({
  conditions: { all: conditions },
  event: { type },
})
const where = (fact: string, operator: string, value: unknown) => ({ fact, operator, value })

/** The same ten as json-rules-engine takes them: each fires where something is wrong. */
export const tenJsonRules = [
  found('SUPERVISOR_MISSING', where('supervisorId', 'equal', null)),
  found('SUPERVISOR_IS_MANAGER', where('supervisorId', 'equal', sameAs('managerId'))),
  found('MENTOR_MISSING', where('mentorId', 'equal', null)),
  found(
    'MENTOR_IS_SUPERVISOR',
    where('mentorId', 'notEqual', null),
    where('mentorId', 'equal', sameAs('supervisorId')),
  ),
  found('AGREEMENT_MISSING', where('hasAgreement', 'equal', false)),
  found('INTRODUCTIONS_TOO_FEW', where('introductions', 'lessThan', 3)),
  found('CERTIFICATE_ENDED', where('certificateUntil', 'lessThanInclusive', todayNumber)),
  found('FUNDING_ENDED', where('fundedUntil', 'lessThanInclusive', todayNumber)),
  found('INDIVIDUAL_OVERDUE', where('lastIndividual', 'lessThanInclusive', todayNumber - 42)),
  found('GROUP_OVERDUE', where('lastGroup', 'lessThanInclusive', todayNumber - 31)),
]
