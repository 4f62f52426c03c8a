import type { Day, RecordId, RecordKind, Register } from '@brygga/domain'
import type { ImportPlan, RowOutcome, TableCount } from '../plan.ts'
import { type ImportTable, importTables, type Mapping } from '../recognition.schemas.ts'
import type { RawSheet } from '../workbook/raw-sheet.ts'
import { cohortKey } from './certificates.ts'
import { Draft, type RowEffect } from './draft.ts'
import { Findings } from './findings.ts'
import { checkMunicipalities } from './municipality-rows.ts'
import { identifyNetworkPeers, planNetworkPeer, readNetworkPeer } from './network-rows.ts'
import { checkRelated, identify, readPeerSupporter } from './peer-supporter-rows.ts'
import { PeopleDirectory } from './people-directory.ts'
import { PlaceDirectory } from './place-directory.ts'
import { checkWorkplace, planPlacement, type SaidBefore } from './placement-plan.ts'
import type { PlanContext } from './plan-context.ts'
import type { RowReader } from './row-reader.ts'
import { planSession, readSession, sessionPlanning } from './session-rows.ts'
import { planSystemFault, readSystemFault } from './system-fault-rows.ts'
import { type TableRows, tableRows } from './table-rows.ts'
import { collectCohorts, planCohorts, planSeat, readTraining } from './training-rows.ts'
import { planManager, planWorkplace } from './workplace-plan.ts'
import { readWorkplace } from './workplace-rows.ts'

/** What planning needs to know that is in neither the file nor the register. */
export interface PlanOptions {
  /** The day that the register is shown as of. */
  on: Day
  /** The calendar's day: nothing has happened after it. */
  today: Day
  /** A UUID for a key, the same for the same key. Put the import's own id in it, and an undone import can be done again. */
  ids: (key: string) => string
}

/** The plan, and the register as it would be once the plan is carried out. */
export interface PlannedImport {
  plan: ImportPlan
  after: Register
  /** People of the register whom the file named, or may have meant: whose records reading it has shown. */
  peopleIds: RecordId[]
}

/** The record that a row of a table is chiefly about: a new one makes the row an addition. */
const chiefKinds: Record<ImportTable, readonly RecordKind[]> = {
  'peer-supporters': ['placements'],
  network: ['networkMemberships'],
  workplaces: ['organisations'],
  training: ['seats'],
  supervision: ['sessions'],
  'system-faults': ['systemFaults'],
  municipalities: [],
}

/**
 * What reading sheets into a register would do. Nothing is done: the plan holds the change for the good rows, every
 * problem of the others, and what was taken for granted. Rows that the register holds already are matched.
 */
