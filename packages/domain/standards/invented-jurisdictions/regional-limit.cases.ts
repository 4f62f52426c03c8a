import { aroundFirstDay, casesFor } from '@brygga/domain/testing'
import fc from 'fast-check'
import type { Jurisdiction } from '../jurisdiction.ts'
import { maybe, subjectOf } from '../random-facts.ts'
import { notTooManyPlaces, region, regionalValue, type WorkloadFacts } from './regional-limit.rule.ts'

export const working = (workplaces: number | null): WorkloadFacts => ({
  subject: { kind: 'placement', id: 'a' },
  workplaces,
})
const open = { missing: ['regional-limit/most-workplaces'] }
const many = 'TOO_MANY_PLACES'
const inRegion = casesFor(
  notTooManyPlaces,
  [
    { name: 'three places in 2024', on: '2024-12-31', facts: working(3), expect: 'met' },
    { name: 'four places in 2024', on: '2024-12-31', facts: working(4), expect: many },
    { name: 'two places in 2025', on: '2025-01-01', facts: working(2), expect: 'met' },
    { name: 'three places in 2025', on: '2025-01-01', facts: working(3), expect: many },
    { name: 'the last day of the limit', on: '2026-12-31', facts: working(3), expect: many },
    { name: 'the limit has ended', on: '2027-01-01', facts: working(3), expect: open },
    { name: 'nobody has told', on: '2025-01-01', facts: working(null), expect: { missing: ['workplaces'] } },
    ...aroundFirstDay(notTooManyPlaces, working(9), many),
  ],
  [regionalValue],
)

const facts: fc.Arbitrary<WorkloadFacts> = fc.record({
  subject: subjectOf('placement'),
  workplaces: maybe(fc.integer({ min: 1, max: 5 })),
})
export const regionalLimit: Jurisdiction = { rulebook: region, tables: [inRegion], facts }
