import type { Day, Organisation, RecordId, RecordOf } from '@brygga/domain'
import type { Tick } from '../cells/tick-cell.ts'
import { nameKey } from '../text/normal-form.ts'
import { cohortNumbered, ensureCertificate } from './certificates.ts'
import { placeNumbers } from './municipality-rows.ts'
import { ensurePeerSupporter, ensureRole, enterNamed, findRelated, overlaps } from './named-people.ts'
import { type PeerSupporterRow, type RelationField, relationFields } from './peer-supporter-rows.ts'
import type { WorkplaceHints } from './place-directory.ts'
import type { PlanContext } from './plan-context.ts'
import { planRelation } from './relation-plan.ts'
import type { RowReader } from './row-reader.ts'

type Placement = RecordOf<'placements'>

/** A row of which everything needed is there. */
type CompleteRow = PeerSupporterRow & { from: Day; person: NonNullable<PeerSupporterRow['person']> }

/** Which rows of the file have said something of a person at a workplace. */
export type SaidBefore = Map<string, { from: Day; until: Day | null; reader: RowReader }[]>

/** A workplace that is on no list is an error where the file has a list. */
export function checkWorkplace(row: PeerSupporterRow, context: PlanContext): void {
  if (row.workplace === null) return
  const search = context.places.findWorkplace(row.workplace, hintsOf(row))
  if (search.outcome === 'many') failAmbiguousWorkplace(row.reader, search.workplaces)
  const isListed = search.outcome !== 'none' || context.failedWorkplaces.has(nameKey(row.workplace))
  if (!isListed && context.tables.has('workplaces')) {
    row.reader.fail('WORKPLACE_UNKNOWN', 'workplace', {
      suggestion: context.places.suggestion(row.workplace),
    })
  } else if (search.outcome === 'none' && row.employer === null) row.reader.missing('employer')
}

function failAmbiguousWorkplace(reader: RowReader, workplaces: readonly Organisation[]): void {
  const candidates = workplaces.map(({ name }) => name)
  reader.fail('WORKPLACE_AMBIGUOUS', 'workplace', { numbers: { candidates } })
}

function hintsOf({ employer, municipalityCode }: PeerSupporterRow): WorkplaceHints {
  return { employer, municipalityCode }
}

/** Plans what one good row says. `said` is what earlier rows of the file have said of people at workplaces. */
export function planPlacement(row: PeerSupporterRow, said: SaidBefore, context: PlanContext): void {
  const { from, person } = row
  if (row.reader.failed || person === null || from === null) return
  planComplete({ ...row, from, person }, said, context)
}

function planComplete(row: CompleteRow, said: SaidBefore, context: PlanContext): void {
  const { reader, from, until, person } = row
  const found = context.places.findWorkplace(row.workplace as string, hintsOf(row))
  // Earlier rows may have brought in workplaces that the name could mean as well.
  if (found.outcome === 'many') {
    failAmbiguousWorkplace(reader, found.workplaces)
    return
  }
  const key = `${person.id}/${found.outcome === 'one' ? found.workplace.id : nameKey(row.workplace as string)}`
  const earlier = said.get(key)?.find((other) => overlaps(other, { from, until }))
  if (earlier !== undefined) {
    reader.fail('ROW_DUPLICATE', null, { numbers: placeNumbers(earlier.reader) })
    return
  }
  if (row.employer === null && found.outcome === 'one' && found.workplace.parentId === null) {
    reader.missing('employer')
    return
  }
  const workplace = found.outcome === 'one' ? found.workplace : newWorkplace(row, context)
  const saidKey = `${person.id}/${workplace.id}`
  said.set(saidKey, [...(said.get(saidKey) ?? []), { from, until, reader }])
  completeWorkplace(row, workplace, context)
  context.people.enter(person)
  context.people.correct(person, row.name?.name ?? person.name, row.email)
  const placement = enterPlacement(row, workplace, context)
  for (const field of relationFields) planRelated(row, placement, field, context)
  planMarks(row, placement, context)
  planRoleAgreement(row, placement, context)
  planPersonal(row, placement, context)
}

function newWorkplace(row: CompleteRow, context: PlanContext): Organisation {
  const failed = context.failedWorkplaces.get(nameKey(row.workplace as string))
  if (failed !== undefined)
    row.reader.note('DEPENDS_ON_FAILED_ROW', 'workplace', { numbers: placeNumbers(failed) })
  else row.reader.assume('WORKPLACE_FROM_PLACEMENT', 'workplace')
  return context.places.enterWorkplace(row.workplace as string, hintsOf(row), row.setting)
}

/** What the row knows of its workplace and the register does not. */
function completeWorkplace(
  row: CompleteRow,
  workplace: Organisation,
  { draft, places, tables }: PlanContext,
): void {
  const written = row.workplace as string
  if (nameKey(written) !== nameKey(workplace.name)) {
    row.reader.assume('WORKPLACE_NAME_SHORTENED', 'workplace', { written, taken: workplace.name })
    if (!tables.has('workplaces')) places.preferLonger(workplace, written)
  }
  if (workplace.setting === null && row.setting !== null) {
    draft.amend('organisations', workplace.id, { setting: row.setting })
  }
  if (workplace.municipalityCode === null && row.municipalityCode !== null) {
    draft.amend('organisations', workplace.id, { municipalityCode: row.municipalityCode })
  }
  if (workplace.parentId === null && row.employer !== null) {
    row.reader.assume('WORKPLACE_UNDER_EMPLOYER', 'employer')
    draft.amend('organisations', workplace.id, { parentId: places.enterEmployer(row.employer).id })
  }
}

