import type { Assessment } from '../rules/assessment.schemas.ts'
import type { Permission } from './access-table.ts'

/**
 * Rules whose answers tell what not everybody who sees the subject may know, with the permission that they take. How
 * somebody feels in the role is for that person and the supervisor; signs that a role drifts are for the support
 * organisation and never for the one who leads the work (requirement 002-17). What somebody wants to talk about in
 * supervision is for the two who talk (requirement 004-28).
 */
export const permissionForRule: Readonly<Record<string, Permission>> = {
  'nsph/core-work-share': 'role-events.read',
  'nsph/watched-work-share': 'role-events.read',
  'nsph/role-events-closed': 'role-events.read',
  'nsph/self-check-in-time': 'self-checks.read',
  'nsph/self-check-not-falling': 'self-checks.read',
  'nsph/shared-questions-taken-up': 'questions.read-shared',
}

/** An assessment as somebody is shown it: without what was found, met or left unanswered by rules not for them. */
export function seenAssessment(assessment: Assessment, may: (permission: Permission) => boolean): Assessment {
  const isSeen = (ruleId: string) => {
    const permission = permissionForRule[ruleId]
    return permission === undefined || may(permission)
  }
  return {
    ...assessment,
    findings: assessment.findings.filter((each) => isSeen(each.ruleId)),
    unanswered: assessment.unanswered.filter((each) => isSeen(each.ruleId)),
    met: assessment.met.filter((each) => isSeen(each.ruleId)),
    notApplicable: assessment.notApplicable.filter(isSeen),
    notInForce: assessment.notInForce.filter(isSeen),
  }
}
