import {
  type AskedDay,
  addMonths,
  cannotTell,
  cite,
  type Day,
  defineRule,
  doneBy,
  met,
  notApplicable,
  notMet,
  overTime,
  rounded,
} from '@brygga/domain'
import type { Assignment, NetworkMemberFacts } from './facts.ts'
import {
  agreedFirst,
  claimMonths,
  claims,
  fullDayOver,
  halfDayOver,
  priceBaseAmount,
  receiptMonths,
  shares,
  versionOf2024,
} from './values.ts'

export const from = '2020-01-01'
const common = { subject: 'person', inForce: { from }, remedy: null } as const

/** The assignments that have been held, the earliest first. */
export function heldBy({ assignments }: NetworkMemberFacts, day: AskedDay): Assignment[] {
  const key = (each: Assignment) => each.heldOn + JSON.stringify(each)
  return assignments.filter(({ heldOn }) => day.reached(heldOn)).sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** The nearest whole krona; a half goes down, as 286.50 does in the source. */
const inKronor = (amount: number) => Math.ceil(rounded(amount) - 0.5)

/** What is agreed is no less than the share of the price base amount of the day the assignment was held. */
export const feeAsTable = defineRule({
  ...common,
  id: 'network-fee/fee-as-table',
  question: 'fee as in the table',
  kind: 'quota',
  source: cite(versionOf2024, 'Ersättning'),
  codes: { FEE_BELOW_TABLE: { severity: 'warn' } },
  parameters: { shares: overTime(shares), base: overTime(priceBaseAmount) },
  check(facts: NetworkMemberFacts, { shares, base }, day) {
    const held = heldBy(facts, day).filter(({ agreed }) => agreed !== null)
    if (held.length === 0) return notApplicable
    const priced = held.map(({ heldOn, agreed }) => {
      const share = shares.on(heldOn)?.[agreed?.per === 'hour' ? 'hour' : (agreed?.extent ?? 'short')]
      const amount = base.on(heldOn)
      const table = share === undefined || amount === undefined ? undefined : inKronor((amount * share) / 100)
      return { heldOn, agreed: agreed?.kronor ?? 0, share, amount, table }
    })
    const below = priced.find(({ agreed, table }) => table !== undefined && agreed < table)
    if (below?.table !== undefined)
      return notMet('FEE_BELOW_TABLE', { heldOn: below.heldOn, agreed: below.agreed, table: below.table })
    if (priced.some(({ share }) => share === undefined)) return cannotTell(shares.id)
    return priced.some(({ amount }) => amount === undefined) ? cannotTell(base.id) : met()
  },
})

const extents = ['short', 'half-day', 'full-day']

export const extentAsHours = defineRule({
  ...common,
  id: 'network-fee/extent-as-hours',
  question: 'extent by the hours with travel',
  kind: 'quota',
  source: cite(versionOf2024, 'Ersättning', 'Heldag mer än fyra timmar, halvdag två till fyra, med färdtid.'),
  inForce: { from: '2024-01-01' },
  codes: { EXTENT_TOO_SMALL: { severity: 'warn' } },
  parameters: { full: overTime(fullDayOver), half: overTime(halfDayOver) },
  check(facts: NetworkMemberFacts, { full, half }, day) {
    const agreed = heldBy(facts, day).filter(
      (each) => each.agreed !== null && full.on(each.heldOn) !== undefined,
    )
    if (agreed.length === 0) return notApplicable
    const small = agreed.find((each) => {
      const [fullOver = 0, halfOver = 0] = [full.on(each.heldOn), half.on(each.heldOn)]
      const hours = (each.minutes ?? 0) / 60
      const least = hours > fullOver ? 'full-day' : hours > halfOver ? 'half-day' : 'short'
      return extents.indexOf(each.agreed?.extent ?? 'short') < extents.indexOf(least)
    })
    if (small !== undefined)
      return notMet('EXTENT_TOO_SMALL', { heldOn: small.heldOn, minutes: small.minutes ?? 0 })
    return agreed.some(({ minutes }) => minutes === null) ? cannotTell('minutes') : met()
  },
})

export const agreedBefore = defineRule({
  ...common,
  id: 'network-fee/agreed-before',
  question: 'fee agreed before the assignment',
  kind: 'order',
  source: agreedFirst,
  codes: { FEE_NOT_AGREED: { severity: 'warn' } },
  parameters: {},
  check(facts: NetworkMemberFacts, _values, day) {
    const held = heldBy(facts, day)
    if (held.length === 0) return notApplicable
    const open = held.find(({ heldOn, agreed }) => agreed === null || agreed.on > heldOn)
    return open === undefined
      ? met()
      : notMet('FEE_NOT_AGREED', { heldOn: open.heldOn }, { since: open.heldOn })
  },
})

export const claimedInTime = defineRule({
  ...common,
  id: 'network-fee/claimed-in-time',
  question: 'fee claimed in time',
  kind: 'validity',
  source: claims,
  codes: { CLAIM_LATE: { severity: 'info' } },
  parameters: { months: overTime(claimMonths) },
  check(facts: NetworkMemberFacts, { months }, day) {
    const held = heldBy(facts, day)
    const open = held.filter(({ claimedOn }) => claimedOn === null || !day.reached(claimedOn))
    const [first] = open
    if (first === undefined) return held.length === 0 ? notApplicable : met()
    const within = months.on(first.heldOn)
    if (within === undefined) return cannotTell(months.id)
    return doneBy({
      code: 'CLAIM_LATE',
      due: addMonths(first.heldOn, within),
      numbers: { heldOn: first.heldOn },
      day,
    })
  },
})

export const receiptsFresh = defineRule({
  ...common,
  id: 'network-fee/receipts-fresh',
  question: 'receipts fresh enough',
  kind: 'validity',
  source: claims,
  codes: { RECEIPT_TOO_OLD: { severity: 'info' } },
  parameters: { months: overTime(receiptMonths) },
  check(facts: NetworkMemberFacts, { months }, day) {
    const claimed = facts.assignments
      .flatMap(({ claimedOn, receipts }) => receipts.map((receipt) => ({ receipt, claimedOn })))
      .filter(
        (each): each is { receipt: Day; claimedOn: Day } =>
          each.claimedOn !== null && day.reached(each.claimedOn),
      )
    if (claimed.length === 0) return notApplicable
    if (claimed.some(({ claimedOn }) => months.on(claimedOn) === undefined)) return cannotTell(months.id)
    const [old] = claimed
      .filter(({ receipt, claimedOn }) => addMonths(receipt, months.on(claimedOn) ?? 0) < claimedOn)
      .map(({ receipt }) => receipt)
      .sort()
    return old === undefined ? met() : notMet('RECEIPT_TOO_OLD', { receipt: old })
  },
})
