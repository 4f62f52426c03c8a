import { cannotTell, cite, defineRule, defineRulebook, met, notMet, type SubjectFacts } from '@brygga/domain'
import { aroundFirstDay, casesFor } from '@brygga/domain/testing'
import fc from 'fast-check'
import { figure, yearOfReading as from, needsJudgement, readDocument } from '../figure.ts'
import { maybe, subjectOf } from '../random-facts.ts'

const guidelines = readDocument(
  'naps/practice-guidelines',
  'National practice guidelines for peer supporters (ratified by peer supporters)',
  'https://vdocuments.net/national-practice-guidelines-for-peer-specialists-and-ratified-by-peer-supporters.html',
)
const drift = readDocument(
  'naps/peer-drift',
  'Staying faithful to the peer role: peer drift',
  'https://www.charlesdrebing.com/peer-support-blog-3-1/staying-faithful-to-the-peer-role-peer-drift',
)
const twelve = cite(guidelines, 'Core values', 'Twelve core values.')

export const coreValues = figure('naps/core-values', 'codes', [
  from,
  [
    'voluntary',
    'hopeful',
    'open-minded',
    'empathetic',
    'respectful',
    'facilitate-change',
    'honest',
    'mutual',
    'shared-power',
    'strengths-focused',
    'transparent',
    'person-driven',
  ],
  twelve,
])

/** Which core values a training takes up; null: nobody has told. */
interface CurriculumFacts extends SubjectFacts {
  readonly subject: { readonly kind: 'programme'; readonly id: string }
  readonly valuesTaught: readonly string[] | null
}

export const coreValuesTaught = defineRule({
  id: 'naps/core-values-taught',
  subject: 'programme',
  question: 'all core values taught',
  kind: 'composition',
  source: twelve,
  inForce: { from },
  codes: { CORE_VALUES_NOT_TAUGHT: { severity: 'warn' } },
  remedy: null,
  parameters: { values: coreValues },
  check({ valuesTaught }: CurriculumFacts, { values }) {
    if (valuesTaught === null) return cannotTell('valuesTaught')
    const missing = values.filter((value) => !valuesTaught.includes(value))
    return missing.length === 0 ? met() : notMet('CORE_VALUES_NOT_TAUGHT', { missing })
  },
})

const all = coreValues.entries[0]?.value ?? []
const teaching = (valuesTaught: readonly string[] | null): CurriculumFacts => ({
  subject: { kind: 'programme', id: 'a' },
  valuesTaught,
})
const on = '2026-05-04'
export const napsCases = [
  casesFor(coreValuesTaught, [
    { name: 'all twelve, in another order', on, facts: teaching([...all].reverse()), expect: 'met' },
    ...all.map((value) => ({
      name: `all but ${value}`,
      on,
      facts: teaching(all.filter((each) => each !== value)),
      expect: { code: 'CORE_VALUES_NOT_TAUGHT' as const, numbers: { missing: [value] } },
    })),
    { name: 'nobody has told', on, facts: teaching(null), expect: { missing: ['valuesTaught'] } },
    ...aroundFirstDay(coreValuesTaught, teaching([]), 'CORE_VALUES_NOT_TAUGHT'),
  ]),
]

export const napsFacts: fc.Arbitrary<CurriculumFacts> = fc.record({
  subject: subjectOf('programme'),
  valuesTaught: maybe(fc.subarray([...all])),
})

export const napsRulebook = defineRulebook({
  id: 'naps',
  version: '1.0.0',
  coveredFrom: from,
  rules: [coreValuesTaught],
  notEncoded: [
    needsJudgement(
      drift,
      'Six signs of drift, such as treatment-like support and the language of clinicians.',
    ),
  ],
})
