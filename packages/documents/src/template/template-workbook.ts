import writeWorkbook from 'write-excel-file/node'
import type { FieldVocabulary, TableVocabulary } from '../vocabulary/table-vocabulary.ts'
import { vocabulary } from '../vocabulary/vocabulary.ts'

export type TemplateLocale = 'sv' | 'en'

/** A region that starts anew needs no list of municipalities, and one column for a name is enough. */
const tablesLeftOut = new Set(['municipalities'])
const fieldsLeftOut = new Set(['firstName', 'lastName', 'note'])
const repetitions = 3

/** An empty register to start from: every table with its headings, in words that are recognised when read in. */
export async function templateWorkbook(locale: TemplateLocale): Promise<Uint8Array> {
  const sheets = vocabulary
    .filter(({ table }) => !tablesLeftOut.has(table))
    .map((table) => {
      const headings = headingsOf(table, locale)
      return {
        data: [headings.map((value) => ({ value, fontWeight: 'bold' as const }))],
        sheet: table[locale],
        columns: headings.map((heading) => ({ width: Math.max(14, heading.length + 2) })),
        stickyRowsCount: 1,
      }
    })
  return new Uint8Array(await writeWorkbook(sheets).toBuffer())
}

/** Columns that repeat stand in turn: introduction 1, attended 1, introduction 2, attended 2. */
function headingsOf({ table, fields }: TableVocabulary, locale: TemplateLocale): string[] {
  const listed = fields.filter(({ field }) => !fieldsLeftOut.has(field))
  const isRepeated = (field: FieldVocabulary) => table === 'workplaces' && field.repeats === true
  const repeated = listed.filter(isRepeated)
  return listed.flatMap((field) => {
    if (!isRepeated(field)) return [field[locale]]
    if (field !== repeated[0]) return []
    return Array.from({ length: repetitions }, (_, at) =>
      repeated.map((one) => `${one[locale]} ${at + 1}`),
    ).flat()
  })
}
