// A value of your own, for a rule of your own.
import { cite, type DatedValue } from '@brygga/domain'
import { revisedDecision, steeringDecision } from '../sources.ts'

export const mostSupervisees: DatedValue<number> = {
  id: 'exempelby/most-supervisees',
  unit: 'people',
  entries: [
    { from: '2022-01-01', value: 8, source: cite(steeringDecision, 'punkt 5') },
    { from: '2024-03-01', value: 6, source: cite(revisedDecision, 'punkt 2') },
  ],
  lastCheckedOn: '2026-11-22',
}
