import {
  cannotTell,
  cite,
  defineRule,
  defineRulebook,
  inOrder,
  met,
  notMet,
  type StepOrder,
  type StepTaken,
  type SubjectFacts,
} from '@brygga/domain'
import { aroundFirstDay, casesFor } from '@brygga/domain/testing'
import fc from 'fast-check'
import { figure, yearOfReading as from, needsJudgement, readDocument } from '../figure.ts'
import { few, maybe, periodNear, subjectOf } from '../random-facts.ts'

const course = readDocument(
  'imroc/courses',
  'ImROC: peer support courses',
  'https://imroc.org/?s=peer+support&post_type=resources',
)
const guide = readDocument(
  'imroc/paper-7',
  'ImROC paper 7: peer support workers, a practical guide to implementation',
  'https://imroc.org/publications/peer-support-workers-a-practical-guide-to-implementation',
)
const supervision = readDocument(
  'imroc/paper-25',
  'ImROC paper 25: supervision for peer workers',
  'https://imroc.org/publications-1/25-supervision-for-peer-workers',
)
const fortyHours = cite(course, null, 'A course of 40 hours; teams and supervisors are prepared apart.')
const fourPhases = cite(guide, null, 'Preparation, recruitment, employment, ongoing development.')
const phases = ['preparation', 'recruitment', 'employment', 'development'] as const

interface ImplementationFacts extends SubjectFacts {
  readonly subject: { readonly kind: 'programme'; readonly id: string }
  /** Null: nobody has told. */
  readonly courseHours: number | null
  readonly phases: readonly StepTaken[]
}

const courseHours = figure('imroc/course-hours', 'hours', [from, 40, fortyHours])
const phaseOrder = figure<StepOrder[]>('imroc/phase-order', 'step-order', [
  from,
  phases.slice(1).map((after, at) => ({ before: phases[at] ?? '', after })),
  fourPhases,
])
const common = { subject: 'programme', inForce: { from }, remedy: null } as const

const courseLongEnough = defineRule({
  ...common,
  id: 'imroc/course-long-enough',
  question: 'course long enough',
  kind: 'quota',
  source: fortyHours,
  codes: { COURSE_TOO_SHORT: { severity: 'warn' } },
  parameters: { hours: courseHours },
  check(facts: ImplementationFacts, { hours }) {
    if (facts.courseHours === null) return cannotTell('courseHours')
    return facts.courseHours >= hours ? met() : notMet('COURSE_TOO_SHORT', { done: facts.courseHours, hours })
  },
})

const phasesInOrder = defineRule({
  ...common,
  id: 'imroc/phases-in-order',
  question: 'phases in order',
  kind: 'order',
  source: fourPhases,
  codes: { PHASE_TOO_EARLY: { severity: 'warn' } },
  parameters: { order: phaseOrder },
  check: (facts: ImplementationFacts, { order }, day) =>
    inOrder({ code: 'PHASE_TOO_EARLY', order, steps: facts.phases, day }),
})

const on = '2026-09-01'
const implementing = (
  hours: number | null,
  ...steps: [string, string, string | null][]
): ImplementationFacts => ({
  subject: { kind: 'programme', id: 'a' },
  courseHours: hours,
  phases: steps.map(([step, begun, until]) => ({ step, from: begun, until })),
})
const prepared: [string, string, string] = ['preparation', '2026-01-12', '2026-03-01']
const recruited: [string, string, string] = ['recruitment', '2026-03-01', '2026-05-01']
const employed: [string, string, string] = ['employment', '2026-05-01', '2026-08-01']

export const imrocCases = [
  casesFor(courseLongEnough, [
    { name: 'forty hours', on, facts: implementing(40), expect: 'met' },
    { name: 'thirty-nine hours', on, facts: implementing(39), expect: 'COURSE_TOO_SHORT' },
    { name: 'nobody has told', on, facts: implementing(null), expect: { missing: ['courseHours'] } },
    ...aroundFirstDay(courseLongEnough, implementing(40), 'met'),
  ]),
  casesFor(phasesInOrder, [
    {
      name: 'one after the other',
      on,
      facts: implementing(40, ['development', '2026-08-01', null], employed, recruited, prepared),
      expect: 'met',
    },
    {
      name: 'recruiting before the preparation is over',
      on,
      facts: implementing(40, prepared, ['recruitment', '2026-02-28', null]),
      expect: {
        code: 'PHASE_TOO_EARLY',
        numbers: { before: 'preparation', after: 'recruitment' },
        since: '2026-02-28',
      },
    },
    {
      name: 'employing without recruiting',
      on,
      facts: implementing(40, prepared, employed),
      expect: { code: 'PHASE_TOO_EARLY', numbers: { before: 'recruitment', after: 'employment' } },
    },
    {
      name: 'developing while employing',
      on,
      facts: implementing(40, prepared, recruited, employed, ['development', '2026-07-31', null]),
      expect: 'PHASE_TOO_EARLY',
    },
    { name: 'preparing', on, facts: implementing(40, prepared), expect: 'not-applicable' },
    ...aroundFirstDay(
      phasesInOrder,
      implementing(40, ['recruitment', '2025-06-02', null]),
      'PHASE_TOO_EARLY',
    ),
  ]),
]

export const imrocFacts: fc.Arbitrary<ImplementationFacts> = fc.record({
  subject: subjectOf('programme'),
  courseHours: maybe(fc.integer({ min: 38, max: 42 })),
  phases: few(
    fc
      .constantFrom(...phases)
      .chain((step) => periodNear('2026-01-02').map((period) => ({ ...period, step }))),
    6,
  ),
})

export const imrocRulebook = defineRulebook({
  id: 'imroc',
  version: '1.0.0',
  coveredFrom: from,
  rules: [courseLongEnough, phasesInOrder],
  notEncoded: [needsJudgement(supervision, 'Supervision works with the team too, outside the sessions.')],
})
