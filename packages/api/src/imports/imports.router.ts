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
import { pending } from '../pending.ts'
import { procedureFor, router } from '../trpc.ts'

export const importsRouter = router({
  preview: procedureFor('imports.run', 'read')
    .input(ImportPreviewInput)
    .output(ImportPreviewOutput)
    .mutation(pending),
  run: procedureFor('imports.run', 'change').input(ImportRunInput).output(ImportRunOutput).mutation(pending),
  failedRows: procedureFor('imports.run', 'read')
    .input(FailedRowsInput)
    .output(FailedRowsOutput)
    .mutation(pending),
  list: procedureFor('imports.run', 'none').output(ImportListSchema).query(pending),
  template: procedureFor('imports.run', 'none').input(TemplateInput).output(FailedRowsOutput).query(pending),
})
