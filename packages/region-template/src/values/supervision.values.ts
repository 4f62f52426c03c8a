// Your values: what the model leaves open, filled in with a day and a source. Never change an entry: add one.
import { cite, fillValue } from '@brygga/domain'
import { groupSupervisionCadence, individualSupervisionCadence } from '@brygga/domain/nsph'
import { revisedDecision, steeringDecision } from '../sources.ts'

export const individualSupervision = fillValue(individualSupervisionCadence, {
  entries: [
    {
      from: '2022-01-01',
      value: [
        { afterMonths: 0, everyDays: 21 },
        { afterMonths: 6, everyDays: 42 },
      ],
      source: cite(steeringDecision, 'punkt 2', 'Var tredje vecka första halvåret, sedan var sjätte.'),
    },
    {
      from: '2024-03-01',
      value: [
        { afterMonths: 0, everyDays: 14 },
        { afterMonths: 6, everyDays: 28 },
      ],
      source: cite(revisedDecision, 'punkt 1', 'Varannan vecka första halvåret, sedan var fjärde.'),
    },
  ],
  lastCheckedOn: '2026-11-22',
})

export const groupSupervision = fillValue(groupSupervisionCadence, {
  entries: [{ from: '2022-01-01', value: 42, source: cite(steeringDecision, 'punkt 3') }],
  lastCheckedOn: '2026-11-22',
})
