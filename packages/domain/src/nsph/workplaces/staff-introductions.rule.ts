import type { WorkplaceFacts } from '../../register/subject-facts.ts'
import { met, notApplicable, notMet } from '../../rules/answer.ts'
import { cite } from '../../rules/citation.ts'
import { defineRule } from '../../rules/rule.ts'
import { remedy } from '../remedies.ts'
import { nsphBooklet } from '../sources.ts'
import { modelFrom, preparationNotice, staffIntroductionsRequired } from '../values.ts'
import { firstStart, placementsConcerned } from './placements-concerned.ts'

/**
 * The staff is introduced to the role before anybody starts in it. Sessions that were held too late cannot be
 * held in time any more: once there are enough of them, that remains as information and asks for nothing.
 */
export const staffIntroductions = defineRule({
  id: 'nsph/staff-introductions-before-start',
  subject: 'workplace',
  question: 'staff introduced before the start',
  kind: 'gate',
  source: cite(
    nsphBooklet,
    'Utbildning',
    'All personal där en peer supporter ska arbeta får omkring tre utbildningstillfällen.',
  ),
  inForce: { from: modelFrom },
  codes: {
    STAFF_INTRODUCTIONS_TOO_FEW: { severity: 'warn' },
    STAFF_INTRODUCTIONS_LATE: { severity: 'info', remedy: null },
  },
  remedy: remedy('hold-staff-introduction'),
  parameters: { required: staffIntroductionsRequired, notice: preparationNotice },

  check(facts: WorkplaceFacts, { required, notice }, day) {
    const concerned = placementsConcerned(facts, notice, day)
    if (concerned.length === 0) return notApplicable
    const held = day.countReached(facts.staffIntroductions)
    const heldBefore = (start: string) =>
      facts.staffIntroductions.slice(0, held).filter((heldOn) => heldOn < start).length
    const lacking = concerned.filter((placement) => heldBefore(placement.from) < required)
    const start = firstStart(lacking)
    if (start === null) return met()
    const since = day.reached(start) ? start : null
    return held < required
      ? notMet('STAFF_INTRODUCTIONS_TOO_FEW', { held, required }, { since, due: start })
      : notMet('STAFF_INTRODUCTIONS_LATE', { heldBefore: heldBefore(start), required }, { since })
  },
})
