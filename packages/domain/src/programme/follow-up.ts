import type { Day } from '../calendar/day.schemas.ts'
import type { Reason } from '../register/change.ts'
import { reasonsAgainstFarDay } from '../register/far-day.ts'
import { reason, reasonsWhere } from '../register/refusal.ts'
import { cite } from '../rules/citation.ts'
import type { Rule } from '../rules/rule.ts'
import { extendRulebook, type Rulebook, rulesOf, valuesOf } from '../rules/rulebook.ts'
import { type DatedValue, fillValue, type ParameterValue } from '../rules/value.ts'

/** What a region said: from which day that which a value stands for is followed up, and when it decided so. */
export interface FollowUpSaying {
  valueId: string
  from: Day
  decidedOn: Day
}

/**
 * A rulebook with the days from which a region says to follow rules up, as the region's own values. Each waits for its
 * day on every day that the rulebook covers. What no rule names is left out.
 */
export function withFollowUps(rulebook: Rulebook, sayings: Iterable<FollowUpSaying>): Rulebook {
  const named = valuesOf(rulebook)
  const values = [...sayings].flatMap((saying) => {
    const value = named.get(saying.valueId)
    return value === undefined ? [] : [dayAsValue(value, saying, rulebook.coveredFrom)]
  })
  const { id, version, coveredFrom } = rulebook
  return values.length === 0
    ? rulebook
    : extendRulebook(rulebook, { id, version, coveredFrom, rules: [], values })
}

function dayAsValue(
  value: ParameterValue,
  { from, decidedOn }: FollowUpSaying,
  coveredFrom: Day,
): DatedValue<unknown> {
  const source = cite({
    id: 'local/follow-up',
    title: 'Regionens eget beslut om uppföljning',
    url: null,
    readOn: decidedOn,
  })
  return fillValue(value, { entries: [{ from: coveredFrom, value: from, source }], lastCheckedOn: decidedOn })
}

/** From which day a rulebook follows a rule up; null where no day is said, or the rule waits for none. */
export function followedUpFromIn(rulebook: Rulebook, { followedUpFrom }: Rule): Day | null {
  const value = followedUpFrom === undefined ? undefined : valuesOf(rulebook).get(followedUpFrom.id)
  const said = value !== undefined && 'entries' in value ? value.entries.at(-1)?.value : undefined
  return typeof said === 'string' ? said : null
}

/** Everything that stands against following a rule up from a day. `on` is the region's day. */
export function reasonsAgainstFollowUp(
  { rule, from }: { rule: Rule; from: Day },
  rulebook: Rulebook,
  on: Day,
): Reason[] {
  const { coveredFrom } = rulebook
  return [
    ...reasonsWhere(
      [rule.followedUpFrom === undefined, reason('ALWAYS_FOLLOWED_UP', 'ruleId')],
      [followedUpFromIn(rulebook, rule) === from, reason('NOTHING_TO_CHANGE', 'from')],
      [from < coveredFrom, reason('DAY_BEFORE_RULEBOOK', 'from', { from: coveredFrom })],
    ),
    ...reasonsAgainstFarDay(from, on),
  ]
}

/** The rules that wait for the day of one value: following one of them up follows all of them up. */
export function rulesWaitingFor(rulebook: Rulebook, valueId: string): Rule[] {
  return rulesOf(rulebook).filter(({ followedUpFrom }) => followedUpFrom?.id === valueId)
}
