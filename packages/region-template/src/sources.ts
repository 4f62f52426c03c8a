// Your sources: every document that a figure or a rule of yours comes from, and the day somebody read it.
// What is written here is invented.
import type { Source } from '@brygga/domain'

/** The steering group's decision on how the programme is run. */
export const steeringDecision: Source = {
  id: 'exempelby/steering-decision-2022-4',
  title: 'Styrgruppens beslut 2022:4 om peer support (påhittat)',
  url: null,
  readOn: '2026-11-22',
}

/** The decision two years later that changes two figures. */
export const revisedDecision: Source = {
  id: 'exempelby/steering-decision-2024-1',
  title: 'Styrgruppens beslut 2024:1 om tätare handledning (påhittat)',
  url: null,
  readOn: '2026-11-22',
}
