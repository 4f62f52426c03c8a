import type { Amount, Day, StepTaken } from '@brygga/domain'
import fc from 'fast-check'
import { amountNear, dayNear, few, maybe, periodNear, subjectOf } from '../random-facts.ts'

export type Stage = 'application' | 'examination' | 'practicum'

export interface CandidateFacts {
  readonly subject: { readonly kind: 'person'; readonly id: string }
  /** Hours of formalised peer support; null: nobody has told. */
  readonly experience: readonly Amount[] | null
  readonly certificates: readonly { readonly level: 'full' | 'provisional'; readonly from: Day }[]
  readonly stages: readonly (StepTaken & { readonly step: Stage })[]
  readonly paid: readonly (Amount & { readonly stage: Stage })[]
}

const first = '2026-01-10'
const stage = fc.constantFrom<Stage>('application', 'examination', 'practicum')

export const canadaFacts: fc.Arbitrary<CandidateFacts> = fc.record({
  subject: subjectOf('person'),
  experience: maybe(few(amountNear(first, 120))),
  certificates: few(fc.record({ level: fc.constantFrom('full', 'provisional'), from: dayNear(first) }), 2),
  stages: few(
    stage.chain((step) => periodNear(first).map((period) => ({ ...period, step }))),
    3,
  ),
  paid: few(fc.record({ stage, on: dayNear(first), amount: fc.constantFrom(89, 90, 440, 750) }), 4),
})
