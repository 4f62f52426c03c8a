import type { Source } from '../rules/assessment.schemas.ts'
import { cite } from '../rules/citation.ts'
import { extendRulebook } from '../rules/rulebook.ts'
import type { NoticeStep } from '../rules/unit.ts'
import { type DatedValue, fillValue, type OpenValue } from '../rules/value.ts'
import { requestReplyTime, requestsFollowedUpFrom } from './follow-up-values.ts'
import { nsphRulebook } from './rulebook.ts'
import {
  anchoringLevels,
  fundingEndNotice,
  groupSupervisionCadence,
  individualSupervisionCadence,
  mandateEndNotice,
  modelFrom,
  placementEndNotice,
  preparationNotice,
} from './values.ts'

/** A local source: its id begins with `local/`. The figures are examples, and stand in no document. */
export const exampleRegionSource: Source = {
  id: 'local/example-region',
  title: 'Exempelregionens egna värden (exempel)',
  url: null,
  readOn: '2026-11-22',
}

function local<T>(open: OpenValue<T>, value: T): DatedValue<T> {
  const entries = [{ from: modelFrom, value, source: cite(exampleRegionSource) }]
  return fillValue(open, { entries, lastCheckedOn: '2026-11-22' })
}

const noticeFrom90: readonly NoticeStep[] = [
  { days: 90, severity: 'info' },
  { days: 60, severity: 'warn' },
  { days: 30, severity: 'warn' },
  { days: 7, severity: 'block' },
]

/** What the example region fills in where the model gives no figure. */
export const exampleRegionValues: readonly DatedValue<unknown>[] = [
  local(individualSupervisionCadence, [
    { afterMonths: 0, everyDays: 14 },
    { afterMonths: 6, everyDays: 28 },
    { afterMonths: 12, everyDays: 42 },
  ]),
  local(groupSupervisionCadence, 31),
  local(anchoringLevels, ['politics', 'administration', 'unit-manager', 'staff']),
  local(preparationNotice, 90),
  local(placementEndNotice, noticeFrom90),
  local(fundingEndNotice, noticeFrom90),
  local(requestsFollowedUpFrom, modelFrom),
  local(requestReplyTime, 3),
  local(mandateEndNotice, [
    { days: 180, severity: 'info' },
    { days: 60, severity: 'warn' },
    { days: 30, severity: 'warn' },
    { days: 7, severity: 'block' },
  ]),
]

/** The rulebook of the region that tests and the demonstration use: the NSPH model with example figures. */
export const exampleRegionRulebook = extendRulebook(nsphRulebook, {
  id: 'example-region',
  version: '1.0.0',
  coveredFrom: modelFrom,
  rules: [],
  values: exampleRegionValues,
})
