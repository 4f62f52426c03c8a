import type { Day, Organisation, RecordId } from '@brygga/domain'
import { nameKey } from '../text/normal-form.ts'
import { placeNumbers } from './municipality-rows.ts'
import { ensureRole, enterNamed, failAmbiguous, failMistyped, findRelated } from './named-people.ts'
import type { PlanContext } from './plan-context.ts'
import type { RowReader } from './row-reader.ts'
import type { Introduction, WorkplaceRow } from './workplace-rows.ts'

/** Plans what one good row says about a workplace. `seen` holds the workplaces of earlier rows of the file. */
export function planWorkplace(row: WorkplaceRow, seen: Map<RecordId, RowReader>, context: PlanContext): void {
  const { reader, name } = row
  if (name === null) return
  const hints = { employer: row.organisation, municipalityCode: row.municipalityCode }
  const found = context.places.findWorkplace(name, hints)
  if (found.outcome === 'many') {
    const candidates = found.workplaces.map((one) => one.name)
    reader.fail('WORKPLACE_AMBIGUOUS', 'workplace', { numbers: { candidates } })
  }
  const earlier = found.outcome === 'one' ? seen.get(found.workplace.id) : undefined
  if (earlier !== undefined) reader.fail('ROW_DUPLICATE', null, { numbers: placeNumbers(earlier) })
  if (row.manager !== null) {
    const search = findRelated(row.manager, 'manager', context.on, context)
    if (search.outcome === 'many') failAmbiguous(reader, 'manager', row.manager, search.people, context)
    if (search.outcome === 'none') failMistyped(reader, 'manager', row.manager, null, context)
  }
  if (reader.failed) {
    context.failedWorkplaces.set(nameKey(name), reader)
    return
  }
  const workplace =
    found.outcome === 'one' ? found.workplace : context.places.enterWorkplace(name, hints, row.setting)
  seen.set(workplace.id, reader)
  completeWorkplace(row, workplace, context)
  for (const introduction of row.introductions) planIntroduction(workplace.id, introduction, context)
  planAnchorings(row, workplace.id, context)
  planFunding(row, workplace.id, context)
}

function completeWorkplace(row: WorkplaceRow, workplace: Organisation, { draft, places }: PlanContext): void {
  const { organisation, staffCount, setting, municipalityCode } = row
  const parentId = organisation === null ? null : places.enterEmployer(organisation).id
  draft.amend('organisations', workplace.id, {
    ...(parentId === null ? {} : { parentId }),
    ...(staffCount === null ? {} : { staffCount }),
    ...(setting === null ? {} : { setting }),
    ...(municipalityCode === null ? {} : { municipalityCode }),
  })
}

function planIntroduction(
  workplaceId: RecordId,
  { heldOn, participants }: Introduction,
  { draft }: PlanContext,
): void {
  const known = draft
    .by('staffIntroductions', 'workplaceId', workplaceId)
    .find((one) => one.heldOn === heldOn)
  if (known === undefined) {
    draft.add('staffIntroductions', `${workplaceId}/${heldOn}`, { workplaceId, heldOn, participants })
  } else if (participants !== null) draft.amend('staffIntroductions', known.id, { participants })
}

function planAnchorings(row: WorkplaceRow, workplaceId: RecordId, { draft }: PlanContext): void {
  for (const { level, field, tick, isBlank } of row.anchorings) {
    const known = draft.by('anchorings', 'workplaceId', workplaceId).filter((one) => one.level === level)
    const latest = known.reduce<(typeof known)[number] | undefined>(
      (last, one) => (last === undefined || (one.notedOn ?? '') >= (last.notedOn ?? '') ? one : last),
      undefined,
    )
    if (latest === undefined) {
      const fields = { workplaceId, level, anchored: tick.yes, notedOn: tick.day }
      draft.add('anchorings', `${workplaceId}/${level}`, fields)
    } else if (tick.yes && !latest.anchored) {
      draft.amend('anchorings', latest.id, {
        anchored: true,
        ...(tick.day === null ? {} : { notedOn: tick.day }),
      })
    } else if (!tick.yes && latest.anchored && !isBlank) {
      row.reader.note('KEPT_IN_REGISTER', field, { numbers: { kept: level } })
    }
  }
}

function planFunding(row: WorkplaceRow, workplaceId: RecordId, { draft }: PlanContext): void {
  if (row.budget === null) return
  const { amount, from, until, funder } = row.budget
  const known = draft.by('fundings', 'workplaceId', workplaceId).find((one) => one.from === from)
  if (known === undefined) {
    draft.add('fundings', `${workplaceId}/${from}`, { workplaceId, amount, from, until, funder })
    return
  }
  const isShorter = until !== null && known.until !== null && until < known.until
  if (isShorter) row.reader.note('KEPT_IN_REGISTER', 'budgetUntil', { numbers: { kept: known.until as Day } })
  draft.amend('fundings', known.id, {
    amount,
    ...(until === null || isShorter ? {} : { until }),
    ...(funder === null ? {} : { funder }),
  })
}

/** Gives the managers of good rows their role, from the first placement at the workplace. */
export function planManager(row: WorkplaceRow, workplaceId: RecordId, context: PlanContext): void {
  if (row.manager === null) return
  const search = findRelated(row.manager, 'manager', context.on, context)
  const personId = enterNamed(search, row.manager, row.reader, 'manager', context)
  const days = context.draft.by('placements', 'workplaceId', workplaceId).map(({ from }) => from)
  const known = context.draft
    .by('roles', 'personId', personId)
    .some(({ role, organisationId }) => role === 'unit-manager' && organisationId === workplaceId)
  if (known && days.length === 0) return
  ensureRole(context, personId, 'unit-manager', workplaceId, days.sort()[0] ?? context.on)
}
