import { z } from 'zod'

/** The tables that a register can hold. One sheet holds one of them; several sheets may hold the same. */
export const importTables = [
  'peer-supporters',
  'network',
  'workplaces',
  'training',
  'supervision',
  'system-faults',
  'municipalities',
] as const
export const ImportTableSchema = z.enum(importTables)
export type ImportTable = z.infer<typeof ImportTableSchema>

/** What a column can mean. Which of them a table has is in the vocabulary; `messages` names each. */
export const importFields = [
  'name',
  'firstName',
  'lastName',
  'email',
  'employer',
  'workplace',
  'setting',
  'municipality',
  'municipalityCode',
  'fraction',
  'startDay',
  'endDay',
  'cohort',
  'certified',
  'supervisor',
  'mentor',
  'manager',
  'roleAgreement',
  'picture',
  'pictureConsent',
  'flyer',
  'supportOrganisation',
  'note',
  'assignment',
  'recoveryCollege',
  'lastContact',
  'organisation',
  'staffCount',
  'introductionDay',
  'introductionParticipants',
  'anchoredPolitics',
  'anchoredAdministration',
  'anchoredUnitManager',
  'anchoredStaff',
  'anchoredHr',
  'anchoredUserMovement',
  'budgetAmount',
  'budgetFrom',
  'budgetUntil',
  'funder',
  'result',
  'heldOn',
  'form',
  'attendees',
  'minutes',
  'theme',
  'notedOn',
  'description',
  'reportedBy',
  'liftedTo',
  'liftedOn',
  'answer',
  'toldBack',
] as const
export const ImportFieldSchema = z.enum(importFields)
export type ImportField = z.infer<typeof ImportFieldSchema>

const sheetIndex = z.int().min(0).max(999)
const columnNumber = z.int().min(1).max(16_384)
const headerRow = z.int().min(1).max(1_048_576).nullable()

/** What one column is read as; `field` null: the column is left. */
export const ColumnMappingSchema = z.strictObject({
  /** Counted from 1, as A is. */
  column: columnNumber,
  heading: z.string().max(200),
  field: ImportFieldSchema.nullable(),
})
export type ColumnMapping = z.infer<typeof ColumnMappingSchema>

/** What one sheet is read as; `table` null: the sheet is left. */
export const SheetMappingSchema = z.strictObject({
  /** The place of the sheet in the workbook, counted from 0. */
  index: sheetIndex,
  sheet: z.string().max(200),
  table: ImportTableSchema.nullable(),
  /** The row that the headings stand in, counted from 1; null: the sheet has none. */
  headerRow,
  columns: z.array(ColumnMappingSchema).max(500),
})
export type SheetMapping = z.infer<typeof SheetMappingSchema>

/** How a whole workbook is read. A value that the user may edit and send back. */
export const MappingSchema = z.strictObject({ sheets: z.array(SheetMappingSchema).max(200) })
export type Mapping = z.infer<typeof MappingSchema>

/** What a region mapped before, by normalised names. It goes before recognition by meaning. */
export const RememberedMappingSchema = z.strictObject({
  sheets: z.array(
    z.strictObject({
      sheetKey: z.string().max(200),
      table: ImportTableSchema.nullable(),
    }),
  ),
  columns: z.array(
    z.strictObject({
      table: ImportTableSchema,
      headingKey: z.string().max(200),
      field: ImportFieldSchema.nullable(),
    }),
  ),
})
export type RememberedMapping = z.infer<typeof RememberedMappingSchema>

/** How a column came to be read as it is. */
export const RecognisedBySchema = z.enum(['heading', 'values', 'remembered', 'user', 'forbidden', 'none'])

export const RecognisedColumnSchema = z.strictObject({
  ...ColumnMappingSchema.shape,
  letter: z.string(),
  by: RecognisedBySchema,
  /** 0 to 1. */
  confidence: z.number().min(0).max(1),
  /** Fields of the table to choose from, the likeliest first. */
  candidates: z.array(ImportFieldSchema),
  /** The first few values, shortened, safe to show. */
  samples: z.array(z.string()),
})
export type RecognisedColumn = z.infer<typeof RecognisedColumnSchema>

export const RecognisedSheetSchema = z.strictObject({
  index: sheetIndex,
  sheet: z.string(),
  table: ImportTableSchema.nullable(),
  by: RecognisedBySchema,
  confidence: z.number().min(0).max(1),
  headerRow,
  /** Rows below the headings that hold anything. */
  rows: z.int().min(0),
  columns: z.array(RecognisedColumnSchema),
  /** Tables to choose from, the likeliest first. */
  candidates: z.array(ImportTableSchema),
  /** Fields that the table cannot do without and no column was found for. */
  missing: z.array(ImportFieldSchema),
})
export type RecognisedSheet = z.infer<typeof RecognisedSheetSchema>

/** What was recognised in a workbook, for the user to check and mend. */
export const RecognitionSchema = z.strictObject({ sheets: z.array(RecognisedSheetSchema) })
export type Recognition = z.infer<typeof RecognitionSchema>
