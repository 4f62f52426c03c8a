import { type Decision, indexRegister, mayDo, type Permission, type Subject } from '@brygga/domain'
import type { WriteOutcome } from './contract/index.ts'
import type { Aim } from './reach.ts'
import type { RegionView } from './region-view.ts'
import type { SignedInContext } from './trpc.ts'
import { type WriteInput, write } from './write.ts'

/** What a command can be about. */
type Sought = Extract<Aim, { about: 'person' | 'placement' | 'workplace' }>

/**
 * Carries out a command about one person, placement or workplace, if it exists and the asker reaches it with
 * the permission. What nobody may do about themselves is refused with that reason.
 */
export function writeAbout(
  context: SignedInContext,
  input: WriteInput,
  sought: Sought,
  permission: Permission,
  decide: (view: RegionView) => Decision,
): Promise<WriteOutcome> {
  return write(context, input, subjectOf(sought), (view) => {
    const { actor, register, today } = view
    if (!exists(sought, view)) return null
    const answer = mayDo(actor, permission, { ...sought, register, on: today })
    if (answer.allowed) return decide(view)
    return answer.reason === 'NOT_ABOUT_ONESELF' ? refusedAboutOneself : null
  })
}

/** A command about oneself that takes another pair of eyes. */
export const refusedAboutOneself: Decision = {
  outcome: 'refused',
  reasons: [{ code: 'NOT_ABOUT_ONESELF', numbers: {}, field: null }],
}

function subjectOf(sought: Sought): Subject {
  if (sought.about === 'person') return { kind: 'person', id: sought.personId }
  if (sought.about === 'placement') return { kind: 'placement', id: sought.placementId }
  return { kind: 'workplace', id: sought.workplaceId }
}

function exists(sought: Sought, { register }: RegionView): boolean {
  if (sought.about === 'person') return register.people.some(({ id }) => id === sought.personId)
  if (sought.about === 'placement') return register.placements.some(({ id }) => id === sought.placementId)
  return indexRegister(register).workplaces().has(sought.workplaceId)
}
