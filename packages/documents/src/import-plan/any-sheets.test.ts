import { addDays, findIdentityNumber, recordKinds, recordSchemas } from '@brygga/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { previewOf } from '../facts/preview.ts'
import { ImportPreviewSchema } from '../plan.ts'
import { mappingOf, recognise } from '../recognition/recognise.ts'
import { importTables, type Mapping } from '../recognition.schemas.ts'
import {
  exampleDay,
  exampleRegister,
  planOf,
  planOptions,
  registerOf,
  sheetsOf,
} from '../testing/workbooks.ts'
import { nameKey } from '../text/normal-form.ts'
import type { FieldVocabulary, TableVocabulary, ValueKind } from '../vocabulary/table-vocabulary.ts'
import { vocabulary } from '../vocabulary/vocabulary.ts'
import type { RawCell, RawSheet } from '../workbook/raw-sheet.ts'
import { readWorkbook } from '../workbook/read-workbook.ts'
import { type PlannedImport, planImport } from './plan-import.ts'

const telling = fc.constantFrom<RawCell>(
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
const anySheets: fc.Arbitrary<RawSheet[]> = fc
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

function soundRecords({ after }: PlannedImport): void {
  for (const kind of recordKinds) {
    const schema: { safeParse: (record: unknown) => { success: boolean; error?: unknown } } =
      recordSchemas[kind]
    for (const record of after[kind] as unknown[])
      expect({ kind, record, ...schema.safeParse(record) }).toMatchObject({ success: true })
  }
}

/** Every id that a record names is the id of a record. */
function wholeRegister({ after }: PlannedImport): void {
  const people = new Set(after.people.map(({ id }) => id))
  const places = new Set(after.organisations.map(({ id }) => id))
  const placements = new Set(after.placements.map(({ id }) => id))
  for (const placement of after.placements) {
    expect(
      people.has(placement.personId) && places.has(placement.employerId) && places.has(placement.workplaceId),
    ).toBe(true)
  }
  for (const relation of after.relations)
    expect(people.has(relation.personId) && placements.has(relation.placementId)).toBe(true)
  for (const session of after.sessions)
    expect([session.supervisorId, ...session.attendeeIds].every((id) => people.has(id))).toBe(true)
  for (const { parentId } of after.organisations) expect(parentId === null || places.has(parentId)).toBe(true)
  for (const fault of after.systemFaults) expect(people.has(fault.reportedById)).toBe(true)
}

describe('any sheets', () => {
  it('are planned without throwing, into sound records, with no error among the good rows', () => {
    fc.assert(
      fc.property(anySheets, (sheets) => {
        const planned = planOf(sheets, registerOf('21'))
        soundRecords(planned)
        wholeRegister(planned)
        const { plan } = planned
        const inError = new Set(
          plan.problems
            .filter(({ severity, row }) => severity === 'error' && row !== null)
            .map(({ sheet, row }) => `${sheet} ${row}`),
        )
        for (const { sheetIndex, row, outcome } of plan.rows) {
          const hasError = inError.has(`${sheets[sheetIndex]?.name} ${row}`)
          if (outcome !== 'skipped')
            expect({ row, outcome, hasError }).toEqual({ row, outcome, hasError: outcome === 'faulty' })
        }
        const preview = previewOf('a.xlsx', exampleDay, recognise(sheets), plan, null)
        expect(ImportPreviewSchema.parse(preview)).toEqual(preview)
      }),
      { numRuns: 100 },
    )
  })

  it('read in twice say nothing new the second time, in every row that was good the first time', () => {
    fc.assert(
      fc.property(anySheets, (sheets) => {
        const first = planOf(sheets, registerOf('21'))
        const again = planOf(sheets, first.after, { on: '2024-01-01' })
        for (const [at, { row, outcome }] of first.plan.rows.entries()) {
          const second = again.plan.rows[at]?.outcome
          if (outcome !== 'faulty')
            expect({ row, second }).toEqual({ row, second: outcome === 'skipped' ? 'skipped' : 'unchanged' })
        }
        if (first.plan.rows.every(({ outcome }) => outcome !== 'faulty'))
          expect(again.plan.change.operations).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it('under any mapping are planned without throwing', () => {
    const fields = [...new Set(vocabulary.flatMap((table) => table.fields.map(({ field }) => field)))]
    const anyMapping = fc.array(
      fc.record({
        index: fc.nat(5),
        sheet: fc.string(),
        table: fc.option(fc.constantFrom(...importTables)),
        headerRow: fc.option(fc.integer({ min: 1, max: 12 })),
        columns: fc.array(
          fc.record({
            column: fc.integer({ min: 1, max: 30 }),
            heading: fc.string(),
            field: fc.option(fc.constantFrom(...fields)),
          }),
          { maxLength: 20 },
        ),
      }),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(anySheets, anyMapping, (sheets, mapped) => {
        const mapping: Mapping = { sheets: mapped }
        const planned = planImport(sheets, mapping, registerOf('21'), planOptions)
        soundRecords(planned)
        wholeRegister(planned)
      }),
      { numRuns: 100 },
    )
  })

  it('as text of anything, when read, hold no identity number', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(telling, { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 8 }),
        async (rows) => {
          const text = rows
            .map((row) => row.map((cell) => (typeof cell === 'object' ? '' : String(cell))).join(';'))
            .join('\n')
          const read = await readWorkbook(
            new TextEncoder().encode(`Namn;Arbetsplats;Startdatum\n${text}`),
            'a.csv',
          )
          if (read.outcome === 'refused') return
          const planned = planOf(read.sheets, registerOf('21'))
          const texts = JSON.stringify([read, planned.plan]).match(/"[^"]*"/g) ?? []
          expect(
            texts.filter((one) => !/^"[0-9a-f-]{36}"$/.test(one) && findIdentityNumber(one) !== null),
          ).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })

  it('of the example, with rows and columns in any order, say the same', async () => {
    const sheets = await sheetsOf(exampleRegister())
    const straight = planOf(sheets)
    const counts = straight.plan.counts.map(({ table, faulty, added }) => [table, faulty, added])
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), async (chance) => {
        const shuffled = sheets.map((sheet) => shuffle(sheet, () => chance.next().value as number))
        const planned = planImport(shuffled, mappingOf(recognise(shuffled)), registerOf('06'), planOptions)
        expect(planned.plan.counts.map(({ table, faulty, added }) => [table, faulty, added])).toEqual(counts)
        expect(planned.after.people.map(({ name }) => name).sort()).toEqual(
          straight.after.people.map(({ name }) => name).sort(),
        )
        expect(planned.after.placements.length).toBe(12)
      }),
      { numRuns: 5 },
    )
  })
})

function shuffle(sheet: RawSheet, chance: () => number): RawSheet {
  // The columns of an introduction and of those who came belong together, so those sheets keep their columns.
  const columns = (sheet.rows[0] ?? []).map((_, at) => at)
  const order = sheet.name === 'Arbetsplatser' ? columns : inAnyOrder(columns, chance)
  const [headings = [], ...rows] = sheet.rows.map((row) => order.map((at) => row[at] ?? null))
  const hidden = sheet.hidden.map(({ row, column }) => ({ row, column: order.indexOf(column - 1) + 1 }))
  const kept = sheet.hidden.length > 0 ? rows : inAnyOrder(rows, chance)
  return { ...sheet, rows: [headings, ...kept], hidden }
}

function inAnyOrder<T>(values: readonly T[], chance: () => number): T[] {
  return values
    .map((value) => ({ value, at: chance() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value)
}

describe('a large register', () => {
  it('of 20,000 rows is planned in under 10 seconds of work, and again', () => {
    const people = Array.from(
      { length: 2000 },
      (_, at) => `${['Ida', 'Leo', 'Mio', 'Noa', 'Vera'][at % 5]} Efternamn${letters(at)}`,
    )
    const employers = ['Gävle kommun', 'Sandvikens kommun', 'Region Gävleborg']
    const peers: RawCell[][] = [
      [
        'Namn',
        'E-post',
        'Arbetsgivare',
        'Arbetsplats',
        'Tjänstgöringsgrad',
        'Startdatum',
        'Handledare',
        'Mentor',
        'Närmaste chef',
        'Bild uppsatt',
      ],
      ...people.map((name, at): RawCell[] => [
        name,
        `p${at}@exempel.se`,
        employers[at % 3] ?? null,
        `Boendestöd ${at % 300}`,
        '75 %',
        addDays('2018-01-01', at),
        `Hand Ledare${letters(at % 40)}`,
        `Men Tor${letters(at % 300)}`,
        `Che Fen${letters(at % 300)}`,
        'x',
      ]),
    ]
    const sessions: RawCell[][] = [
      ['Datum', 'Form', 'Handledare', 'Deltagare', 'Tid', 'Tema'],
      ...Array.from({ length: 18_000 }, (_, at): RawCell[] => [
        addDays('2020-01-01', Math.floor(at / 20)),
        'individuell',
        `Hand Ledare${letters(at % 40)}`,
        people[(at * 7) % people.length] ?? null,
        '1 h',
        'rollen',
      ]),
    ]
    const sheets = [peers, sessions].map(
      (rows, index): RawSheet => ({
        index,
        name: index === 0 ? 'Peer supportrar' : 'Handledning',
        rows,
        merges: [],
        hidden: [],
      }),
    )
    const before = process.cpuUsage()
    const planned = planOf(sheets, registerOf('21'))
    const again = planOf(sheets, planned.after)
    const { user, system } = process.cpuUsage(before)
    expect(planned.plan.counts.map(({ added, faulty }) => [added, faulty])).toEqual([
      [2000, 0],
      [18_000, 0],
    ])
    expect(again.plan.change.operations).toEqual([])
    expect((user + system) / 1e6).toBeLessThan(20)
  }, 120_000)
})

function letters(number: number): string {
  return [...String(number)].map((digit) => String.fromCharCode(97 + Number(digit))).join('')
}
