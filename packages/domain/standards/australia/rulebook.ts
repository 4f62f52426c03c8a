import {
  type Amount,
  addDays,
  amountIn,
  cannotTell,
  cite,
  type Day,
  defineRule,
  defineRulebook,
  met,
  notMet,
  type SubjectFacts,
} from '@brygga/domain'
import { aroundFirstDay, casesFor } from '@brygga/domain/testing'
import fc from 'fast-check'
import { z } from 'zod'
import { figure, yearOfReading as from, readDocument } from '../figure.ts'
import { amountNear, dayNear, few, maybe, subjectOf } from '../random-facts.ts'

const qualification = readDocument(
  'australia/chc43515',
  'CHC43515 Certificate IV in Mental Health Peer Work',
  'https://training.gov.au/Training/Details/CHC43515',
)
const packaging = cite(qualification, 'Packaging rules', '15 units: 8 core and 7 elective.')
const work = cite(qualification, 'Packaging rules', 'At least 80 hours of work.')

interface Unit {
  readonly code: string
  readonly kind: 'core' | 'elective'
  readonly completedOn: Day
}
/** What a student has done by the award; null: nobody has told. */
interface StudentFacts extends SubjectFacts {
  readonly subject: { readonly kind: 'person'; readonly id: string }
  readonly awardedOn: Day | null
  readonly units: readonly Unit[]
  readonly work: readonly Amount[] | null
}

const australiaUnits = { 'units-of-competency': z.int().min(0) }
const coreUnits = figure('australia/core-units', 'units-of-competency', [from, 8, packaging])
const electiveUnits = figure('australia/elective-units', 'units-of-competency', [from, 7, packaging])
const allUnits = figure('australia/all-units', 'units-of-competency', [from, 15, packaging])
const workHours = figure('australia/work-hours', 'hours', [from, 80, work])

const awarded = {
  subject: 'person',
  kind: 'quota',
  inForce: { from },
  remedy: null,
  applies: ({ awardedOn }: StudentFacts, day: { reached(day: Day): boolean }) =>
    awardedOn !== null && day.reached(awardedOn),
} as const

/** The units completed by the day of the award, each code once. */
function unitsBy({ units, awardedOn }: StudentFacts, kind?: Unit['kind']): number {
  const done = units.filter((unit) => awardedOn !== null && unit.completedOn <= awardedOn)
  return new Set(done.filter((unit) => kind === undefined || unit.kind === kind).map(({ code }) => code)).size
}

const unitsCompleted = defineRule({
  ...awarded,
  id: 'australia/units-completed',
  question: 'units completed at the award',
  source: packaging,
  codes: {
    UNITS_TOO_FEW: { severity: 'block' },
    CORE_TOO_FEW: { severity: 'block' },
    ELECTIVE_TOO_FEW: { severity: 'block' },
  },
  parameters: { all: allUnits, core: coreUnits, elective: electiveUnits },
  check(facts: StudentFacts, { all, core, elective }) {
    const [done, ofCore, ofElective] = [unitsBy(facts), unitsBy(facts, 'core'), unitsBy(facts, 'elective')]
    if (done < all) return notMet('UNITS_TOO_FEW', { done, required: all }, { since: facts.awardedOn })
    if (ofCore < core)
      return notMet('CORE_TOO_FEW', { done: ofCore, required: core }, { since: facts.awardedOn })
    if (ofElective >= elective) return met()
    return notMet('ELECTIVE_TOO_FEW', { done: ofElective, required: elective }, { since: facts.awardedOn })
  },
})

const workDone = defineRule({
  ...awarded,
  id: 'australia/work-done',
  question: 'work done at the award',
  source: work,
  codes: { WORK_TOO_SHORT: { severity: 'block' } },
  parameters: { hours: workHours },
  check({ awardedOn, work: worked }: StudentFacts, { hours }, day) {
    if (worked === null || awardedOn === null) return cannotTell('work')
    const done = amountIn(worked, { from: '0001-01-01', until: addDays(awardedOn, 1) }, day)
    return done >= hours ? met() : notMet('WORK_TOO_SHORT', { done, required: hours }, { since: awardedOn })
  },
})

