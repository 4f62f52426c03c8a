import { municipalityWords } from './person-words.ts'
import { field, type TableVocabulary } from './table-vocabulary.ts'

/** The municipalities of a programme, which are checked against the programme's own. */
export const municipalityVocabulary: TableVocabulary = {
  table: 'municipalities',
  sv: 'Kommuner',
  en: 'Municipalities',
  also: ['kommunlista', 'länets kommuner', 'kommunkoder', 'municipality list'],
  required: ['municipality', 'municipalityCode'],
  fields: [
    field('municipalityCode', 'municipality-code', 'Kod', 'Code', [
      'kommunkod',
      'kommun kod',
      'kommun nr',
      'nr',
      'municipality code',
      'number',
    ]),
    field('municipality', 'municipality', 'Kommun', 'Municipality', [...municipalityWords, 'namn', 'name']),
  ],
}
