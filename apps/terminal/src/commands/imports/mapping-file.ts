import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Mapping, MappingSchema } from '@brygga/documents'
import { Failure } from '../../output/failure.ts'
import type { Words } from '../../words/words.ts'
import type { World } from '../../world.ts'

/** A file that says how columns are read: a mapping, or what a preview recognised, mended by hand. */
export async function readMapping(name: string, { folder }: World, words: Words): Promise<Mapping> {
  const path = resolve(folder, name)
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Failure('not-found', 'FILE_UNREADABLE', words.failures.fileUnreadable(path))
  })
  const mapping = MappingSchema.safeParse(bare(parsed(text)))
  if (mapping.success) return mapping.data
  throw new Failure('usage', 'MAPPING_INVALID', words.imports.mappingBroken(path), {
    next: [words.imports.mappingBrokenNext],
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** What a recognition says beyond the mapping, such as samples and confidence, falls away. */
function bare(value: unknown): unknown {
  const inside = isRecord(value) && isRecord(value.recognition) ? value.recognition : value
  if (!isRecord(inside) || !Array.isArray(inside.sheets)) return inside
  return {
    sheets: inside.sheets.map((sheet: unknown) => {
      if (!isRecord(sheet) || !Array.isArray(sheet.columns)) return sheet
      const { index, sheet: name, table, headerRow } = sheet
      const columns = sheet.columns.map((column: unknown) =>
        isRecord(column) ? { column: column.column, heading: column.heading, field: column.field } : column,
      )
      return { index, sheet: name, table, headerRow, columns }
    }),
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
