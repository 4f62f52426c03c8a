import type { Rule, RuleParameters, SubjectFacts } from '@brygga/domain'
import { aroundFirstDay, type Case, type CaseTable, casesFor } from '@brygga/domain/testing'
import { agreedBefore, claimedInTime, extentAsHours, feeAsTable, receiptsFresh } from './assignment.rules.ts'
import type { Assignment, Extent, NetworkMemberFacts } from './facts.ts'
import { fixedFee } from './rulebook.ts'
import { networkFeeUnits, priceBaseAmountAsRead } from './values.ts'

const cases = <Facts extends SubjectFacts, Parameters extends RuleParameters, Code extends string>(
  rule: Rule<Facts, Parameters, Code>,
  list: readonly Case<Facts, NoInfer<Code>>[],
): CaseTable => casesFor(rule, list, [priceBaseAmountAsRead], networkFeeUnits)

const assignment = (heldOn: string, differing: Partial<Assignment> = {}): Assignment => ({
  heldOn,
  minutes: null,
  agreed: null,
  claimedOn: null,
  receipts: [],
  ...differing,
})
const member = (...assignments: Assignment[]): NetworkMemberFacts => ({
  subject: { kind: 'person', id: 'a' },
  assignments,
})
const paid = (heldOn: string, extent: Extent, kronor: number, minutes: number | null = null) =>
  assignment(heldOn, { minutes, agreed: { on: heldOn, extent, kronor, per: 'assignment' } })
const hourly = (heldOn: string, kronor: number) =>
  assignment(heldOn, { agreed: { on: heldOn, extent: 'short', kronor, per: 'hour' } })
const on = '2024-06-03'
const below = 'FEE_BELOW_TABLE'

const tableOf = [
  ['2020', 'full-day', 946],
  ['2020', 'half-day', 473],
  ['2024', 'full-day', 2063],
  ['2024', 'half-day', 1031],
  ['2024', 'short', 516],
] as const

const feeCases = cases(feeAsTable, [
  ...tableOf.flatMap(([year, extent, kronor]) => [
    {
      name: `${year}, ${extent}, as stated`,
      on,
      facts: member(paid(`${year}-03-01`, extent, kronor)),
      expect: 'met' as const,
    },
    {
      name: `${year}, ${extent}, a krona less`,
      on,
      facts: member(paid(`${year}-03-01`, extent, kronor - 1)),
      expect: {
        code: below as typeof below,
        numbers: { heldOn: `${year}-03-01`, agreed: kronor - 1, table: kronor },
      },
    },
  ]),
  { name: '2024, by the hour', on, facts: member(hourly('2024-03-01', 286)), expect: 'met' },
  { name: '2024, by the hour, a krona less', on, facts: member(hourly('2024-03-01', 285)), expect: below },
  {
    name: 'the old fee on the last day that it is known for',
    on: '2020-12-31',
    facts: member(paid('2020-12-31', 'full-day', 946)),
    expect: 'met',
  },
  {
    name: 'a day for which no share was found',
    on: '2021-01-01',
    facts: member(paid('2021-01-01', 'full-day', 946)),
    expect: { missing: ['network-fee/shares'] },
  },
  {
    name: 'the last day for which no share was found',
    on: '2023-12-31',
    facts: member(paid('2023-12-31', 'full-day', 946)),
    expect: { missing: ['network-fee/shares'] },
  },
  {
    name: 'the old fee on the first day of the new',
    on: '2024-01-01',
    facts: member(paid('2024-01-01', 'full-day', 946)),
    expect: below,
  },
  {
    name: 'what was held under the old fee keeps it',
    on,
    facts: member(paid('2024-02-01', 'full-day', 2063), paid('2020-02-01', 'full-day', 946)),
    expect: 'met',
  },
  {
    name: 'short work under the old fee',
    on,
    facts: member(paid('2020-02-01', 'short', 946)),
    expect: { missing: ['network-fee/shares'] },
  },
  {
    name: 'the last day of a known price base amount',
    on: '2024-12-31',
    facts: member(paid('2024-12-31', 'full-day', 2063)),
    expect: 'met',
  },
  {
    name: 'a year whose price base amount nobody has filled in',
    on: '2025-01-01',
    facts: member(paid('2025-01-01', 'full-day', 2063)),
    expect: { missing: ['network-fee/price-base-amount'] },
  },
  { name: 'held tomorrow', on, facts: member(paid('2024-06-04', 'full-day', 1)), expect: 'not-applicable' },
  {
    name: 'nothing agreed, which another rule says',
    on,
    facts: member(assignment('2024-02-01')),
    expect: 'not-applicable',
  },
  ...aroundFirstDay(feeAsTable, member(paid('2020-01-01', 'full-day', 945)), below),
])

