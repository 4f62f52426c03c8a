import {
  addDays,
  cannotTell,
  comesAgain,
  type Day,
  defineRule,
  notApplicable,
  notMet,
  type SubjectFacts,
  saidOn,
} from '@brygga/domain'
import { article, ofPlacement, set } from './order.ts'

export interface SupervisedFacts extends SubjectFacts {
  readonly subject: { readonly kind: 'placement'; readonly id: string }
  readonly startedOn: Day
  readonly certificates: readonly { readonly level: string; readonly from: Day }[]
  readonly sessions: readonly Day[]
}
const asked = article(
  4,
  'Supervision each week without certificate, each 2 weeks with a provisional and each 6 with a full one.',
)
const days = set<Record<string, number>>(
  'cadence-by-certificate/days',
  'days-by-code',
  { none: 7, provisional: 14, full: 42 },
  asked,
)

/** What was held when the gap began decides how long it may be. */
export const supervisedByCertificate = defineRule({
  ...ofPlacement,
  id: 'cadence-by-certificate/supervised',
  question: 'supervised as the certificate asks',
  kind: 'cadence',
  source: asked,
  codes: { SUPERVISION_OVERDUE: { severity: 'warn' }, CERTIFICATES_CONTRADICT: { severity: 'warn' } },
  parameters: { days },
  check({ startedOn, certificates, sessions }: SupervisedFacts, { days }, day) {
    if (!day.reached(startedOn)) return notApplicable
    const twice = certificates.find(
      ({ from }) => new Set(saidOn(certificates, from).map(({ level }) => level)).size > 1,
    )
    if (twice !== undefined) return notMet('CERTIFICATES_CONTRADICT')
    if (certificates.some(({ level }) => days[level] === undefined)) return cannotTell('certificates')
    const lastDay = (gapStarts: Day) =>
      addDays(gapStarts, days[saidOn(certificates, gapStarts)[0]?.level ?? 'none'] ?? 0)
    return comesAgain({ code: 'SUPERVISION_OVERDUE', times: sessions, countsFrom: startedOn, lastDay, day })
  },
})
