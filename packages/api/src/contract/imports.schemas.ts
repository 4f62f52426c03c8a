import { ImportPreviewSchema, MappingSchema } from '@brygga/documents/contract'
import { DaySchema } from '@brygga/domain'
import { z } from 'zod'
import { writeShape } from './basis.schemas.ts'

/** The largest register that can be read in, in bytes of the file. */
export const IMPORT_MAX_BYTES = 8_000_000

export const ImportFile = z.strictObject({
  fileName: z.string().min(1).max(200),
  contentBase64: z.base64().max(Math.ceil(IMPORT_MAX_BYTES / 3) * 4),
})
export const ImportPreviewInput = z.strictObject({
  ...ImportFile.shape,
  /** What the user mapped; without it the server recognises, and uses what the region mapped before. */
  mapping: MappingSchema.optional(),
  on: DaySchema.optional(),
})
export const ImportRefusalSchema = z.strictObject({
  outcome: z.literal('refused'),
  code: z.string(),
  numbers: z.record(z.string(), z.union([z.number(), z.string()])),
})
export const ImportPreviewOutput = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('preview'), preview: ImportPreviewSchema }),
  ImportRefusalSchema,
])
export const ImportRunInput = z.strictObject({
  ...writeShape,
  ...ImportFile.shape,
  mapping: MappingSchema.optional(),
  /** Remember the mapping for this region's next file. */
  remember: z.boolean().default(true),
})
export const ImportRunOutput = z.discriminatedUnion('outcome', [
  z.strictObject({
    outcome: z.literal('done'),
    changeId: z.uuid(),
    importId: z.uuid(),
    preview: ImportPreviewSchema,
    replayed: z.boolean(),
  }),
  /** The file said nothing that the register does not hold already. */
  z.strictObject({ outcome: z.literal('nothing-new'), preview: ImportPreviewSchema }),
  ImportRefusalSchema,
])
export const FailedRowsInput = z.strictObject({
  ...ImportFile.shape,
  mapping: MappingSchema.optional(),
  format: z.enum(['xlsx', 'csv']).default('xlsx'),
  locale: z.enum(['sv', 'en']).default('sv'),
})
/** The empty workbook that a register can be written in. */
export const TemplateInput = z.strictObject({ locale: z.enum(['sv', 'en']).default('sv') })
/** A file to save: what it is called and what is in it. */
export const FailedRowsOutput = z.strictObject({ fileName: z.string(), contentBase64: z.string() })
export const ImportListSchema = z.strictObject({
  imports: z.array(
    z.strictObject({
      id: z.uuid(),
      changeId: z.uuid(),
      fileName: z.string(),
      at: z.iso.datetime(),
      by: z.string(),
      added: z.int(),
      changed: z.int(),
      faulty: z.int(),
      undoneAt: z.iso.datetime().nullable(),
    }),
  ),
})
