import {
  type Day,
  decideNameMentor,
  decideNameSupervisor,
  isActiveOn,
  type Reason,
  type Register,
  supervisorsOn,
} from '@brygga/domain'
import type { z } from 'zod'
import type { CandidatesSchema } from '../contract/index.ts'
import type { RegionView } from '../region-view.ts'
import { type RegisterNames, swedishOrder } from '../register-names.ts'

type Candidate = z.infer<typeof CandidatesSchema>['candidates'][number]

const deciders = { supervisor: decideNameSupervisor, mentor: decideNameMentor }

/**
 * Everybody who could be named for a placement: supervisors, and to mentor those with the role on the day or in the
 * relation to somebody. Each with what stands against, as the domain says it of the very command; `refusal` stands against everybody.
 * Those without reasons come first, the least burdened before others.
 */
export function candidatesFor(
  { placementId, kind }: { placementId: string; kind: 'supervisor' | 'mentor' },
  view: RegionView,
  { names, newId, refusal }: { names: RegisterNames; newId: () => string; refusal: string | null },
): Candidate[] {
  const { register, on, today } = view
  const from = startFor(placementId, view)
  const goingOn = new Set(register.placements.filter((each) => isActiveOn(each, on)).map(({ id }) => id))
  const active = register.relations.filter(
    (each) => each.kind === kind && isActiveOn(each, on) && goingOn.has(each.placementId),
  )
  const ids = kind === 'supervisor' ? supervisorsOn(register, from) : mentorsOn(register, on)
  const reasonsAgainst = (personId: string): Reason[] => {
    if (refusal !== null) return [{ code: refusal, numbers: {}, field: null }]
    const decision = deciders[kind]({ id: newId(), placementId, personId, from }, register, today)
    return decision.outcome === 'refused' ? decision.reasons : []
  }
  return [...ids]
    .map((id) => ({
      person: names.person(id),
      has: active.filter(({ personId }) => personId === id).length,
      reasons: reasonsAgainst(id),
    }))
    .sort(
      (a, b) =>
        Number(a.reasons.length > 0) - Number(b.reasons.length > 0) ||
        a.has - b.has ||
        swedishOrder.compare(a.person.name, b.person.name),
    )
}

function mentorsOn({ roles, relations }: Register, on: Day): Set<string> {
  const withRole = roles.filter((each) => each.role === 'mentor' && isActiveOn(each, on))
  const named = relations.filter((each) => each.kind === 'mentor' && isActiveOn(each, on))
  return new Set([...withRole, ...named].map(({ personId }) => personId))
}

/** A relation begins on the day asked; for a placement to come, with it. */
function startFor(placementId: string, { register, on }: RegionView): string {
  const placement = register.placements.find(({ id }) => id === placementId)
  return placement !== undefined && placement.from > on ? placement.from : on
}
