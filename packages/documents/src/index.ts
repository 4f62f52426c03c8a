export { previewOf } from './facts/preview.ts'
export { registerFacts } from './facts/register-facts.ts'
export { type FailedRowsWords, failedRowsCsv, failedRowsWorkbook } from './failed-rows/failed-rows.ts'
export {
  type PlannedImport,
  type PlanOptions,
  planImport,
  planImportInSteps,
} from './import-plan/plan-import.ts'
export * from './plan.ts'
export * from './problems.ts'
export { mappingOf, type RecogniseOptions, recognise } from './recognition/recognise.ts'
export { rememberMapping } from './recognition/remembered-mapping.ts'
export * from './recognition.schemas.ts'
export { type TemplateLocale, templateWorkbook } from './template/template-workbook.ts'
export { type ImportLimits, importLimits } from './workbook/import-limits.ts'
export type { DayCell, MergedCells, RawCell, RawSheet } from './workbook/raw-sheet.ts'
export { type ReadWorkbook, readWorkbook } from './workbook/read-workbook.ts'
