import type { AnchoringLevel } from '../../placements/placement.schemas.ts'
import type { WorkplaceFacts } from '../../register/subject-facts.ts'
import { met, notApplicable, notMet } from '../../rules/answer.ts'
import type { AskedDay } from '../../rules/asked-day.ts'
import { cite } from '../../rules/citation.ts'
import { defineRule } from '../../rules/rule.ts'
import { remedy } from '../remedies.ts'
import { nsphBooklet } from '../sources.ts'
import { anchoringLevels, modelFrom, preparationNotice } from '../values.ts'
import { firstStart, placementsConcerned } from './placements-concerned.ts'

/** A decision that only some levels stand behind does not last. A level nobody has noted is not anchored. */
export const decisionAnchored = defineRule({
  id: 'nsph/decision-anchored',
  subject: 'workplace',
  question: 'decision anchored at every level',
  kind: 'gate',
  source: cite(
    nsphBooklet,
    'Regionalt arbete',
    'Ett beslut om att börja föregås av förankring på alla nivåer.',
  ),
  inForce: { from: modelFrom },
  codes: { ANCHORING_INCOMPLETE: { severity: 'warn' } },
  remedy: remedy('anchor-decision'),
  parameters: { levels: anchoringLevels, notice: preparationNotice },

  check(facts: WorkplaceFacts, { levels, notice }, day) {
    const concerned = placementsConcerned(facts, notice, day)
    if (concerned.length === 0) return notApplicable
    const missing = levels.filter((level) => !isAnchored(level, facts, day))
    if (missing.length === 0) return met()
    return notMet('ANCHORING_INCOMPLETE', { missing: [...missing] }, { due: firstStart(concerned) })
  },
})

/** What was noted last stands; where one day says both, it is not anchored. */
function isAnchored(level: AnchoringLevel, { anchorings }: WorkplaceFacts, day: AskedDay): boolean {
  const known = anchorings.filter(
    (each) => each.level === level && (each.notedOn === null || day.reached(each.notedOn)),
  )
  const last = known.at(-1)
  return last !== undefined && known.every((each) => each.notedOn !== last.notedOn || each.anchored)
}
