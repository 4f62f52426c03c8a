import {
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
import { figure, needsJudgement, readDocument } from '../figure.ts'
import { dayNear, few, subjectOf } from '../random-facts.ts'

const index = readDocument(
  'fidelity-index/gillard-2021',
  'A principle-based fidelity index for peer support in mental health (2021)',
  'https://openaccess.sgul.ac.uk/id/eprint/113000',
)
const implementation = readDocument(
  'fidelity-index/implementation-2024',
  'Implementing peer support: what separates sites of high fidelity (BMC Health Services Research, 2024)',
  'https://bmchealthservres.biomedcentral.com/articles/10.1186/s12913-024-11447-5',
)
// The paper is of 2021; what was read gives no day.
const from = '2021-01-01'
const fourDomains = cite(
  index,
  null,
  'Four domains: shared experience, reciprocity, choice and control, strengths.',
)
const threeRaters = cite(index, null, 'Interviews with the peer, the supervisor and the recipient.')

/** How a service was rated. Who was interviewed is a role, never a person: no recipient is registered. */
interface RatedFacts extends SubjectFacts {
  readonly subject: { readonly kind: 'workplace'; readonly id: string }
  readonly ratedOn: Day | null
  readonly ratings: readonly { readonly domain: string; readonly rater: string }[]
}

const domains = figure<string[]>('fidelity-index/domains', 'codes', [
  from,
  ['shared-experience', 'reciprocity', 'choice-and-control', 'strengths-and-community'],
  fourDomains,
])
const raters = figure<string[]>('fidelity-index/raters', 'codes', [
  from,
  ['peer', 'supervisor', 'recipient'],
  threeRaters,
])

const ratedWhole = defineRule({
  id: 'fidelity-index/rated-whole',
  subject: 'workplace',
  question: 'rated in all domains by all raters',
  kind: 'composition',
  source: fourDomains,
  inForce: { from },
  codes: { RATING_INCOMPLETE: { severity: 'info' } },
  remedy: null,
  parameters: { domains, raters },
  check({ ratedOn, ratings }: RatedFacts, { domains, raters }, day) {
    if (ratedOn === null || !day.reached(ratedOn)) return notApplicable
    const given = new Set(ratings.map(({ domain, rater }) => `${domain} by ${rater}`))
    const missing = domains
      .flatMap((domain) => raters.map((rater) => `${domain} by ${rater}`))
      .filter((rating) => !given.has(rating))
    return missing.length === 0 ? met() : notMet('RATING_INCOMPLETE', { missing }, { since: ratedOn })
  },
})

const whole = (domains.entries[0]?.value ?? []).flatMap((domain) =>
  (raters.entries[0]?.value ?? []).map((rater) => ({ domain, rater })),
)
const rated = (ratings: RatedFacts['ratings'], ratedOn: Day | null = '2022-03-01'): RatedFacts => ({
  subject: { kind: 'workplace', id: 'a' },
  ratedOn,
  ratings,
})
const on = '2022-06-01'

export const fidelityIndexCases = [
  casesFor(ratedWhole, [
    { name: 'four domains by three raters', on, facts: rated([...whole].reverse()), expect: 'met' },
    ...whole.map((left) => ({
      name: `all but ${left.domain} by ${left.rater}`,
      on,
      facts: rated(whole.filter((each) => each !== left)),
      expect: {
        code: 'RATING_INCOMPLETE' as const,
        numbers: { missing: [`${left.domain} by ${left.rater}`] },
      },
    })),
    ...(domains.entries[0]?.value ?? []).map((left) => ({
      name: `nothing in ${left}`,
      on,
      facts: rated(whole.filter(({ domain }) => domain !== left)),
      expect: 'RATING_INCOMPLETE' as const,
    })),
    ...(raters.entries[0]?.value ?? []).map((left) => ({
      name: `nothing by the ${left}`,
      on,
      facts: rated(whole.filter(({ rater }) => rater !== left)),
      expect: 'RATING_INCOMPLETE' as const,
    })),
    { name: 'rated tomorrow', on: '2022-02-28', facts: rated([]), expect: 'not-applicable' },
    { name: 'not rated', on, facts: rated([], null), expect: 'not-applicable' },
    ...aroundFirstDay(ratedWhole, rated([], '2020-06-01'), 'RATING_INCOMPLETE'),
  ]),
]

export const fidelityIndexFacts: fc.Arbitrary<RatedFacts> = fc.record({
  subject: subjectOf('workplace'),
  ratedOn: fc.option(dayNear('2021-01-10')),
  ratings: fc.oneof(few(fc.constantFrom(...whole), 12), fc.constant(whole)),
})

export const fidelityIndexRulebook = defineRulebook({
  id: 'fidelity-index',
  version: '1.0.0',
  coveredFrom: from,
  rules: [ratedWhole],
  notEncoded: [
    needsJudgement(
      implementation,
      'Sites of high fidelity prepare clinical teams often and give supervisors time.',
    ),
  ],
})
