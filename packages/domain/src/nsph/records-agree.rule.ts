import type {
  PersonFacts,
  PlacementFacts,
  ProgrammeFacts,
  ReversedPeriod,
  WorkplaceFacts,
} from '../register/subject-facts.ts'
import { type Answer, met, notApplicable, notMet } from '../rules/answer.ts'
import type { AskedDay } from '../rules/asked-day.ts'
import { cite } from '../rules/citation.ts'
import { atMostOne } from '../rules/in-place.ts'
import { defineRule } from '../rules/rule.ts'
import { nsphBooklet } from './sources.ts'
import { modelFrom } from './values.ts'

// A register that contradicts itself is found out, whatever the other rules make of it.
const agreeing = {
  kind: 'composition',
  question: 'records agree with each other',
  source: cite(
    nsphBooklet,
    'Röster från verksamheterna',
    'Verksamheten följs upp fortlöpande, och det kräver uppgifter som stämmer.',
  ),
  inForce: { from: modelFrom },
  remedy: null,
  parameters: {},
} as const

/** What ends before or as it begins. Told from the first of the two days, since nobody knows which is wrong. */
function reversedPeriod(periods: readonly ReversedPeriod[], day: AskedDay): Answer<'PERIOD_REVERSED'> | null {
  const found = periods.find((period) => day.reached(period.until))
  if (found === undefined) return null
  return notMet('PERIOD_REVERSED', { from: found.from, until: found.until }, { since: found.until })
}

export const placementRecordsAgree = defineRule({
  ...agreeing,
  id: 'nsph/placement-records-agree',
  subject: 'placement',
  codes: { PERIOD_REVERSED: { severity: 'warn' }, LINE_MANAGERS_AT_ONCE: { severity: 'warn' } },

  check({ reversedPeriods, lineManagers, period }: PlacementFacts, _values, day) {
    const isReversed = period.until !== null && period.until <= period.from
    if (!isReversed && !day.isIn(period)) return notApplicable
    const reversed = reversedPeriod(reversedPeriods, day)
    if (reversed !== null) return reversed
    const present = lineManagers.filter((manager) => day.isIn(manager))
    return atMostOne({ several: 'LINE_MANAGERS_AT_ONCE', present }) ?? met()
  },
})

export const workplaceRecordsAgree = defineRule({
  ...agreeing,
  id: 'nsph/workplace-records-agree',
  subject: 'workplace',
  codes: { PERIOD_REVERSED: { severity: 'warn' } },

  check: ({ reversedPeriods }: WorkplaceFacts, _values, day) => reversedPeriod(reversedPeriods, day) ?? met(),
})

export const personRecordsAgree = defineRule({
  ...agreeing,
  id: 'nsph/person-records-agree',
  subject: 'person',
  codes: { PERIOD_REVERSED: { severity: 'warn' } },

  check: ({ reversedPeriods }: PersonFacts, _values, day) => reversedPeriod(reversedPeriods, day) ?? met(),
})

export const programmeRecordsAgree = defineRule({
  ...agreeing,
  id: 'nsph/programme-records-agree',
  subject: 'programme',
  codes: { PERIOD_REVERSED: { severity: 'warn' } },

  check: ({ reversedPeriods }: ProgrammeFacts, _values, day) => reversedPeriod(reversedPeriods, day) ?? met(),
})