export function planImport(
  sheets: readonly RawSheet[],
  mapping: Mapping,
  register: Register,
  options: PlanOptions,
): PlannedImport {
  const steps = planImportInSteps(sheets, mapping, register, options)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** The same as `planImport`, a row at a time, so that a server can do other things between them. */
export function* planImportInSteps(
  sheets: readonly RawSheet[],
  mapping: Mapping,
  register: Register,
  options: PlanOptions,
): Generator<void, PlannedImport> {
  const findings = new Findings()
  const rows = tableRows(sheets, mapping, findings)
  const draft = new Draft(register, options.ids)
  const context: PlanContext = {
    on: options.on,
    today: options.today,
    draft,
    people: new PeopleDirectory(draft),
    places: new PlaceDirectory(draft),
    tables: new Set(rows.readers.keys()),
    cohorts: new Map([...draft.all('cohorts')].map(({ id, number }) => [cohortKey(number), id])),
    failedWorkplaces: new Map(),
    uncertified: new Set(),
  }
  const effects = new Map<RowReader, RowEffect>()
  yield* planTables(rows, context, effects)
  for (const reader of [...rows.readers.values()].flat()) reader.tellAssumptions()
  const outcomes = outcomesOf(rows, effects)
  const plan: ImportPlan = {
    mapping,
    change: draft.change(),
    rows: outcomes.map(({ sheetIndex, row, outcome }) => ({ sheetIndex, row, outcome })),
    counts: countsOf(outcomes),
    problems: findings.problems(),
    assumptions: findings.assumptions(),
    amendments: draft.amendmentsForPeople(),
  }
  return { plan, after: draft.register(), peopleIds: context.people.spokenOf() }
}

/** Reads all rows before any is planned, so that a row may speak of people whose own row comes later. */
function* planTables(
  { readers }: TableRows,
  context: PlanContext,
  effects: Map<RowReader, RowEffect>,
): Generator<void, void> {
  const of = (table: ImportTable) => readers.get(table) ?? []
  const during = (reader: RowReader, plan: () => void) => merge(effects, reader, context.draft.during(plan))

  checkMunicipalities(of('municipalities'), context)
  const peerSupporters = yield* eachOf(of('peer-supporters'), (reader) => readPeerSupporter(reader, context))
  const network = yield* eachOf(of('network'), (reader) => readNetworkPeer(reader, context))
  const workplaces = yield* eachOf(of('workplaces'), (reader) => readWorkplace(reader, context))
  const training = yield* eachOf(of('training'), readTraining)
  yield* eachOf(peerSupporters, (row) => identify(row, context))
  identifyNetworkPeers(network, context)

  const seenWorkplaces = new Map<RecordId, RowReader>()
  yield* eachOf(workplaces, (row) => during(row.reader, () => planWorkplace(row, seenWorkplaces, context)))
  const cohorts = collectCohorts(training, context)
  planCohorts(cohorts, context)

  yield* eachOf(peerSupporters, (row) => {
    checkWorkplace(row, context)
    checkRelated(row, context)
  })
  const said: SaidBefore = new Map()
  yield* eachOf(peerSupporters, (row) => during(row.reader, () => planPlacement(row, said, context)))
  yield* eachOf(network, (row) => during(row.reader, () => planNetworkPeer(row, context)))
  for (const { reader, name, person } of [...peerSupporters, ...network]) {
    if (reader.failed) context.people.fail(name, person, reader)
  }
  const workplaceRows = new Map(workplaces.map((row) => [row.reader, row]))
  yield* eachOf(seenWorkplaces, ([id, reader]) => {
    const row = workplaceRows.get(reader)
    if (row !== undefined) during(reader, () => planManager(row, id, context))
  })

  const seenSeats = new Map<string, RowReader>()
  yield* eachOf(training, (row) => during(row.reader, () => planSeat(row, seenSeats, context)))
  const sessions = yield* eachOf(of('supervision'), (reader) => readSession(reader, context))
  const planning = sessionPlanning(sessions, context)
  yield* eachOf(sessions, (row) => during(row.reader, () => planSession(row, planning, context)))
  const seenFaults = new Map<string, RowReader>()
  yield* eachOf(of('system-faults'), (reader) =>
    during(reader, () => planSystemFault(readSystemFault(reader, context), seenFaults, context)),
  )
}

/** Does something with each row, and stops after it for whoever drives the steps. */
function* eachOf<Row, Result>(rows: Iterable<Row>, work: (row: Row) => Result): Generator<void, Result[]> {
  const results: Result[] = []
  for (const row of rows) {
    results.push(work(row))
    yield
  }
  return results
}

/** A row may be planned in several steps. */
function merge(effects: Map<RowReader, RowEffect>, reader: RowReader, effect: RowEffect): void {
  const before = effects.get(reader)
  const added = new Set([...(before?.added ?? []), ...effect.added])
  effects.set(reader, { added, amended: effect.amended || before?.amended === true })
}

type TableOutcome = RowOutcome & { table: ImportTable }

function outcomesOf(
  { readers, skipped }: TableRows,
  effects: ReadonlyMap<RowReader, RowEffect>,
): TableOutcome[] {
  const read = [...readers].flatMap(([table, rows]) =>
    rows.map((reader): TableOutcome => {
      const { row, sheet } = reader
      return {
        table,
        row,
        sheetIndex: sheet.sheet.index,
        outcome: outcomeOf(reader, table, effects.get(reader)),
      }
    }),
  )
  const passed = skipped.map((row): TableOutcome => ({ ...row, outcome: 'skipped' }))
  return [...read, ...passed].sort((a, b) => a.sheetIndex - b.sheetIndex || a.row - b.row)
}

function outcomeOf(
  reader: RowReader,
  table: ImportTable,
  effect: RowEffect | undefined,
): RowOutcome['outcome'] {
  if (reader.failed) return 'faulty'
  if (effect === undefined) return 'unchanged'
  if (chiefKinds[table].some((kind) => effect.added.has(kind))) return 'added'
  return effect.added.size > 0 || effect.amended ? 'changed' : 'unchanged'
}

function countsOf(outcomes: readonly TableOutcome[]): TableCount[] {
  return importTables.flatMap((table) => {
    const rows = outcomes.filter((row) => row.table === table)
    if (rows.length === 0) return []
    const count = (outcome: RowOutcome['outcome']) => rows.filter((row) => row.outcome === outcome).length
    const [added, changed, unchanged, faulty, skipped] = [
      count('added'),
      count('changed'),
      count('unchanged'),
      count('faulty'),
      count('skipped'),
    ]
    const good = added + changed + unchanged
    return [{ table, read: good + faulty, good, faulty, added, changed, unchanged, skipped }]
  })
}
