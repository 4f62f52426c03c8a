import {
  type Amount,
  amountsIn,
  type Day,
  defineRule,
  met,
  notApplicable,
  notMet,
  type SubjectFacts,
  sumOf,
} from '@brygga/domain'
import { article, ofPlacement, set } from './order.ts'

export interface BeginnerFacts extends SubjectFacts {
  readonly subject: { readonly kind: 'placement'; readonly id: string }
  readonly accompanied: readonly (Amount & { readonly by: 'peer' | 'other' })[]
  readonly firstAloneOn: Day | null
}
const asked = article(6, 'Before the first work alone: 50 hours accompanied, 20 of them by a peer.')
const hours = set('first-independent-work/hours', 'hours', 50, asked)
const byPeer = set('first-independent-work/by-peer', 'hours', 20, asked)

export const accompaniedFirst = defineRule({
  ...ofPlacement,
  id: 'first-independent-work/accompanied',
  question: 'accompanied before working alone',
  kind: 'gate',
  source: asked,
  codes: { ALONE_TOO_EARLY: { severity: 'block' }, ALONE_WITHOUT_PEER: { severity: 'block' } },
  parameters: { hours, byPeer },
  check({ accompanied, firstAloneOn }: BeginnerFacts, { hours, byPeer }, day) {
    if (firstAloneOn === null || !day.reached(firstAloneOn)) return notApplicable
    const before = amountsIn(accompanied, { from: '0001-01-01', until: firstAloneOn }, day)
    const done = sumOf(before.map(({ amount }) => amount))
    if (done < hours) return notMet('ALONE_TOO_EARLY', { done, required: hours }, { since: firstAloneOn })
    const ofPeers = sumOf(before.filter(({ by }) => by === 'peer').map(({ amount }) => amount))
    return ofPeers >= byPeer
      ? met()
      : notMet('ALONE_WITHOUT_PEER', { done: ofPeers, required: byPeer }, { since: firstAloneOn })
  },
})
