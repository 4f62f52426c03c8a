import type { RecordId, RecordOf, RelationKind } from '@brygga/domain'
import type { PlanContext } from './plan-context.ts'

/**
 * Makes sure that somebody stands in a relation to a placement. Whoever did before keeps the days until the
 * register's day. Somebody who has been in the relation and left it is not brought back by an old file.
 */
export function planRelation(
  { draft, on }: Pick<PlanContext, 'draft' | 'on'>,
  placement: RecordOf<'placements'>,
  kind: RelationKind,
  personId: RecordId,
): void {
  const all = draft.by('relations', 'placementId', placement.id).filter((relation) => relation.kind === kind)
  if (all.some((relation) => relation.personId === personId)) return
  const inForce = all.filter(({ until }) => until === null || until > on)
  const [before] = inForce
  if (before !== undefined && inForce.length === 1) {
    if (before.from >= on) {
      draft.amend('relations', before.id, { personId })
      return
    }
    draft.amend('relations', before.id, { until: on })
  }
  const from = all.length === 0 || on < placement.from ? placement.from : on
  const key = `${placement.id}/${kind}/${personId}/${from}`
  draft.add('relations', key, { placementId: placement.id, kind, personId, from, until: null })
}
