import type { Amount, Day, Period } from '@brygga/domain'
import fc from 'fast-check'
import { amountNear, dayNear, few, maybe, periodNear, subjectOf } from '../random-facts.ts'

/** What a body that certifies asks of people; null: nobody has told. */
export interface CertifyingBodyFacts {
  readonly subject: { readonly kind: 'programme'; readonly id: string }
  readonly trainingHoursAsked: number | null
  readonly supervisedHoursAsked: number | null
}

export interface CertifiedPersonFacts {
  readonly subject: { readonly kind: 'person'; readonly id: string }
  readonly training: readonly Amount[] | null
  readonly certifiedOn: Day | null
}

export interface SupervisorOfPeers extends Period {
  readonly certificates: readonly Period[]
  /** Paid or unpaid work as a peer; null: nobody has told. */
  readonly peerWork: readonly Period[] | null
}

export interface SupervisedPlacementFacts {
  readonly subject: { readonly kind: 'placement'; readonly id: string }
  readonly supervisors: readonly SupervisorOfPeers[]
}

const first = '2022-10-01'

export const samhsaFacts: fc.Arbitrary<
  CertifyingBodyFacts | CertifiedPersonFacts | SupervisedPlacementFacts
> = fc.oneof(
  fc.record({
    subject: subjectOf('programme'),
    trainingHoursAsked: maybe(fc.integer({ min: 38, max: 62 })),
    supervisedHoursAsked: maybe(fc.integer({ min: 118, max: 122 })),
  }),
  fc.record({
    subject: subjectOf('person'),
    training: maybe(few(amountNear(first, 25))),
    certifiedOn: maybe(dayNear(first)),
  }),
  fc.record({
    subject: subjectOf('placement'),
    supervisors: few(
      fc
        .record({ certificates: few(periodNear(first), 2), peerWork: maybe(few(periodNear(first), 2)) })
        .chain((rest) => periodNear(first).map((period) => ({ ...period, ...rest }))),
      3,
    ),
  }),
)
