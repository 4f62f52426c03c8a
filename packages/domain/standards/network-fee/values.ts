import { cite, fillValue, type OpenValue } from '@brygga/domain'
import { z } from 'zod'
import { figure, readDocument, readOn } from '../figure.ts'

const page = 'https://folkhalsaochsjukvard.rjl.se/dokument/evo/c3971231-ee26-4c95-a393-e93ab36a29a2'
export const versionOf2020 = readDocument(
  'network-fee/jonkoping-2020',
  'Arvodering till person med egen eller anhörigerfarenhet, version med belopp för 2020 (Region Jönköpings län)',
  page,
)
export const versionOf2024 = readDocument(
  'network-fee/jonkoping-2024',
  'Arvodering till person med egen eller anhörigerfarenhet, version med belopp för 2024 (Region Jönköpings län)',
  page,
)
const shares2020 = cite(
  versionOf2020,
  'Detta får du',
  'Heldag 2 procent av prisbasbeloppet, halvdag 1 procent.',
)
const shares2024 = cite(
  versionOf2024,
  'Ersättning',
  'Heldag 3,6 procent, halvdag 1,8, kortare 0,9 av prisbasbeloppet, eller 0,5 i timmen.',
)
export const agreedFirst = cite(versionOf2024, null, 'Arvodet avtalas innan uppdraget påbörjas.')
export const claims = cite(
  versionOf2020,
  'Så här gör du för att få betalt',
  'Senast tre månader efter uppdraget.',
)
const receipts = cite(versionOf2020, 'Så här gör du för att få betalt', 'Kvitton är högst sex månader gamla.')

// Two versions were read: one with amounts for 2020 and one with amounts for 2024. The day of the change was not
// found, so that nothing is said about the years between.
const [from, unknownFrom, again] = ['2020-01-01', '2021-01-01', '2024-01-01'] as const

export const networkFeeUnits = {
  'percent-by-code': z.record(z.string(), z.number().min(0).max(100)),
  'hundreds-of-kronor': z.int().min(0).multipleOf(100),
}
/** Shares of the price base amount, in percent. */
export const shares = figure<Record<string, number>>(
  'network-fee/shares',
  'percent-by-code',
  [from, { 'full-day': 2, 'half-day': 1 }, shares2020],
  [unknownFrom, null, shares2020],
  [again, { 'full-day': 3.6, 'half-day': 1.8, short: 0.9, hour: 0.5 }, shares2024],
)
export const fullDayOver = figure('network-fee/full-day-over', 'hours', [again, 4, shares2024])
export const halfDayOver = figure('network-fee/half-day-over', 'hours', [again, 2, shares2024])
export const claimMonths = figure(
  'network-fee/claim-months',
  'months',
  [from, 3, claims],
  [unknownFrom, null, claims],
)
export const receiptMonths = figure(
  'network-fee/receipt-months',
  'months',
  [from, 6, receipts],
  [unknownFrom, null, receipts],
)

/** Set by the government for each year; whoever uses the table fills it in. */
export const priceBaseAmount: OpenValue<number> = {
  id: 'network-fee/price-base-amount',
  unit: 'hundreds-of-kronor',
  namedIn: shares2024,
}
/** As the two versions give it: stated for 2020, and for 2024 the one amount that gives all three of its examples. */
export const priceBaseAmountAsRead = fillValue(priceBaseAmount, {
  entries: [
    { from, value: 47_300, source: shares2020 },
    { from: unknownFrom, value: null, source: shares2020 },
    { from: again, value: 57_300, source: shares2024 },
    { from: '2025-01-01', value: null, source: shares2024 },
  ],
  lastCheckedOn: readOn,
})