function enterPlacement(row: CompleteRow, workplace: Organisation, context: PlanContext): Placement {
  const { draft, places } = context
  const { from, until, fraction, person } = row
  const employerId = employerOf(row, workplace, context)
  const supportOrganisationId =
    row.supportOrganisation === null
      ? null
      : places.enterEmployer(row.supportOrganisation, 'user-organisation').id
  const held = draft
    .by('placements', 'personId', person.id)
    .filter(
      (one) => one.workplaceId === workplace.id && (one.from === from || overlaps(one, { from, until })),
    )
  const known = held.find((one) => one.from === from) ?? held[0]
  if (known === undefined) {
    const key = `${person.id}/${workplace.id}/${from}`
    const fields = { personId: person.id, workplaceId: workplace.id, employerId, from, until, fraction }
    return draft.add('placements', key, { ...fields, supportOrganisationId })
  }
  const values: Partial<Placement> = { from, employerId }
  if (fraction !== null) values.fraction = fraction
  if (supportOrganisationId !== null) values.supportOrganisationId = supportOrganisationId
  // An end that was put off since stays put off: an old file must not take it back.
  if (until !== null && known.until !== null && until < known.until) {
    row.reader.note('KEPT_IN_REGISTER', 'endDay', { numbers: { kept: known.until } })
  } else if (until !== null) values.until = until
  draft.amend('placements', known.id, values)
  return draft.get('placements', known.id) ?? known
}

function employerOf(row: CompleteRow, workplace: Organisation, { draft, places }: PlanContext): RecordId {
  if (row.employer === null) return draft.get('organisations', workplace.id)?.parentId as RecordId
  const employer = places.enterEmployer(row.employer)
  if (employer.name !== row.employer) {
    row.reader.assume('ORGANISATION_NAME_SAME', 'employer', { written: row.employer, taken: employer.name })
  }
  return employer.id
}

function planRelated(
  row: CompleteRow,
  placement: Placement,
  field: RelationField,
  context: PlanContext,
): void {
  const written = row.related[field]
  if (written === null) return
  const search = findRelated(written, field, row.from, context)
  const personId = enterNamed(search, written, row.reader, field, context)
  planRelation(context, placement, field === 'manager' ? 'line-manager' : field, personId)
  row.reader.assume('RELATION_FROM_PLACEMENT_START', field)
  if (field === 'manager')
    ensureRole(context, personId, 'unit-manager', placement.workplaceId, placement.from)
  else ensureRole(context, personId, field, null, placement.from)
}

function planMarks(row: CompleteRow, placement: Placement, { draft }: PlanContext): void {
  for (const item of ['picture', 'flyer'] as const) {
    const tick = row[item]
    if (tick?.yes !== true) continue
    // A mark that is there, or was there, has had its days since; the file cannot know better.
    if (draft.by('marks', 'placementId', placement.id).some((mark) => mark.item === item)) continue
    const from = dayOf(tick, placement, row.reader, item)
    draft.add('marks', `${placement.id}/${item}`, { placementId: placement.id, item, from, until: null })
  }
}

function dayOf(tick: Tick, placement: Placement, reader: RowReader, field: 'picture' | 'flyer'): Day {
  if (tick.day === null) reader.assume('MARK_FROM_PLACEMENT_START', field)
  return tick.day ?? placement.from
}

function planRoleAgreement(row: CompleteRow, placement: Placement, { draft }: PlanContext): void {
  const tick = row.roleAgreement
  if (tick?.yes !== true) return
  const [known, ...more] = draft.by('roleAgreements', 'placementId', placement.id)
  if (known === undefined) {
    if (tick.day === null) row.reader.assume('AGREEMENT_FROM_PLACEMENT_START', 'roleAgreement')
    const from = tick.day ?? placement.from
    draft.add('roleAgreements', `${placement.id}/${from}`, { placementId: placement.id, from, until: null })
  } else if (tick.day !== null && more.length === 0 && known.until === null) {
    draft.amend('roleAgreements', known.id, { from: tick.day })
  }
}

/** What the row says about the person rather than the placement. */
function planPersonal(row: CompleteRow, placement: Placement, context: PlanContext): void {
  const { reader, person, certified, cohort, pictureConsent, coordinator } = row
  const { draft } = context
  ensurePeerSupporter(context, placement, row.until)
  if (coordinator !== null) {
    reader.assume('COORDINATOR_READ_FROM_NOTE', 'note')
    ensureRole(context, person.id, 'coordinator', null, placement.from, coordinator.fraction)
  }
  const answered = draft.by('consents', 'personId', person.id).some(({ purpose }) => purpose === 'picture')
  if (pictureConsent !== null && !answered) {
    const from = pictureConsent.day ?? placement.from
    const fields = { purpose: 'picture', given: pictureConsent.yes, from, until: null } as const
    draft.add('consents', `${person.id}/picture`, { personId: person.id, ...fields })
  }
  if (certified?.yes === false) context.uncertified.add(person.id)
  if (certified?.yes !== true) return
  const round = cohort === null ? null : cohortNumbered(cohort, context)
  const issuedOn = certified.day ?? round?.endsOn ?? null
  if (certified.day === null && issuedOn !== null)
    reader.assume('CERTIFICATE_DAY_FROM_COHORT_END', 'certified')
  if (issuedOn === null) {
    reader.note('CERTIFICATE_WITHOUT_DAY', 'certified')
    return
  }
  const isCertain = certified.day !== null
  const kept = ensureCertificate(context, person.id, round?.id ?? null, issuedOn, isCertain).issuedOn
  if (isCertain && kept !== issuedOn) reader.note('ROWS_DIFFER', 'certified', { numbers: { taken: kept } })
}
