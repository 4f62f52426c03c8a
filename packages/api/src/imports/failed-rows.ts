import { failedRowsCsv, failedRowsWorkbook } from '@brygga/documents'
import { messagesFor } from '@brygga/messages'
import type { RegionTransaction } from '../ports.ts'
import type { Reading } from '../read.ts'
import type { RegionView } from '../region-view.ts'
import type { SignedInContext } from '../trpc.ts'
import { fileWords } from './file-words.ts'
import { planSentFile, type ReadFile } from './import-file.ts'

/** A file for the client to save. */
export interface FileToSave {
  fileName: string
  contentBase64: string
}

/** The rows of a file that would not be read in, as a file to mend them in. */
export async function failedRowsFile(
  context: SignedInContext,
  transaction: RegionTransaction,
  view: RegionView,
  { format, locale, ...read }: ReadFile & { format: 'xlsx' | 'csv'; locale: 'sv' | 'en' },
): Promise<Reading<FileToSave>> {
  const { plan, peopleIds } = await planSentFile(context, transaction, view, { ...read, importId: 'preview' })
  const { toMend, failedRows } = fileWords[locale]
  const words = { heading: toMend, sentence: messagesFor(locale).importProblem }
  const bytes =
    format === 'csv'
      ? failedRowsCsv(plan, read.sheets, words)
      : await failedRowsWorkbook(plan, read.sheets, words)
  const answer = fileToSave(`${withoutEnding(read.file.fileName)}-${failedRows}.${format}`, bytes)
  return { answer, peopleIds }
}

/** A file as it crosses the API. */
export function fileToSave(fileName: string, bytes: Uint8Array): FileToSave {
  return { fileName, contentBase64: Buffer.from(bytes).toString('base64') }
}

function withoutEnding(fileName: string): string {
  return fileName.replace(/\.[^.]*$/, '')
}
