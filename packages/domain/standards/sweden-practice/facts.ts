import type { Day, Period } from '@brygga/domain'
import fc from 'fast-check'
import { dayNear, few, maybe, periodNear, subjectOf } from '../random-facts.ts'

export interface ProgrammeOfCountyFacts {
  readonly subject: { readonly kind: 'programme'; readonly id: string }
  /** The planned days of the training, in any order; null: nobody has told. */
  readonly courseDays: readonly Day[] | null
  readonly municipalitiesBehind: number | null
}

export interface ReceivingWorkplaceFacts {
  readonly subject: { readonly kind: 'workplace'; readonly id: string }
  readonly introductions: readonly Day[]
  /** The day the first peer supporter starts; null: nobody does. */
  readonly firstStartOn: Day | null
}

export interface PeerInPostFacts {
  readonly subject: { readonly kind: 'placement'; readonly id: string }
  readonly period: Period
  /** Null: nobody has told. */
  readonly supervisedOn: readonly Day[] | null
  readonly internalCourses: readonly Day[]
  readonly roleSettledOn: Day | null
}

const first = '2017-12-01'

export const swedenPracticeFacts: fc.Arbitrary<
  ProgrammeOfCountyFacts | ReceivingWorkplaceFacts | PeerInPostFacts
> = fc.oneof(
  fc.record({
    subject: subjectOf('programme'),
    courseDays: maybe(few(dayNear('2018-01-01', 40), 20)),
    municipalitiesBehind: maybe(fc.integer({ min: 11, max: 13 })),
  }),
  fc.record({
    subject: subjectOf('workplace'),
    introductions: few(dayNear(first, 300), 5),
    firstStartOn: maybe(dayNear('2018-04-01', 300)),
  }),
  fc.record({
    subject: subjectOf('placement'),
    period: periodNear(first),
    supervisedOn: maybe(few(dayNear(first, 300), 12)),
    internalCourses: few(dayNear(first), 3),
    roleSettledOn: maybe(dayNear('2018-06-01', 400)),
  }),
)
