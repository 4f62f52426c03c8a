import type { WorkplaceFacts } from '../../register/subject-facts.ts'
import { met, notApplicable, notMet } from '../../rules/answer.ts'
import { cite } from '../../rules/citation.ts'
import { defineRule } from '../../rules/rule.ts'
import { remedy } from '../remedies.ts'
import { hallandPresentation } from '../sources.ts'
import { modelFrom } from '../values.ts'

/** Whoever is the only peer supporter at a workplace needs others elsewhere to exchange with. */
export const notAlone = defineRule({
  id: 'nsph/not-alone',
  subject: 'workplace',
  question: 'more than one peer supporter',
  kind: 'advice',
  source: cite(hallandPresentation, null, 'Utbyte med andra peer supportrar hör till stödet.'),
  inForce: { from: modelFrom },
  codes: { LONE_PEER: { severity: 'info' } },
  remedy: remedy('connect-peers'),
  parameters: {},

  check({ placements }: WorkplaceFacts, _values, day) {
    const present = placements.filter((placement) => day.isIn(placement))
    const first = present[0]
    if (first === undefined) return notApplicable
    if (present.some((placement) => placement.personId !== first.personId)) return met()
    const othersEnded = placements
      .filter((placement) => placement.personId !== first.personId && day.isPast(placement))
      .map((placement) => placement.until ?? first.from)
    return notMet('LONE_PEER', {}, { since: [first.from, ...othersEnded].sort().at(-1) ?? null })
  },
})
