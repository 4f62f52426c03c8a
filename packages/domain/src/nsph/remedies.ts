import type { Action, Remedy } from '../rules/assessment.schemas.ts'

/** Who takes which action in the model; a region gives a finding another audience in its rulebook. */
const rolesByAction = {
  'name-supervisor': ['coordinator'],
  'name-mentor': ['coordinator'],
  'attest-own-experience': ['coordinator'],
  'record-individual-session': ['supervisor', 'coordinator'],
  'record-group-session': ['supervisor', 'coordinator'],
  'sign-role-agreement': ['coordinator', 'unit-manager'],
  'hold-staff-introduction': ['coordinator', 'unit-manager'],
  'anchor-decision': ['coordinator', 'unit-manager'],
  'fund-post': ['coordinator', 'unit-manager'],
  'extend-placement': ['coordinator', 'unit-manager'],
  'extend-funding': ['coordinator', 'unit-manager'],
  'mark-picture': ['coordinator', 'unit-manager', 'peer-supporter'],
  'mark-flyer': ['coordinator', 'unit-manager', 'peer-supporter'],
  'record-consent': ['coordinator', 'peer-supporter'],
  'issue-certificate': ['coordinator'],
  'find-post': ['coordinator'],
  'connect-peers': ['coordinator'],
  'renew-mandate': ['coordinator'],
  'start-in-municipality': ['coordinator'],
} as const satisfies Partial<Record<Action, Remedy['roles']>>

/** The remedy that takes an action, with the roles that take it in the model. */
export function remedy(action: keyof typeof rolesByAction): Remedy {
  return { action, roles: [...rolesByAction[action]] }
}
