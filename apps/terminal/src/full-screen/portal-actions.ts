import type { Action } from '@brygga/domain'

/** The actions that the portal has a sheet for. Kept as the portal says by this folder's test. */
export const portalActions: readonly Action[] = [
  'name-supervisor',
  'name-mentor',
  'record-individual-session',
  'record-group-session',
  'attest-own-experience',
  'sign-role-agreement',
  'hold-staff-introduction',
  'anchor-decision',
  'fund-post',
  'extend-funding',
  'extend-placement',
  'mark-picture',
  'mark-flyer',
  'take-down-picture',
  'record-consent',
]

/** Whether the portal carries an action out; what neither can is done outside Brygga. */
export function isInPortal(action: Action): boolean {
  return portalActions.includes(action)
}
