import {
  type FollowUpSaying,
  followedUpFromIn,
  type Rule,
  type Rulebook,
  rulesWaitingFor,
} from '@brygga/domain'
import type { RuleView } from '../contract/index.ts'
import type { FollowUpEntry } from '../ports.ts'

/** What holds of what a region has said, one for each value: the last entry that was not taken back. */
export function sayingsOf(entries: readonly FollowUpEntry[]): FollowUpSaying[] {
  const said = new Map(
    entries.filter(({ isTakenBack }) => !isTakenBack).map((entry) => [entry.valueId, entry]),
  )
  return [...said.values()].map(({ valueId, from, at }) => ({ valueId, from, decidedOn: at.slice(0, 10) }))
}

/** What a rule says of from when it is followed up; null where that is not for the region to say. */
export function followUpOf(
  rule: Rule,
  rulebook: Rulebook,
  entries: readonly FollowUpEntry[],
): RuleView['followUp'] {
  if (rule.followedUpFrom === undefined) return null
  const { id: valueId } = rule.followedUpFrom
  const own = entries.filter((entry) => entry.valueId === valueId)
  return {
    from: followedUpFromIn(rulebook, rule),
    version: versionOf(own),
    alsoFor: rulesWaitingFor(rulebook, valueId).map(({ id }) => id),
    history: own.map(({ from, at, by, isTakenBack }) => ({ from, at, by, isTakenBack })).reverse(),
  }
}

/** Counts everything that was said and taken back, so that each of them gives another number. */
function versionOf(entries: readonly FollowUpEntry[]): number {
  return entries.length + entries.filter(({ isTakenBack }) => isTakenBack).length
}
