import { z } from 'zod'

/** Why a whole file is refused. Nothing of it is read in. `messages` has a sentence for each. */
export const importRefusalCodes = [
  'FILE_EMPTY',
  /** numbers: bytes, max */
  'FILE_TOO_LARGE',
  /** The file name holds control characters, or path separators, or is too long. */
  'FILE_NAME_UNSAFE',
  'FILE_NAME_HOLDS_IDENTITY_NUMBER',
  'NOT_A_WORKBOOK',
  /** A workbook of Excel 2003 or earlier (.xls): save it as .xlsx. */
  'OLD_EXCEL_FORMAT',
  /** An OpenDocument or binary workbook (.ods, .xlsb): save it as .xlsx. */
  'OTHER_SPREADSHEET_FORMAT',
  'WORKBOOK_ENCRYPTED',
  'WORKBOOK_HAS_MACROS',
  /** numbers: max (bytes when unpacked) */
  'WORKBOOK_UNPACKS_TOO_LARGE',
  /** numbers: sheets, max */
  'TOO_MANY_SHEETS',
  /** numbers: sheet, rows, max */
  'TOO_MANY_ROWS',
  /** numbers: sheet, columns, max */
  'TOO_MANY_COLUMNS',
  /** numbers: cells, max */
  'TOO_MANY_CELLS',
  /** numbers: sheet, cell (as B7), error (as #REF!) */
  'FORMULA_FAILED',
  /** A formula whose value was never saved: open in Excel and save. numbers: sheet, cell */
  'FORMULA_NOT_CALCULATED',
  /** numbers: row */
  'CSV_BROKEN',
  /** No sheet holds any value. */
  'NOTHING_TO_READ',
] as const
export type ImportRefusalCode = (typeof importRefusalCodes)[number]

/** What a row, a column or a sheet can be told about. `messages` has a sentence for each, in sv and en. */
export const importProblemCodes = [
  // A person's or place's name is missing.
  'NAME_MISSING',
  // Another value that the row cannot do without is missing. `field` says which.
  'VALUE_MISSING',
  'EMAIL_INVALID',
  // numbers: percent
  'FRACTION_OUT_OF_RANGE',
  'FRACTION_NOT_UNDERSTOOD',
  // Understood as a day, but there is no such day: 30 February.
  'DAY_IMPOSSIBLE',
  'DAY_NOT_UNDERSTOOD',
  // A day before 1900 or in a far future. numbers: day
  'DAY_OUT_OF_RANGE',
  // Something said to have happened on a later day than today. numbers: day
  'DAY_IN_FUTURE',
  // numbers: from, until
  'END_BEFORE_START',
  'MUNICIPALITY_UNKNOWN',
  // The same as an earlier row. numbers: row, sheet
  'ROW_DUPLICATE',
  'SUPERVISOR_UNKNOWN',
  'PARTICIPANT_UNKNOWN',
  'PERSON_UNKNOWN',
  // numbers: candidates (list)
  'PERSON_AMBIGUOUS',
  'FORM_UNKNOWN',
  'WORKPLACE_UNKNOWN',
  // numbers: candidates (list)
  'WORKPLACE_AMBIGUOUS',
  // numbers: cohort
  'COHORT_UNKNOWN',
  'RESULT_NOT_UNDERSTOOD',
  'MINUTES_NOT_UNDERSTOOD',
  'NUMBER_NOT_UNDERSTOOD',
  // numbers: min, max
  'NUMBER_OUT_OF_RANGE',
  'TICK_NOT_UNDERSTOOD',
  // A personal identity number anywhere in the row. The value is neither kept nor shown.
  'IDENTITY_NUMBER',
  'CONTROL_CHARACTERS',
  // numbers: length, max
  'TEXT_TOO_LONG',
  // Nobody is own supervisor, mentor or manager.
  'OWN_RELATION',
  // Sessions that cannot have been held as the row says.
  'GROUP_NEEDS_TWO',
  'INDIVIDUAL_TAKES_ONE',
  'SUPERVISOR_IS_LINE_MANAGER',
  // Needs a row that failed. numbers: sheet, row
  'DEPENDS_ON_FAILED_ROW',
  // A sheet lacks a column that its rows cannot do without; the whole sheet is left. `field` says which.
  'COLUMN_MISSING',
  // Looks like data about patients, or personal identity numbers. Never read in.
  'COLUMN_FORBIDDEN',
  // Notes: the row is read in, or deliberately passed by.
  'SHEET_NOT_RECOGNISED',
  // The cell was left out, the rest of the row is read in.
  'SETTING_NOT_UNDERSTOOD',
  'THEME_NOT_UNDERSTOOD',
  // A Swedish municipality, but not one of the programme's. numbers: code
  'MUNICIPALITY_OUTSIDE_PROGRAMME',
  // The code and the name of a municipality disagree. numbers: code
  'MUNICIPALITY_CODE_DIFFERS',
  // A budget period without an amount is no funding.
  'FUNDING_WITHOUT_AMOUNT',
  // An amount without the period's first day cannot be dated.
  'FUNDING_WITHOUT_PERIOD',
  // A certificate is said, but its day is nowhere.
  'CERTIFICATE_WITHOUT_DAY',
  // The file says less or other than the register, and the register is kept. numbers: kept
  'KEPT_IN_REGISTER',
  // Rows of one thing differ, and the first is taken. numbers: taken
  'ROWS_DIFFER',
  // A total, a heading inside the list, or a section title.
  'ROW_SKIPPED',
] as const
export type ImportProblemCode = (typeof importProblemCodes)[number]

