import { templateWorkbook } from '@brygga/documents'
import {
  FailedRowsInput,
  FailedRowsOutput,
  ImportListSchema,
  ImportPreviewInput,
  ImportPreviewOutput,
  ImportRunInput,
  ImportRunOutput,
  TemplateInput,
} from '../contract/index.ts'
import { failure } from '../failure.ts'
import { lookUp, read } from '../read.ts'
import { procedureFor, router } from '../trpc.ts'
import { failedRowsFile, fileToSave } from './failed-rows.ts'
import { fileWords } from './file-words.ts'
import { planSentFile, readSentFile } from './import-file.ts'
import { runImport } from './run-import.ts'

export const importsRouter = router({
  /** What reading a register in would do. Changes nothing. */
  preview: procedureFor('imports.run', 'read')
    .input(ImportPreviewInput)
    .output(ImportPreviewOutput)
    .mutation(async ({ ctx, input: { on, ...file } }) => {
      const sent = await readSentFile(file)
      if (sent.outcome === 'refused') return sent
      return read(ctx, { on }, async (view, transaction) => {
        const planned = await planSentFile(ctx, transaction, view, { ...sent, importId: 'preview' })
        const { preview, peopleIds } = planned
        return { answer: { outcome: 'preview' as const, preview }, peopleIds }
      })
    }),

  /** Reads a register in: the good rows together, or none. */
  run: procedureFor('imports.run', 'change')
    .input(ImportRunInput)
    .output(ImportRunOutput)
    .mutation(({ ctx, input }) => runImport(ctx, input)),

  /** The rows that would not be read in, as a file to mend them in. */
  failedRows: procedureFor('imports.run', 'read')
    .input(FailedRowsInput)
    .output(FailedRowsOutput)
    .mutation(async ({ ctx, input: { format, locale, ...file } }) => {
      const sent = await readSentFile(file)
      if (sent.outcome === 'refused')
        throw failure('INPUT_INVALID', {}, [{ path: ['contentBase64'], code: 'WRONG_FORM', params: {} }])
      return read(ctx, {}, (view, transaction) =>
        failedRowsFile(ctx, transaction, view, { ...sent, format, locale }),
      )
    }),

  /** The files that were read in, newest first. */
  list: procedureFor('imports.run', 'none')
    .output(ImportListSchema)
    .query(({ ctx }) =>
      lookUp(ctx, {}, async (_view, transaction) => ({ imports: await transaction.imports() })),
    ),

  /** An empty register to start from. */
  template: procedureFor('imports.run', 'none')
    .input(TemplateInput)
    .output(FailedRowsOutput)
    .query(async ({ input: { locale } }) =>
      fileToSave(`${fileWords[locale].template}.xlsx`, await templateWorkbook(locale)),
    ),
})
