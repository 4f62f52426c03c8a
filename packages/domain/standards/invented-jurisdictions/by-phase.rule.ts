import {
  addDays,
  cannotTell,
  comesAgain,
  type Day,
  defineRule,
  latestSaid,
  notApplicable,
  notMet,
  type SubjectFacts,
} from '@brygga/domain'
import { article, ofPlacement, set } from './order.ts'

export interface PhaseFacts extends SubjectFacts {
  readonly subject: { readonly kind: 'placement'; readonly id: string }
  readonly phases: readonly { readonly phase: string; readonly from: Day }[]
  readonly meetings: readonly Day[]
}
const asked = article(
  13,
  'A meeting each week while introduced and each 3 weeks while working; none on leave.',
)
const days = set<Record<string, number>>(
  'by-phase/days',
  'days-by-code',
  { introduction: 7, working: 21 },
  asked,
)
const withoutMeetings = set<string[]>('by-phase/without-meetings', 'codes', ['leave'], asked)

/** The phase of today decides, and a new phase begins a new gap. */
export const metByPhase = defineRule({
  ...ofPlacement,
  id: 'by-phase/met',
  question: 'meetings as the phase asks',
  kind: 'cadence',
  source: asked,
  codes: { MEETING_OVERDUE: { severity: 'warn' }, PHASES_CONTRADICT: { severity: 'warn' } },
  parameters: { days, withoutMeetings },
  check({ phases, meetings }: PhaseFacts, { days, withoutMeetings }, day) {
    const [now, ...others] = latestSaid(phases, day)
    if (now === undefined) return notApplicable
    if (others.some(({ phase }) => phase !== now.phase))
      return notMet('PHASES_CONTRADICT', {}, { since: now.from })
    if (withoutMeetings.includes(now.phase)) return notApplicable
    const within = days[now.phase]
    if (within === undefined) return cannotTell('phases')
    return comesAgain({
      code: 'MEETING_OVERDUE',
      times: meetings,
      countsFrom: now.from,
      lastDay: (from) => addDays(from, within),
      day,
    })
  },
})