/** What was taken for granted while reading, so that the user can say no. `messages` has a sentence for each. */
export const importAssumptionCodes = [
  'BLANK_TICK_READ_AS_NO',
  'CERTIFICATE_DAY_FROM_COHORT_END',
  'COORDINATOR_READ_FROM_NOTE',
  'RELATION_FROM_PLACEMENT_START',
  // A person is made from a name alone.
  'PERSON_FROM_NAME_ALONE',
  // The same name in different columns or sheets is the same person.
  'SAME_PERSON_BY_NAME',
  // numbers: written, taken
  'WORKPLACE_NAME_SHORTENED',
  // numbers: written, taken
  'ORGANISATION_NAME_SAME',
  'WORKPLACE_UNDER_EMPLOYER',
  'WORKPLACE_FROM_PLACEMENT',
  'MEMBERSHIP_START_ASSUMED',
  'AGREEMENT_FROM_PLACEMENT_START',
  'MARK_FROM_PLACEMENT_START',
  'LAST_DAY_INCLUDED',
  // numbers: order (`year-first` where days such as 22-03-01 are read as 2022-03-01)
  'DAY_BEFORE_MONTH',
  'HOURS_ASSUMED',
  'FRACTION_ROUNDED',
  'FORM_FROM_ATTENDEES',
  'SUPERVISOR_FROM_SESSIONS',
  'NOT_PASSED_READ_AS_DISCONTINUED',
  'BLANK_RESULT_READ_AS_ONGOING',
] as const
export type ImportAssumptionCode = (typeof importAssumptionCodes)[number]

/** Numbers, days, names and codes that a sentence needs. Never a personal identity number. */
export const ImportNumbersSchema = z.record(
  z.string(),
  z.union([z.number(), z.string(), z.array(z.string())]),
)
export type ImportNumbers = z.infer<typeof ImportNumbersSchema>

/** Something about a sheet, a column or a row that the user should know. */
export const ImportProblemSchema = z.strictObject({
  sheet: z.string(),
  /** As the workbook counts, from 1; null: about the sheet or the column. */
  row: z.int().min(1).nullable(),
  /** The heading as written; null: about the whole row. */
  column: z.string().nullable(),
  columnLetter: z.string().nullable(),
  code: z.enum(importProblemCodes),
  /** An error keeps the row out; a note does not. */
  severity: z.enum(['error', 'note']),
  /** The field that the column was read as. */
  field: z.string().nullable(),
  /** What stood in the cell, shortened, safe to show. */
  value: z.string().nullable(),
  numbers: ImportNumbersSchema,
  /** What was probably meant. */
  suggestion: z.string().nullable(),
})
export type ImportProblem = z.infer<typeof ImportProblemSchema>

/** Something that was taken for granted in one or many rows of a sheet. */
export const ImportAssumptionSchema = z.strictObject({
  code: z.enum(importAssumptionCodes),
  sheet: z.string(),
  column: z.string().nullable(),
  count: z.int().min(1),
  /** The first rows it was about, at most twenty. */
  rows: z.array(z.int().min(1)),
  numbers: ImportNumbersSchema,
})
export type ImportAssumption = z.infer<typeof ImportAssumptionSchema>

/** A file that is refused: why, and the numbers of it. */
export interface ImportRefusal {
  outcome: 'refused'
  code: ImportRefusalCode
  numbers: Record<string, number | string>
}
