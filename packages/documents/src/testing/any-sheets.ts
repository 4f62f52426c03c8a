import fc from 'fast-check'
import { nameKey } from '../text/normal-form.ts'
import type { FieldVocabulary, TableVocabulary, ValueKind } from '../vocabulary/table-vocabulary.ts'
import { vocabulary } from '../vocabulary/vocabulary.ts'
import type { RawCell, RawSheet } from '../workbook/raw-sheet.ts'

/** Cells of every sort that registers hold, sound and unsound. */
export const telling = fc.constantFrom<RawCell>(
  'Ida Alm',
  'Leo Björk',
  'Nils Berg',
  'Alm, Ida',
  'Ida Alm och Leo Björk',
  'ida@exempel.se',
  'fel@',
  'Gävle kommun',
  'Region Gävleborg',
  'Gävle',
  'Boendestöd',
  'Boendest.',
  'Psyk avd A',
  '2022-01-01',
  '5/4 2022',
  '2022-02-30',
  '31/12 2021',
  44562,
  { day: '2022-03-01', minutes: 0 },
  'tills vidare',
  '75 %',
  0.5,
  80,
  '110 %',
  'ja',
  'nej',
  'x',
  '-',
  true,
  '1',
  'godkänd',
  'avbrutit',
  'individuell',
  'grupp',
  'telefon',
  60,
  '1 h',
  'rollen',
  250_000,
  'slutenvård',
  'Även samordnare 20 %',
  '811228-9874',
  8112289874,
  'a\u001B[31mb',
  '\u0000',
  ''.padEnd(3000, 'x'),
  '=1+1',
  null,
  null,
  null,
)
const anyCell: fc.Arbitrary<RawCell> = fc.oneof(
  { weight: 6, arbitrary: telling },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
)

const names = fc.constantFrom<RawCell>('Ida Alm', 'Leo Björk', 'Nils Berg', 'Alm, Ida', 'Vera Ask', 'ida alm')
const days = fc.constantFrom<RawCell>(
  '2022-01-01',
  '5/4 2022',
  '1 maj 2022',
  44562,
  { day: '2022-03-01', minutes: 0 },
  '2022-12-31',
)
const ticks = fc.constantFrom<RawCell>('ja', 'nej', 'x', '-', null, '2022-02-01')
/** What mostly stands under a heading. */
const likely: Record<ValueKind, fc.Arbitrary<RawCell>> = {
  person: names,
  people: fc.oneof(names, fc.constantFrom<RawCell>('Ida Alm, Leo Björk', 'Leo Björk och Vera Ask')),
  email: fc.constantFrom<RawCell>('ida@exempel.se', 'leo@exempel.se', 'IDA@exempel.se', null),
  day: days,
  'day-or-tick': fc.oneof(days, ticks),
  tick: ticks,
  fraction: fc.constantFrom<RawCell>('75 %', 0.5, 80, 'heltid', null),
  number: fc.constantFrom<RawCell>(8, '250 000 kr', '12 st', null),
  minutes: fc.constantFrom<RawCell>(60, '1 h', null),
  municipality: fc.constantFrom<RawCell>('Gävle', 'Sandviken', 'Hofors kommun'),
  'municipality-code': fc.constantFrom<RawCell>('2180', 2181, '2104'),
  organisation: fc.constantFrom<RawCell>(
    'Gävle kommun',
    'Sandvikens kommun',
    'Region Gävleborg',
    'Boendestöd',
    'Psyk avd A',
    'Psykiatrisk avdelning A',
    'Boendestöd 1',
    'RSMH Gävle',
  ),
  setting: fc.constantFrom<RawCell>('slutenvård', 'boendestöd', 'kiosk', null),
  form: fc.constantFrom<RawCell>('individuell', 'grupp', 'vid behov', null),
  outcome: fc.constantFrom<RawCell>('godkänd', 'avbrutit', 'pågår', 'ej godkänd', null),
  cohort: fc.constantFrom<RawCell>('1', 2, 'Omgång 1'),
  text: fc.constantFrom<RawCell>('rollen', 'Även samordnare 20 %', 'Samtalsgrupp', null),
}

/** Sheets with the headings of the tables, some left out, over rows of what is likely there and, at times, of anything. */
export const anySheets: fc.Arbitrary<RawSheet[]> = fc
  .uniqueArray(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 5 })
  .chain((tables) => fc.tuple(...tables.map((table, index) => anySheet(table, index))))

function anySheet(table: TableVocabulary, index: number): fc.Arbitrary<RawSheet> {
  const needed = new Set(table.required.flat())
  const optional = table.fields.filter(({ field }) => !needed.has(field))
  return fc.subarray(optional).chain((chosen) => {
    const fields = table.fields.filter(
      ({ field }) =>
        (needed.has(field) && !/^(first|last)Name$/.test(field)) || chosen.some((one) => one.field === field),
    )
    const cells = fields.map(({ kind }) =>
      fc.oneof({ weight: 25, arbitrary: likely[kind] }, { weight: 1, arbitrary: anyCell }),
    )
    const headings: RawCell[] = fields.map(({ sv }) => sv)
    const [nameAt, emailAt] = [indexOf(fields, 'name'), indexOf(fields, 'email')]
    // Namesakes have tests of their own; here everybody has one address.
    const addressed = (row: RawCell[]) =>
      row.map((cell, at) => (at === emailAt && typeof cell === 'string' ? addressOf(row[nameAt]) : cell))
    return fc.array(fc.tuple(...cells), { maxLength: 8 }).map(
      (rows): RawSheet => ({
        index,
        name: table.sv,
        rows: [headings, ...rows.map(addressed)],
        merges: [],
        hidden: [],
      }),
    )
  })
}

function indexOf(fields: readonly FieldVocabulary[], wanted: string): number {
  return fields.findIndex(({ field }) => field === wanted)
}

function addressOf(name: RawCell | undefined): RawCell {
  const words = nameKey(typeof name === 'string' ? name : '')
    .split(' ')
    .sort()
  return words.length === 2 ? `${words.join('.')}@exempel.se` : null
}
