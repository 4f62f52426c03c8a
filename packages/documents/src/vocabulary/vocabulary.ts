import type { ImportField, ImportTable } from '../recognition.schemas.ts'
import { municipalityVocabulary } from './municipalities.ts'
import { networkVocabulary } from './network.ts'
import { peerSupporterVocabulary } from './peer-supporters.ts'
import { supervisionVocabulary } from './supervision.ts'
import { systemFaultVocabulary } from './system-faults.ts'
import type { FieldVocabulary, TableVocabulary } from './table-vocabulary.ts'
import { trainingVocabulary } from './training.ts'
import { workplaceVocabulary } from './workplaces.ts'

/** All tables that a register can hold, with the words for them in Swedish and English. */
export const vocabulary: readonly TableVocabulary[] = [
  peerSupporterVocabulary,
  networkVocabulary,
  workplaceVocabulary,
  trainingVocabulary,
  supervisionVocabulary,
  systemFaultVocabulary,
  municipalityVocabulary,
]

const byTable = new Map(vocabulary.map((table) => [table.table, table]))

/** The words for one table. */
export function vocabularyOf(table: ImportTable): TableVocabulary {
  return byTable.get(table) as TableVocabulary
}

/** The words for one field of a table; undefined where the table has no such field. */
export function fieldOf(table: ImportTable, name: ImportField): FieldVocabulary | undefined {
  return vocabularyOf(table).fields.find((known) => known.field === name)
}

/** The fields that a table cannot do without and has none of, the first of each choice. */
export function missingFields(table: ImportTable, present: ReadonlySet<ImportField>): ImportField[] {
  return vocabularyOf(table).required.flatMap((needed) => {
    const choice: readonly ImportField[] = typeof needed === 'string' ? [needed] : needed
    return choice.some((one) => present.has(one)) ? [] : [choice[0] as ImportField]
  })
}
