import {
  addDays,
  cite,
  type DatedValue,
  type Day,
  extendRulebook,
  fillValue,
  type ParameterValue,
  type Reason,
  type Rule,
  type Rulebook,
  rulesOf,
  valuesOf,
} from '@brygga/domain'
import type { RuleView } from '../contract/index.ts'
import type { FollowUpEntry } from '../ports.ts'

/** Nobody decides further ahead than this, in days; a later year is a slip. */
const furthestAhead = 731

/** What holds of what a region has said, by the value that names the day: the last entry that was not taken back. */
export function sayingsOf(entries: readonly FollowUpEntry[]): Map<string, FollowUpEntry> {
  return new Map(entries.filter(({ isTakenBack }) => !isTakenBack).map((entry) => [entry.valueId, entry]))
}

/** A rulebook with the days from which a region says to follow things up, as the region's own values. */
export function withFollowUps(rulebook: Rulebook, entries: readonly FollowUpEntry[]): Rulebook {
  const named = valuesOf(rulebook)
  const values = [...sayingsOf(entries).values()].flatMap((entry) => {
    const value = named.get(entry.valueId)
    return value === undefined ? [] : [dayOf(value, entry, rulebook.coveredFrom)]
  })
  const { id, version, coveredFrom } = rulebook
  return values.length === 0
    ? rulebook
    : extendRulebook(rulebook, { id, version, coveredFrom, rules: [], values })
}

/** The day that a region said: the rule waits for it on every day, and it is from the region's decision. */
function dayOf(value: ParameterValue, { from, at }: FollowUpEntry, coveredFrom: Day): DatedValue<unknown> {
  const decidedOn = at.slice(0, 10)
  const source = cite({
    id: 'local/follow-up',
    title: 'Regionens eget beslut om uppföljning',
    url: null,
    readOn: decidedOn,
  })
  return fillValue(value, { entries: [{ from: coveredFrom, value: from, source }], lastCheckedOn: decidedOn })
}

/** Counts everything that was said and taken back, so that each of them gives another number. */
function versionOf(entries: readonly FollowUpEntry[]): number {
  return entries.length + entries.filter(({ isTakenBack }) => isTakenBack).length
}

/** What a rule says of from when it is followed up; null where that is not for the region to say. */
export function followUpOf(
  { followedUpFrom }: Rule,
  rulebook: Rulebook,
  entries: readonly FollowUpEntry[],
): RuleView['followUp'] {
  if (followedUpFrom === undefined) return null
  const { id: valueId } = followedUpFrom
  const own = entries.filter((entry) => entry.valueId === valueId)
  return {
    from: dayOfValue(valuesOf(rulebook).get(valueId)),
    version: versionOf(own),
    alsoFor: rulesOf(rulebook)
      .filter((rule) => rule.followedUpFrom?.id === valueId)
      .map(({ id }) => id),
    history: own.map(({ from, at, by, isTakenBack }) => ({ from, at, by, isTakenBack })).reverse(),
  }
}

function dayOfValue(value: ParameterValue | undefined): Day | null {
  const said = value !== undefined && 'entries' in value ? value.entries.at(-1)?.value : undefined
  return typeof said === 'string' ? said : null
}

/** Everything that stands against following a rule up from a day. */
export function reasonsAgainstFollowUp(
  { from, followUp }: { from: Day; followUp: RuleView['followUp'] },
  { today, coveredFrom }: { today: Day; coveredFrom: Day },
): Reason[] {
  const last = addDays(today, furthestAhead)
  const reason = (code: string, field: string, numbers: Reason['numbers'] = {}): Reason => ({
    code,
    field,
    numbers,
  })
  return [
    ...(followUp === null ? [reason('ALWAYS_FOLLOWED_UP', 'ruleId')] : []),
    ...(followUp?.from === from ? [reason('NOTHING_TO_CHANGE', 'from')] : []),
    ...(from < coveredFrom ? [reason('DAY_BEFORE_RULEBOOK', 'from', { from: coveredFrom })] : []),
    ...(from > last ? [reason('DAY_TOO_FAR_AHEAD', 'from', { day: from, last })] : []),
  ]
}
