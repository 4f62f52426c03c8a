import { type Assessment, isActiveOn, type Organisation, readinessLadder } from '@brygga/domain'
import type { z } from 'zod'
import type { WorkplaceRowSchema } from '../contract/index.ts'
import { folded } from '../people/person-rows.ts'
import { aimAt, type Reach, seenBy } from '../reach.ts'
import type { RegionView } from '../region-view.ts'
import type { RegisterNames } from '../register-names.ts'
import { employerOf, workplacesSeen } from './workplace-view.ts'

type WorkplaceRow = z.infer<typeof WorkplaceRowSchema>

/** The workplaces that the asker sees, as they are on the day asked. */
export function workplaceRows(
  view: RegionView,
  { names, reach }: { names: RegisterNames; reach: Reach },
  assessments: readonly Assessment[],
  query: string | undefined,
): WorkplaceRow[] {
  const { register, on } = view
  const active = Map.groupBy(
    register.placements.filter((placement) => isActiveOn(placement, on)),
    (placement) => placement.workplaceId,
  )
  const byWorkplace = new Map(
    assessments.filter(({ subject }) => subject.kind === 'workplace').map((each) => [each.subject.id, each]),
  )
  const findings = findingsByWorkplace(assessments, view, reach)
  const isMeant = ({ name }: Organisation) => query === undefined || folded(name).includes(folded(query))
  return workplacesSeen(view, reach)
    .filter(isMeant)
    .map((workplace) => ({
      id: workplace.id,
      name: workplace.name,
      employer: employerOf(workplace, view, names),
      setting: workplace.setting,
      peerSupporters: active.get(workplace.id)?.length ?? 0,
      ladder: readinessLadder(workplace.id, register, byWorkplace.get(workplace.id) ?? null),
      findings: findings.get(workplace.id) ?? 0,
    }))
}

/** How many findings there are about each workplace and the placements there, as far as the asker sees them. */
function findingsByWorkplace(
  assessments: readonly Assessment[],
  { register }: RegionView,
  reach: Reach,
): Map<string, number> {
  const workplaceOf = new Map(register.placements.map(({ id, workplaceId }) => [id, workplaceId]))
  const counts = new Map<string, number>()
  for (const assessment of assessments) {
    const { kind, id } = assessment.subject
    const workplaceId = kind === 'workplace' ? id : kind === 'placement' ? workplaceOf.get(id) : undefined
    if (workplaceId === undefined || assessment.findings.length === 0) continue
    if (!reach.may('todo.read', aimAt(assessment.subject))) continue
    const { findings } = seenBy(reach, assessment)
    if (findings.length > 0) counts.set(workplaceId, (counts.get(workplaceId) ?? 0) + findings.length)
  }
  return counts
}