const units = (kind: Unit['kind'], count: number, completedOn = '2026-03-02') =>
  Array.from({ length: count }, (_, at): Unit => ({ code: `${kind} ${at}`, kind, completedOn }))
const student = (differing: Partial<StudentFacts> = {}): StudentFacts => ({
  subject: { kind: 'person', id: 'a' },
  awardedOn: '2026-06-01',
  units: [...units('core', 8), ...units('elective', 7)],
  work: [{ on: '2026-06-01', amount: 80 }],
  ...differing,
})
const on = '2026-09-01'

export const australiaCases = [
  casesFor(
    unitsCompleted,
    [
      { name: 'eight and seven', on, facts: student(), expect: 'met' },
      {
        name: 'fourteen',
        on,
        facts: student({ units: [...units('core', 8), ...units('elective', 6)] }),
        expect: { code: 'UNITS_TOO_FEW', numbers: { done: 14, required: 15 }, since: '2026-06-01' },
      },
      {
        name: 'seven and eight',
        on,
        facts: student({ units: [...units('core', 7), ...units('elective', 8)] }),
        expect: 'CORE_TOO_FEW',
      },
      {
        name: 'nine and six',
        on,
        facts: student({ units: [...units('core', 9), ...units('elective', 6)] }),
        expect: 'ELECTIVE_TOO_FEW',
      },
      {
        name: 'one unit taken twice',
        on,
        facts: student({ units: [...units('core', 8), ...units('elective', 6), ...units('elective', 1)] }),
        expect: 'UNITS_TOO_FEW',
      },
      {
        name: 'the last on the day of the award',
        on,
        facts: student({ units: [...units('core', 8), ...units('elective', 7, '2026-06-01')] }),
        expect: 'met',
      },
      {
        name: 'the last the day after the award',
        on,
        facts: student({ units: [...units('core', 8), ...units('elective', 7, '2026-06-02')] }),
        expect: 'UNITS_TOO_FEW',
      },
      { name: 'awarded tomorrow', on: '2026-05-31', facts: student({ units: [] }), expect: 'not-applicable' },
      { name: 'not awarded', on, facts: student({ awardedOn: null }), expect: 'not-applicable' },
      ...aroundFirstDay(unitsCompleted, student({ awardedOn: '2025-06-02', units: [] }), 'UNITS_TOO_FEW'),
    ],
    [],
    australiaUnits,
  ),
  casesFor(
    workDone,
    [
      { name: 'eighty hours to the day of the award', on, facts: student(), expect: 'met' },
      {
        name: 'half an hour too few',
        on,
        facts: student({ work: [{ on: '2026-06-01', amount: 79.5 }] }),
        expect: { code: 'WORK_TOO_SHORT', numbers: { done: 79.5, required: 80 } },
      },
      {
        name: 'eighty hours the day after the award',
        on,
        facts: student({ work: [{ on: '2026-06-02', amount: 80 }] }),
        expect: 'WORK_TOO_SHORT',
      },
      { name: 'nobody has told', on, facts: student({ work: null }), expect: { missing: ['work'] } },
      { name: 'not awarded', on, facts: student({ awardedOn: null }), expect: 'not-applicable' },
      ...aroundFirstDay(workDone, student({ awardedOn: '2025-06-02' }), 'WORK_TOO_SHORT'),
    ],
    [],
    australiaUnits,
  ),
]

const first = '2025-12-20'
export const australiaFacts: fc.Arbitrary<StudentFacts> = fc.record({
  subject: subjectOf('person'),
  awardedOn: maybe(dayNear(first)),
  units: few(
    fc.record({
      code: fc.integer({ min: 1, max: 14 }).map(String),
      kind: fc.constantFrom('core', 'elective'),
      completedOn: dayNear(first),
    }),
    20,
  ),
  work: maybe(few(amountNear(first, 45))),
})

export const australiaRulebook = defineRulebook({
  id: 'australia',
  version: '1.0.0',
  coveredFrom: from,
  rules: [unitsCompleted, workDone],
  units: australiaUnits,
})
