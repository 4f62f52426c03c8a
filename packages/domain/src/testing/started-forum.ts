import { decideStartForum } from '../influence/forum.ts'
import { after } from './decisions.ts'
import { lineManagerId, recordId } from './facts.ts'
import { soundRegister, workplaceId } from './register.ts'

// A forum for influence, for the tests of faults, meetings and points.

/** The day on which everything is decided. */
export const on = '2023-06-15'
export const forumId = recordId(810)
/** A forum that meets each week from 13 January, at the workplace of the sound register. */
export const forum = {
  id: forumId,
  name: 'Forum för inflytande',
  kind: 'forum' as const,
  workplaceIds: [workplaceId],
  managerId: lineManagerId,
  everyDays: 7,
  from: '2023-01-13',
}
export const sound = soundRegister()
/** The register in which that forum was started. */
export const register = after(sound, decideStartForum(forum, sound, on))
