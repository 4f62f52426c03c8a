import type { Amount, Day } from '@brygga/domain'
import fc from 'fast-check'
import { amountNear, dayNear, few, maybe, subjectOf } from '../random-facts.ts'

/** Hours of further education, and who held them: the certifying network, a vendor it approves, or somebody else. */
export interface EducationHours extends Amount {
  readonly heldBy: 'network' | 'approved-vendor' | 'other'
  readonly isEthics: boolean
}

export interface SpecialistFacts {
  readonly subject: { readonly kind: 'person'; readonly id: string }
  /** Null: nobody has told. */
  readonly bornOn: Day | null
  readonly recoverySince: Day | null
  readonly track: 'mental-health' | 'addiction' | 'parent' | 'youth'
  /** Null: has not applied. */
  readonly appliedOn: Day | null
  readonly examPassedOn: Day | null
  readonly education: readonly EducationHours[]
  /** The calendar year that papers were handed in for, and when. */
  readonly handedIn: readonly { readonly year: string; readonly on: Day }[]
}

const first = '2023-06-01'

export const georgiaFacts: fc.Arbitrary<SpecialistFacts> = fc.record({
  subject: subjectOf('person'),
  bornOn: maybe(fc.oneof(dayNear('2005-06-01'), dayNear('1992-06-01'))),
  recoverySince: maybe(dayNear('2022-12-01')),
  track: fc.constantFrom('mental-health', 'addiction', 'parent', 'youth'),
  appliedOn: maybe(dayNear(first)),
  examPassedOn: maybe(dayNear(first, 600)),
  education: few(
    amountNear(first, 12).chain((hours) =>
      fc.record({
        on: fc.constant(hours.on),
        amount: fc.constant(hours.amount),
        heldBy: fc.constantFrom('network', 'approved-vendor', 'other'),
        isEthics: fc.boolean(),
      }),
    ),
    6,
  ),
  handedIn: few(fc.record({ year: fc.constantFrom('2024', '2025', '2026'), on: dayNear('2024-10-01') }), 3),
})
