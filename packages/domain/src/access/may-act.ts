import type { Remedy } from '../rules/assessment.schemas.ts'
import { type AccessActor, mayDo, type Target } from './access.ts'
import { permissionForAction } from './permission-for-action.ts'

/**
 * Whether somebody carries a remedy out for a subject: one of those who are to, and allowed to do it to this one. The
 * first is the rule's or the region's word (`audience`), the second the access table's; where they differ, nobody is
 * offered what would be refused.
 */
export function mayAct(actor: AccessActor, remedy: Remedy | null, target: Target): boolean {
  if (remedy === null || !remedy.roles.some((role) => actor.roles.includes(role))) return false
  return mayDo(actor, permissionForAction[remedy.action], target).allowed
}
