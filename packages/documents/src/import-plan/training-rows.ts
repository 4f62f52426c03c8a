import type { Day, RecordId, RecordOf, Seat } from '@brygga/domain'
import type { WrittenName } from '../cells/names-cell.ts'
import type { Tick } from '../cells/tick-cell.ts'
import { outcomeIn } from '../cells/worded-cell.ts'
import { cohortKey, cohortNumbered, ensureCertificate } from './certificates.ts'
import { placeNumbers } from './municipality-rows.ts'
import { enterNamed, failAmbiguous, isPlaced } from './named-people.ts'
import type { PlanContext, ReadRow } from './plan-context.ts'
import type { RowReader } from './row-reader.ts'

/** What one row says about a round of training, and about one person in it. */
export interface TrainingRow extends ReadRow {
  cohort: string | null
  startsOn: Day | null
  endsOn: Day | null
  name: WrittenName | null
  email: string | null
  outcome: Seat['outcome'] | null
  certified: Tick | null
}

export function readTraining(reader: RowReader): TrainingRow {
  const cohort = reader.text('cohort')
  if (cohort === null) reader.missing('cohort')
  const startsOn = reader.day('startDay')
  const endsOn = reader.day('endDay')
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) {
    reader.fail('END_BEFORE_START', 'endDay', { numbers: { from: startsOn, until: endsOn } })
  }
  const name = reader.name()
  if (name === null && startsOn === null && !reader.failed) reader.missing('name')
  return {
    reader,
    cohort,
    startsOn,
    endsOn,
    name,
    email: reader.email() ?? name?.email ?? null,
    outcome: readOutcome(reader),
    certified: reader.tick('certified'),
  }
}

function readOutcome(reader: RowReader): Seat['outcome'] | null {
  const text = reader.text('result')
  if (text === null) return null
  const outcome = outcomeIn(text)
  if (outcome === null) reader.fail('RESULT_NOT_UNDERSTOOD', 'result')
  if (outcome !== 'not-passed') return outcome
  reader.assume('NOT_PASSED_READ_AS_DISCONTINUED', 'result')
  return 'discontinued'
}

/** The days of each round, from the first good row that gives them; later rows that differ are told. */
export function collectCohorts(rows: readonly TrainingRow[], context: PlanContext): Map<string, TrainingRow> {
  const first = new Map<string, TrainingRow>()
  for (const row of rows) {
    if (row.cohort === null) continue
    const key = cohortKey(row.cohort)
    const taken = first.get(key)
    if (taken === undefined) {
      if (row.startsOn !== null && !row.reader.failed) first.set(key, row)
    } else if (differs(row.startsOn, taken.startsOn) || differs(row.endsOn, taken.endsOn)) {
      row.reader.note('ROWS_DIFFER', 'startDay', {
        numbers: { ...placeNumbers(taken.reader), taken: taken.startsOn as Day },
      })
    }
  }
  for (const row of rows) {
    const known =
      row.cohort === null || first.has(cohortKey(row.cohort)) || context.cohorts.has(cohortKey(row.cohort))
    if (!known) row.reader.missing('startDay')
  }
  return first
}

function differs(one: Day | null, other: Day | null): boolean {
  return one !== null && other !== null && one !== other
}

/** Enters the rounds, so that placements and seats can refer to them. */
export function planCohorts(first: ReadonlyMap<string, TrainingRow>, context: PlanContext): void {
  const { draft, cohorts } = context
  for (const [key, { cohort, startsOn, endsOn }] of first) {
    const known = cohortNumbered(key, context)
    if (known === null) {
      const made = draft.add('cohorts', key, { number: cohort as string, startsOn: startsOn as Day, endsOn })
      cohorts.set(key, made.id)
    } else {
      draft.amend('cohorts', known.id, { startsOn: startsOn as Day, ...(endsOn === null ? {} : { endsOn }) })
    }
  }
}

/** Plans one person's seat. `seen` holds the seats of earlier rows of the file. */
export function planSeat(row: TrainingRow, seen: Map<string, RowReader>, context: PlanContext): void {
  const { reader, name, cohort } = row
  if (reader.failed || name === null || cohort === null) return
  const written = { ...name, email: row.email }
  const search = context.people.find(written, (person) => isPlaced(person, context))
  if (search.outcome === 'many') {
    failAmbiguous(reader, 'name', name, search.people, context)
    return
  }
  const key = `${search.outcome === 'one' ? search.person.id : written.name}/${cohortKey(cohort)}`
  const earlier = seen.get(key)
  if (earlier !== undefined) {
    reader.fail('ROW_DUPLICATE', null, { numbers: placeNumbers(earlier) })
    return
  }
  const personId = enterNamed(search, written, reader, 'name', context)
  seen.set(`${personId}/${cohortKey(cohort)}`, reader)
  const round = cohortNumbered(cohort, context)
  if (round === null) return
  if (row.outcome === null && reader.has('result')) reader.assume('BLANK_RESULT_READ_AS_ONGOING', 'result')
  const seat = enterSeat(personId, round, row.outcome, reader, context)
  planCertificate(row, personId, round, seat.outcome, context)
}

function enterSeat(
  personId: RecordId,
  round: RecordOf<'cohorts'>,
  said: Seat['outcome'] | null,
  reader: RowReader,
  { draft }: PlanContext,
): Pick<Seat, 'outcome'> {
  const outcome = said ?? 'ongoing'
  const outcomeOn = outcome === 'passed' ? round.endsOn : null
  const known = draft.by('seats', 'personId', personId).find(({ cohortId }) => cohortId === round.id)
  if (known === undefined) {
    return draft.add('seats', `${personId}/${round.id}`, { cohortId: round.id, personId, outcome, outcomeOn })
  }
  if (known.outcome === outcome || (said === null && known.outcome !== 'ongoing')) return known
  if (outcome === 'ongoing') {
    reader.note('KEPT_IN_REGISTER', 'result', { numbers: { kept: known.outcome } })
    return known
  }
  draft.amend('seats', known.id, { outcome, outcomeOn })
  return { outcome }
}

/** Whoever passed has a certificate, unless the file says not; its day is the round's last where none is given. */
function planCertificate(
  row: TrainingRow,
  personId: RecordId,
  round: RecordOf<'cohorts'>,
  outcome: Seat['outcome'],
  context: PlanContext,
): void {
  const { reader, certified } = row
  const declined = certified === null ? context.uncertified.has(personId) : !certified.yes
  if (declined || (outcome !== 'passed' && certified === null)) return
  const issuedOn = certified?.day ?? round.endsOn
  if (issuedOn === null) {
    reader.note('CERTIFICATE_WITHOUT_DAY', certified === null ? 'result' : 'certified')
    return
  }
  const isCertain = certified !== null && certified.day !== null
  const count = context.draft.by('certificates', 'personId', personId).length
  ensureCertificate(context, personId, round.id, issuedOn, isCertain)
  const isNew = context.draft.by('certificates', 'personId', personId).length > count
  if (isNew && !isCertain) reader.assume('CERTIFICATE_DAY_FROM_COHORT_END', 'result')
}
