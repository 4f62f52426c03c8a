import type { CompiledRulebook, Day, Register, Rulebook } from '@brygga/domain'
import type { Actor, FollowUpEntry, RegionSettings, RegionTransaction, RegisterSlice } from './ports.ts'
import type { SignedInContext } from './trpc.ts'

/** A region's facts and rules, as one call reads them. */
export interface RegionView {
  region: RegionSettings
  actor: Actor
  /** The region's day: the calendar's, or the one that the region is shown as of. Access follows from it. */
  today: Day
  /** The day that is asked about. */
  on: Day
  register: Register
  /** The region's rulebook, with the days from which it says to follow things up. */
  rulebook: Rulebook
  compiled: CompiledRulebook
  /** All that the region has said about from when it follows something up. */
  followUps: readonly FollowUpEntry[]
}

/** The region's day: the calendar's, or the one that the region is shown as of. */
export function dayOfRegion(region: RegionSettings, calendarToday: Day): Day {
  return region.shownAsOf ?? calendarToday
}

/** Loads what a call needs to answer about a day; without a day, the region's. */
export async function openView(
  context: SignedInContext,
  transaction: RegionTransaction,
  asked: { on?: Day | undefined; slice?: RegisterSlice | undefined },
): Promise<RegionView> {
  const region = await transaction.region()
  const today = dayOfRegion(region, context.calendarToday())
  const on = asked.on ?? today
  const followUps = await transaction.followUps()
  return {
    region,
    actor: context.actor,
    today,
    on,
    register: await transaction.register(asked.slice),
    rulebook: context.rulebooks.rulebook(region.rulebookId, followUps),
    compiled: context.rulebooks.compiled(region.rulebookId, on, followUps),
    followUps,
  }
}
