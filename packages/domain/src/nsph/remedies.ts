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
  'describe-role': ['coordinator', 'unit-manager'],
  'hold-check-in': ['coordinator', 'unit-manager'],
  'hold-review': ['coordinator', 'unit-manager'],
  'set-week-schedule': ['coordinator', 'unit-manager'],
  'see-register-extract': ['coordinator', 'unit-manager', 'hr'],
  'complete-context': ['coordinator'],
  'name-support-organisation': ['coordinator'],
  'close-handover': ['peer-supporter', 'coordinator'],
  'reach-stage': ['coordinator', 'unit-manager'],
  'count-team': ['coordinator', 'unit-manager'],
  'hold-user-movement-session': ['coordinator'],
  'finish-workplace-task': ['coordinator', 'unit-manager'],
  'plan-supervision': ['supervisor', 'coordinator'],
  'answer-request': ['supervisor', 'coordinator'],
  'name-cover': ['coordinator'],
  'split-group': ['supervisor', 'coordinator'],
  'validate-session': ['peer-supporter'],
  'hold-exchange': ['coordinator'],
  'meet-coordinator': ['coordinator'],
  'relieve-supervisor': ['coordinator'],
  'supervise-supervisor': ['coordinator'],
  'adjust-tasks': ['supervisor', 'coordinator'],
  'close-role-event': ['supervisor', 'coordinator'],
  'answer-self-check': ['peer-supporter'],
} as const satisfies Partial<Record<Action, Remedy['roles']>>

/** The remedy that takes an action, with the roles that take it in the model. */
export function remedy(action: keyof typeof rolesByAction): Remedy {
  return { action, roles: [...rolesByAction[action]] }
}