const extentCases = cases(extentAsHours, [
  { name: 'two hours, short', on, facts: member(paid('2024-03-01', 'short', 516, 120)), expect: 'met' },
  {
    name: 'two hours and a minute, short',
    on,
    facts: member(paid('2024-03-01', 'short', 516, 121)),
    expect: { code: 'EXTENT_TOO_SMALL', numbers: { heldOn: '2024-03-01', minutes: 121 } },
  },
  {
    name: 'four hours, half a day',
    on,
    facts: member(paid('2024-03-01', 'half-day', 1031, 240)),
    expect: 'met',
  },
  {
    name: 'four hours and a minute, half a day',
    on,
    facts: member(paid('2024-03-01', 'half-day', 1031, 241)),
    expect: 'EXTENT_TOO_SMALL',
  },
  {
    name: 'three hours, short',
    on,
    facts: member(paid('2024-03-01', 'short', 516, 180)),
    expect: 'EXTENT_TOO_SMALL',
  },
  {
    name: 'an hour and a half, a whole day',
    on,
    facts: member(paid('2024-03-01', 'full-day', 2063, 90)),
    expect: 'met',
  },
  {
    name: 'an hour and a half, short',
    on,
    facts: member(paid('2024-03-01', 'short', 516, 90)),
    expect: 'met',
  },
  {
    name: 'four hours and a half, half a day',
    on,
    facts: member(paid('2024-03-01', 'half-day', 1031, 270)),
    expect: 'EXTENT_TOO_SMALL',
  },
  {
    name: 'three hours and a half, half a day',
    on,
    facts: member(paid('2024-03-01', 'half-day', 1031, 210)),
    expect: 'met',
  },
  {
    name: 'nobody has told how long',
    on,
    facts: member(paid('2024-03-01', 'short', 516)),
    expect: { missing: ['minutes'] },
  },
  {
    name: 'held before hours were told apart',
    on,
    facts: member(paid('2020-03-01', 'half-day', 473, 300)),
    expect: 'not-applicable',
  },
  ...aroundFirstDay(extentAsHours, member(paid('2024-01-01', 'short', 516, 300)), 'EXTENT_TOO_SMALL'),
])

const agreedOn = (day: string) =>
  assignment('2024-03-01', { agreed: { on: day, extent: 'short', kronor: 516, per: 'assignment' } })
const agreedCases = cases(agreedBefore, [
  { name: 'on the day', on, facts: member(agreedOn('2024-03-01')), expect: 'met' },
  {
    name: 'the day after',
    on,
    facts: member(agreedOn('2024-03-02')),
    expect: { code: 'FEE_NOT_AGREED', since: '2024-03-01' },
  },
  {
    name: 'never',
    on,
    facts: member(agreedOn('2024-03-01'), assignment('2024-02-01')),
    expect: { code: 'FEE_NOT_AGREED', numbers: { heldOn: '2024-02-01' } },
  },
  { name: 'no assignment', on, facts: member(), expect: 'not-applicable' },
  ...aroundFirstDay(agreedBefore, member(assignment('2019-12-02')), 'FEE_NOT_AGREED'),
])

