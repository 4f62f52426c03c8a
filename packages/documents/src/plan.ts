import { type Change, DaySchema } from '@brygga/domain'
import { z } from 'zod'
import { ImportAssumptionSchema, ImportProblemSchema } from './problems.ts'
import { ImportTableSchema, type Mapping, RecognitionSchema } from './recognition.schemas.ts'

/** What became of the rows of one table. `read` = `good` + `faulty`; `good` = `added` + `changed` + `unchanged`. */
export const TableCountSchema = z.strictObject({
  table: ImportTableSchema,
  read: z.int(),
  good: z.int(),
  faulty: z.int(),
  /** Rows that bring something new into the register. */
  added: z.int(),
  /** Rows that alter what is there already. */
  changed: z.int(),
  /** Rows that say only what the register holds. */
  unchanged: z.int(),
  /** Rows passed by: totals, headings, section titles. Not among `read`. */
  skipped: z.int(),
})
export type TableCount = z.infer<typeof TableCountSchema>

/** What became of one row. */
export interface RowOutcome {
  sheetIndex: number
  row: number
  outcome: 'added' | 'changed' | 'unchanged' | 'faulty' | 'skipped'
}

/** One field that gets another value. */
export const ImportAmendmentSchema = z.strictObject({
  kind: z.string(),
  id: z.uuid(),
  /** What the record is called, for people. */
  name: z.string(),
  field: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
})
export type ImportAmendment = z.infer<typeof ImportAmendmentSchema>

const names = z.array(z.string())

/** What a register holds and what the rules say of it on one day, in the shape of the example's facts file. */
export const RegisterFactsSchema = z.strictObject({
  asOf: DaySchema,
  employed: z.strictObject({
    total: z.int(),
    region: z.int(),
    municipal: z.int(),
    byEmployer: z.record(z.string(), z.int()),
  }),
  /** Four-digit codes. */
  employingMunicipalities: names,
  municipalities: z.int(),
  networkPeers: z.int(),
  workplaces: z.int(),
  trained: z.int(),
  passed: z.int(),
  passedWithoutPost: names,
  withoutSupervisor: names,
  withoutMentor: names,
  withoutPicture: names,
  withoutAgreement: names,
  endsWithin90Days: names,
  individualSupervisionStoppedAfter20March: names,
  alsoCoordinator: names,
  staffIntroductionsUnder3: names,
  workplaceWithoutBudget: names,
  supervisionRows: z.int(),
  supervisionRowsFaulty: z.int(),
  systemFaults: z.int(),
  systemFaultsToldBack: z.int(),
  faultyPeerRows: z.int(),
  loneWorkplaces: names,
})
export type RegisterFacts = z.infer<typeof RegisterFactsSchema>

/** What reading a workbook in would do: nothing of it is done yet. */
export interface ImportPlan {
  mapping: Mapping
  change: Change
  rows: RowOutcome[]
  counts: TableCount[]
  problems: z.infer<typeof ImportProblemSchema>[]
  assumptions: z.infer<typeof ImportAssumptionSchema>[]
  amendments: ImportAmendment[]
}

/** What a client shows before anything is read in, and after. */
export const ImportPreviewSchema = z.strictObject({
  fileName: z.string(),
  on: DaySchema,
  recognition: RecognitionSchema,
  counts: z.array(TableCountSchema),
  /** New records by kind, and altered records by kind. */
  adds: z.record(z.string(), z.int()),
  amends: z.record(z.string(), z.int()),
  /** Errors first, then notes, each in the order of the workbook; at most a thousand of them. */
  problems: z.array(ImportProblemSchema),
  problemCount: z.strictObject({ errors: z.int(), notes: z.int() }),
  assumptions: z.array(ImportAssumptionSchema),
  amendments: z.array(ImportAmendmentSchema),
  /** Null where nothing was recognised, and for those who may not see what there is to do in the whole region. */
  facts: RegisterFactsSchema.nullable(),
})
export type ImportPreview = z.infer<typeof ImportPreviewSchema>
