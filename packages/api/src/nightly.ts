import type { Rulebooks } from './context.ts'
import type { Store } from './ports.ts'
import { dayOfRegion } from './region-view.ts'
import { bringUpToDate } from './rules/assessments-on.ts'

/**
 * The nightly run of one region: asks the rules again about every subject whose answer may have changed by the
 * region's day. Answers how many were asked. Running it twice on a day asks nothing the second time.
 */
export async function nightly(
  store: Store,
  regionId: string,
  { rulebooks, calendarToday }: { rulebooks: Rulebooks; calendarToday: () => string },
): Promise<number> {
  return store.inRegion(regionId, async (transaction) => {
    const region = await transaction.region()
    const today = dayOfRegion(region, calendarToday())
    const followUps = await transaction.followUps()
    return bringUpToDate(transaction, rulebooks.compiled(region.rulebookId, today, followUps))
  })
}
