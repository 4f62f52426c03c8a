import {
  cite,
  defineRule,
  defineRulebook,
  extendRulebook,
  met,
  notApplicable,
  notMet,
  overTime,
} from '@brygga/domain'
import { figure, readDocument, withoutFigure } from '../figure.ts'
import {
  agreedBefore,
  claimedInTime,
  extentAsHours,
  feeAsTable,
  from,
  heldBy,
  receiptsFresh,
} from './assignment.rules.ts'
import type { NetworkMemberFacts } from './facts.ts'
import { networkFeeUnits, priceBaseAmountAsRead, versionOf2024 } from './values.ts'

const table = defineRulebook({
  id: 'network-fee',
  version: '1.0.0',
  coveredFrom: from,
  rules: [feeAsTable, extentAsHours, agreedBefore, claimedInTime, receiptsFresh],
  units: networkFeeUnits,
  notEncoded: [
    withoutFigure(versionOf2024, 'Vilken dag de nya andelarna började gälla.'),
    withoutFigure(versionOf2024, 'Extra ersättning för för- och efterarbete avtalas vid behov.'),
  ],
})

/** The table of Jönköping with the price base amounts that its two versions give. */
export const networkFeeRulebook = extendRulebook(table, {
  id: 'network-fee-jonkoping',
  version: '1.0.0',
  coveredFrom: from,
  rules: [],
  values: [priceBaseAmountAsRead],
})

const vgrPage = readDocument(
  'network-fee/vgr-2018',
  'Ersättning för brukarmedverkan (Västra Götalandsregionen, beslut 6 februari 2018)',
  'https://www.vgregion.se/halsa-och-vard/vardgivarwebben/utveckling--uppfoljning/verksamhetsutveckling/strategier-och-utveckling/patientdelaktighet/personcentrerat-arbetssatt/information-for-patient/',
)
const decided = '2018-02-06'
const amounts = cite(vgrPage, 'Arvodesbelopp', 'Halvdag 900 kronor, heldag 1 800 kronor.')
export const halfDay = figure('network-fee-vgr/half-day', 'swedish-kronor', [decided, 900, amounts])
export const fullDay = figure('network-fee-vgr/full-day', 'swedish-kronor', [decided, 1800, amounts])

export const fixedFee = defineRule({
  id: 'network-fee-vgr/fixed-fee',
  subject: 'person',
  question: 'fee as decided',
  kind: 'quota',
  source: amounts,
  inForce: { from: decided },
  codes: { FEE_BELOW_DECISION: { severity: 'warn' } },
  remedy: null,
  parameters: { half: overTime(halfDay), full: overTime(fullDay) },
  check(facts: NetworkMemberFacts, { half, full }, day) {
    const priced = heldBy(facts, day).flatMap(({ heldOn, agreed }) => {
      const decidedFee = agreed?.extent === 'full-day' ? full.on(heldOn) : half.on(heldOn)
      if (agreed === null || agreed.extent === 'short' || decidedFee === undefined) return []
      return [{ heldOn, agreed: agreed.kronor, decided: decidedFee }]
    })
    if (priced.length === 0) return notApplicable
    const below = priced.find((each) => each.agreed < each.decided)
    return below === undefined ? met() : notMet('FEE_BELOW_DECISION', below)
  },
})

export const vgrFeeRulebook = defineRulebook({
  id: 'network-fee-vgr',
  version: '1.0.0',
  coveredFrom: decided,
  rules: [fixedFee],
})
