import {
  type Day,
  isSupervisorOn,
  type Period,
  type RecordId,
  type RecordOf,
  type Role,
} from '@brygga/domain'
import type { WrittenName } from '../cells/names-cell.ts'
import type { ImportField } from '../recognition.schemas.ts'
import { safeToShow } from '../text/plain-text.ts'
import type { RelationField } from './peer-supporter-rows.ts'
import type { KnownPerson, Search } from './people-directory.ts'
import type { PlanContext } from './plan-context.ts'
import type { RowReader } from './row-reader.ts'

/** Tells that a name may mean several people, with what tells them apart. */
export function failAmbiguous(
  reader: RowReader,
  field: ImportField,
  written: WrittenName,
  people: readonly KnownPerson[],
  { draft }: Pick<PlanContext, 'draft'>,
): void {
  const candidates = people.map(({ id, name, email }) => {
    const placed = draft.by('placements', 'personId', id)[0]
    const workplace = placed === undefined ? null : draft.get('organisations', placed.workplaceId)?.name
    return safeToShow([name, email ?? workplace ?? null].filter((part) => part !== null).join(', '))
  })
  reader.fail('PERSON_AMBIGUOUS', field, { value: safeToShow(written.name), numbers: { candidates } })
}

/** Whether somebody is, or by a row of the file will be, placed as a peer supporter. */
export function isPlaced(
  { id, isPlacedByFile }: KnownPerson,
  { draft }: Pick<PlanContext, 'draft'>,
): boolean {
  return isPlacedByFile || draft.by('placements', 'personId', id).length > 0
}

/**
 * Whom a name in a relation's column means: who was a supervisor on the day goes before others, and peer supporters
 * after them.
 */
export function findRelated(
  written: WrittenName,
  field: RelationField,
  on: Day,
  context: PlanContext,
): Search {
  return field === 'supervisor'
    ? context.people.find(written, ({ id }) => isSupervisor(id, on, context))
    : context.people.find(written, (person) => !isPlaced(person, context))
}

/**
 * Fails a row whose name for somebody is new but all too like one of the register: it is mistyped sooner than new.
 * Somebody new who is named alike is told apart by an e-mail address beside the name.
 */
export function failMistyped(
  reader: RowReader,
  field: RelationField,
  written: WrittenName,
  about: KnownPerson | null,
  { people }: Pick<PlanContext, 'people'>,
): void {
  const meant = written.email === null ? people.mistyped(written.name, about) : null
  if (meant === null) return
  const code = field === 'supervisor' ? 'SUPERVISOR_UNKNOWN' : 'PERSON_UNKNOWN'
  reader.fail(code, field, { value: safeToShow(written.name), suggestion: safeToShow(meant.name) })
}

/** Whether somebody is a supervisor on a day, by the register and what rows of the file have said so far. */
export function isSupervisor(id: RecordId, on: Day, { draft }: Pick<PlanContext, 'draft'>): boolean {
  const relations = [...draft.by('relations', 'personId', id)]
  const placements = relations.flatMap(({ placementId }) => draft.get('placements', placementId) ?? [])
  return isSupervisorOn({ roles: [...draft.by('roles', 'personId', id)], relations, placements }, id, on)
}

/** Somebody whom a good row names: known already, or made from the name alone. */
export function enterNamed(
  search: Search,
  written: WrittenName,
  reader: RowReader,
  field: ImportField,
  { people }: Pick<PlanContext, 'people'>,
): RecordId {
  if (search.outcome === 'one') {
    if (search.person.isInFile) reader.assume('SAME_PERSON_BY_NAME', field)
    return people.enter(search.person)
  }
  reader.assume('PERSON_FROM_NAME_ALONE', field)
  return people.enter(people.introduce(written.name, written.email))
}

/** Makes sure that somebody has a role from a day; a role that is there already at most begins earlier. */
export function ensureRole(
  { draft }: Pick<PlanContext, 'draft'>,
  personId: RecordId,
  role: Role,
  organisationId: RecordId | null,
  from: Day,
  fraction: number | null = null,
): void {
  const held = draft
    .by('roles', 'personId', personId)
    .filter((one) => one.role === role && one.organisationId === organisationId)
  const [known] = held
  if (known === undefined) {
    const key = `${personId}/${role}/${organisationId ?? ''}/${from}`
    const made = draft.add('roles', key, { personId, role, organisationId, from, until: null, fraction })
    if (fraction !== null) draft.say('roles', made.id, 'fraction', fraction)
    return
  }
  if (held.every((one) => one.from > from)) draft.amend('roles', known.id, { from })
  if (fraction !== null) draft.say('roles', known.id, 'fraction', fraction)
}

/** Makes sure that a placement's person is a peer supporter there. An end is taken over only where the row says it. */
export function ensurePeerSupporter(
  { draft }: Pick<PlanContext, 'draft'>,
  placement: RecordOf<'placements'>,
  saidUntil: Day | null,
): void {
  const { personId, workplaceId, from, until } = placement
  const known = draft
    .by('roles', 'personId', personId)
    .filter((one) => one.role === 'peer-supporter' && one.organisationId === workplaceId)
    .find((one) => one.from === from || overlaps(one, placement))
  if (known === undefined) {
    const key = `${personId}/peer-supporter/${workplaceId}/${from}`
    const fields = { personId, organisationId: workplaceId, from, until, fraction: null }
    draft.add('roles', key, { ...fields, role: 'peer-supporter' })
    return
  }
  const isSaid = saidUntil !== null && saidUntil === until
  draft.amend('roles', known.id, { from, ...(isSaid ? { until } : {}) })
}

/** Whether two stretches of days share a day. */
export function overlaps(one: Period, other: Period): boolean {
  return (one.until === null || other.from < one.until) && (other.until === null || one.from < other.until)
}
