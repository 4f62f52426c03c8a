import { type Amount, addDays, type Day, type StepTaken } from '@brygga/domain'
import fc from 'fast-check'
import { amountNear, dayNear, few, maybe, periodNear, subjectOf } from '../random-facts.ts'

/** A course as it is planned; null: nobody has told. */
export interface CourseFacts {
  readonly subject: { readonly kind: 'programme'; readonly id: string }
  /** Lessons of each module. */
  readonly lessonsOfModules: readonly number[] | null
  readonly participants: number | null
  readonly trainers: readonly { readonly isCertified: boolean }[] | null
}

export interface Practice extends StepTaken {
  readonly step: 'first' | 'second'
  readonly hours: number
  /** Null: no report yet. */
  readonly reportedOn: Day | null
}

export interface ParticipantFacts {
  readonly subject: { readonly kind: 'person'; readonly id: string }
  /** Lessons missed, and lessons made up elsewhere; null: nobody has told. */
  readonly missed: readonly Amount[] | null
  readonly madeUp: readonly Amount[]
  readonly practices: readonly Practice[]
  /** Null: not handed in. */
  readonly portfolioPages: number | null
  /** The day the last module ended, and the day on which no piece was missing any more; null: not yet. */
  readonly lastModuleEndedOn: Day | null
  readonly completedOn: Day | null
}

const first = '2026-02-01'

export const exInFacts: fc.Arbitrary<CourseFacts | ParticipantFacts> = fc.oneof(
  fc.record({
    subject: subjectOf('programme'),
    lessonsOfModules: maybe(fc.array(fc.integer({ min: 21, max: 23 }), { minLength: 11, maxLength: 13 })),
    participants: maybe(fc.integer({ min: 13, max: 26 })),
    trainers: maybe(few(fc.record({ isCertified: fc.boolean() }), 3)),
  }),
  fc.record({
    subject: subjectOf('person'),
    missed: maybe(few(amountNear(first, 12))),
    madeUp: few(amountNear(first, 8), 3),
    practices: few(
      fc
        .record({
          step: fc.constantFrom('first', 'second'),
          hours: fc.constantFrom(39, 40, 79.5, 80),
          reportAfter: maybe(fc.integer({ min: -5, max: 60 })),
        })
        .chain(({ reportAfter, ...rest }) =>
          periodNear(first).map((period): Practice => {
            const reportedOn = reportAfter === null ? null : addDays(period.until ?? period.from, reportAfter)
            return { ...period, ...rest, reportedOn }
          }),
        ),
      3,
    ),
    portfolioPages: maybe(fc.integer({ min: 18, max: 82 })),
    lastModuleEndedOn: maybe(dayNear(first)),
    completedOn: maybe(dayNear(first)),
  }),
)