const claim = (heldOn: string, claimedOn: string | null = null) => assignment(heldOn, { claimedOn })
const claimCases = cases(claimedInTime, [
  {
    name: 'three months, not claimed',
    on: '2020-05-31',
    facts: member(claim('2020-02-29')),
    expect: 'CLAIM_LATE',
  },
  {
    name: 'three months to the day',
    on: '2020-05-29',
    facts: member(claim('2020-02-29')),
    expect: { met: { due: '2020-05-29' } },
  },
  {
    name: 'a day above three months',
    on: '2020-05-30',
    facts: member(claim('2020-02-29')),
    expect: { code: 'CLAIM_LATE', since: '2020-05-30', due: '2020-05-29' },
  },
  { name: 'two months and a half', on: '2020-05-14', facts: member(claim('2020-02-29')), expect: 'met' },
  { name: 'four months', on: '2020-06-29', facts: member(claim('2020-02-29')), expect: 'CLAIM_LATE' },
  {
    name: 'claimed',
    on: '2020-06-29',
    facts: member(claim('2020-02-29', '2020-03-02')),
    expect: { met: { due: null } },
  },
  {
    name: 'claimed tomorrow',
    on: '2020-06-29',
    facts: member(claim('2020-02-29', '2020-06-30')),
    expect: 'CLAIM_LATE',
  },
  {
    name: 'held on the last day with a known limit',
    on: '2021-04-01',
    facts: member(claim('2020-12-31')),
    expect: 'CLAIM_LATE',
  },
  {
    name: 'held on the first day without one',
    on: '2021-04-02',
    facts: member(claim('2021-01-01')),
    expect: { missing: ['network-fee/claim-months'] },
  },
  {
    name: 'the last day with a known limit',
    on: '2020-12-31',
    facts: member(claim('2020-12-31')),
    expect: 'met',
  },
  {
    name: 'the first day without one',
    on: '2021-01-01',
    facts: member(claim('2021-01-01')),
    expect: { missing: ['network-fee/claim-months'] },
  },
  { name: 'no assignment', on, facts: member(), expect: 'not-applicable' },
  ...aroundFirstDay(claimedInTime, member(claim('2020-01-01')), 'met'),
])

const receipted = (claimedOn: string | null, ...receipts: string[]) =>
  member(assignment('2020-03-01', { claimedOn, receipts }))
const receiptCases = cases(receiptsFresh, [
  { name: 'six months to the day', on, facts: receipted('2020-08-15', '2020-02-15'), expect: 'met' },
  {
    name: 'a day above six months',
    on,
    facts: receipted('2020-08-15', '2020-03-01', '2020-02-14'),
    expect: { code: 'RECEIPT_TOO_OLD', numbers: { receipt: '2020-02-14' } },
  },
  { name: 'five months and a half', on, facts: receipted('2020-08-15', '2020-02-28'), expect: 'met' },
  { name: 'seven months', on, facts: receipted('2020-08-15', '2020-01-15'), expect: 'RECEIPT_TOO_OLD' },
  { name: 'five months', on, facts: receipted('2020-08-15', '2020-03-15'), expect: 'met' },
  {
    name: 'claimed on the last day with a known limit',
    on: '2020-12-31',
    facts: receipted('2020-12-31', '2020-06-29'),
    expect: 'RECEIPT_TOO_OLD',
  },
  {
    name: 'claimed on the first day without one',
    on: '2021-01-01',
    facts: receipted('2021-01-01', '2020-06-30'),
    expect: { missing: ['network-fee/receipt-months'] },
  },
  { name: 'not claimed', on, facts: receipted(null, '2020-01-15'), expect: 'not-applicable' },
  { name: 'no receipts', on, facts: receipted('2020-08-15'), expect: 'not-applicable' },
  ...aroundFirstDay(
    receiptsFresh,
    member(assignment('2020-01-01', { claimedOn: '2020-01-01', receipts: ['2020-01-01'] })),
    'met',
  ),
])

export const networkFeeCases = [feeCases, extentCases, agreedCases, claimCases, receiptCases]

export const vgrFeeCases = [
  cases(fixedFee, [
    { name: 'half a day', on, facts: member(paid('2019-03-01', 'half-day', 900)), expect: 'met' },
    {
      name: 'half a day, a krona less',
      on,
      facts: member(paid('2019-03-01', 'half-day', 899)),
      expect: 'FEE_BELOW_DECISION',
    },
    { name: 'a whole day', on, facts: member(paid('2019-03-01', 'full-day', 1800)), expect: 'met' },
    {
      name: 'a whole day, a krona less',
      on,
      facts: member(paid('2019-03-01', 'full-day', 1799)),
      expect: { code: 'FEE_BELOW_DECISION', numbers: { heldOn: '2019-03-01', agreed: 1799, decided: 1800 } },
    },
    {
      name: 'held before the decision',
      on,
      facts: member(paid('2018-02-05', 'full-day', 1)),
      expect: 'not-applicable',
    },
    { name: 'short', on, facts: member(paid('2019-03-01', 'short', 1)), expect: 'not-applicable' },
    ...aroundFirstDay(fixedFee, member(paid('2018-02-06', 'full-day', 1)), 'FEE_BELOW_DECISION'),
  ]),
]
