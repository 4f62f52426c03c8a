import type { ProgrammeFacts } from '../../register/subject-facts.ts'
import { met, notMet } from '../../rules/answer.ts'
import { cite } from '../../rules/citation.ts'
import { endsSoon } from '../../rules/ends-soon.ts'
import { coveredUntil } from '../../rules/in-place.ts'
import { defineRule } from '../../rules/rule.ts'
import { remedy } from '../remedies.ts'
import { jonkopingPage } from '../sources.ts'
import { mandateEndNotice, modelFrom } from '../values.ts'

/** A programme runs on somebody's decision, and that decision is in force. */
export const mandateInForce = defineRule({
  id: 'nsph/mandate-in-force',
  subject: 'programme',
  question: 'mandate in force',
  kind: 'validity',
  source: cite(jonkopingPage, null, 'Peer support är sedan 2021 ett förvaltnings- och utvecklingsuppdrag.'),
  inForce: { from: modelFrom },
  codes: { MANDATE_MISSING: { severity: 'block' } },
  remedy: remedy('renew-mandate'),
  parameters: {},

  check({ mandates }: ProgrammeFacts, _values, day) {
    if (mandates.some((mandate) => day.isIn(mandate))) return met()
    const ended = mandates
      .filter((mandate) => day.isPast(mandate))
      .map((mandate) => mandate.until)
      .filter((until) => until !== null)
    return notMet('MANDATE_MISSING', {}, { since: ended.sort().at(-1) ?? null })
  },
})

/** A mandate that ends, with none to follow, is told long before. */
export const mandateEnd = defineRule({
  id: 'nsph/mandate-end',
  subject: 'programme',
  question: 'mandate goes on',
  kind: 'validity',
  source: cite(jonkopingPage, null, 'Uppdraget sträcker sig till och med ett bestämt datum.'),
  inForce: { from: modelFrom },
  codes: { MANDATE_ENDS_SOON: { severity: 'warn' } },
  remedy: remedy('renew-mandate'),
  parameters: { steps: mandateEndNotice },
  applies: ({ mandates }: ProgrammeFacts, day) => mandates.some((mandate) => day.isIn(mandate)),

  check({ mandates }: ProgrammeFacts, { steps }, day) {
    const present = mandates.find((mandate) => day.isIn(mandate))
    const until = present === undefined ? null : coveredUntil(mandates, present.from)
    return until === null ? met() : endsSoon({ code: 'MANDATE_ENDS_SOON', until, steps, day })
  },
})
