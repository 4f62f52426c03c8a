import type { Day } from '../calendar/day.schemas.ts'
import type { AnchoringLevel } from '../placements/placement.schemas.ts'
import type { Register } from '../register/register.schemas.ts'

/** What one level says of receiving a peer supporter; `notedOn` is null where the register does not say when. */
export interface LevelAnswer {
  readonly level: AnchoringLevel
  readonly anchored: boolean
  readonly notedOn: Day | null
}

/**
 * What each level of a workplace that has answered says on a day: its last answer, and where one day says both, no.
 * With `since`, what was noted before that day does not count.
 */
export function anchoringOn(
  register: Register,
  workplaceId: string,
  on: Day,
  since: Day = '',
): LevelAnswer[] {
  const lastOf = new Map<AnchoringLevel, LevelAnswer>()
  for (const { workplaceId: at, level, anchored, notedOn } of register.anchorings) {
    if (at !== workplaceId || (notedOn ?? on) > on || (notedOn ?? on) < since) continue
    const last = lastOf.get(level)
    const day = notedOn ?? ''
    const lastDay = last?.notedOn ?? ''
    if (last === undefined || day > lastDay || (day === lastDay && !anchored))
      lastOf.set(level, { level, anchored, notedOn })
  }
  return [...lastOf.values()]
}
