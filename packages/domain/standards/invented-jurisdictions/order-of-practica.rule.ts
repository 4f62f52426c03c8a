import { defineRule, inOrder, type StepOrder, type StepTaken, type SubjectFacts } from '@brygga/domain'
import { article, ofPerson, set } from './order.ts'

export interface TraineeFacts extends SubjectFacts {
  readonly subject: { readonly kind: 'person'; readonly id: string }
  readonly steps: readonly StepTaken[]
}
const asked = article(9, 'Theory before either practice, both practices before the examination.')
const order = set<StepOrder[]>(
  'order-of-practica/order',
  'step-order',
  [
    { before: 'theory', after: 'ward' },
    { before: 'theory', after: 'community' },
    { before: 'ward', after: 'examination' },
    { before: 'community', after: 'examination' },
  ],
  asked,
)

export const practicaInOrder = defineRule({
  ...ofPerson,
  id: 'order-of-practica/in-order',
  question: 'practica in order',
  kind: 'order',
  source: asked,
  codes: { STEP_TOO_EARLY: { severity: 'block' } },
  parameters: { order },
  check: ({ steps }: TraineeFacts, { order }, day) => inOrder({ code: 'STEP_TOO_EARLY', order, steps, day }),
})
