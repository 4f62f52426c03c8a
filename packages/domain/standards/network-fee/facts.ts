import { addDays, type Day } from '@brygga/domain'
import fc from 'fast-check'
import { dayNear, few, maybe, subjectOf } from '../random-facts.ts'

export type Extent = 'full-day' | 'half-day' | 'short'

/** One assignment of somebody with own experience. */
export interface Assignment {
  readonly heldOn: Day
  /** With the time of travel; null: nobody has told. */
  readonly minutes: number | null
  /** What was agreed, and when; null: nothing was. */
  readonly agreed: {
    readonly on: Day
    readonly extent: Extent
    readonly kronor: number
    readonly per: 'assignment' | 'hour'
  } | null
  readonly claimedOn: Day | null
  readonly receipts: readonly Day[]
}

export interface NetworkMemberFacts {
  readonly subject: { readonly kind: 'person'; readonly id: string }
  readonly assignments: readonly Assignment[]
}

const first = '2019-12-01'
const held = fc.oneof(dayNear(first, 400), dayNear('2023-12-01', 200))

export const networkFeeFacts: fc.Arbitrary<NetworkMemberFacts> = fc.record({
  subject: subjectOf('person'),
  assignments: few(
    held.chain((heldOn) =>
      fc.record({
        heldOn: fc.constant(heldOn),
        minutes: maybe(fc.constantFrom(60, 120, 121, 240, 241)),
        agreed: maybe(
          fc.record({
            on: fc.integer({ min: -9, max: 2 }).map((days) => addDays(heldOn, days)),
            extent: fc.constantFrom<Extent>('full-day', 'half-day', 'short'),
            kronor: fc.constantFrom(286, 515, 516, 473, 946, 1031, 2063),
            per: fc.constantFrom('assignment', 'hour'),
          }),
        ),
        claimedOn: maybe(fc.integer({ min: 0, max: 120 }).map((days) => addDays(heldOn, days))),
        receipts: few(
          fc.integer({ min: -170, max: 3 }).map((days) => addDays(heldOn, days)),
          2,
        ),
      }),
    ),
    3,
  ),
})
