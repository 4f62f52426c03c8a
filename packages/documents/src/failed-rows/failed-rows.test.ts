import { beforeAll, describe, expect, it } from 'vitest'
import type { PlannedImport } from '../import-plan/plan-import.ts'
import { filesIn } from '../testing/archives.ts'
import {
  errorsIn,
  exampleRegister,
  planOf,
  planWorkbook,
  registerOf,
  sheetsOf,
  type TestCell,
  xlsx,
} from '../testing/workbooks.ts'
import type { RawSheet } from '../workbook/raw-sheet.ts'
import { failedRowsCsv, failedRowsWorkbook } from './failed-rows.ts'

const words = { heading: 'Att rätta', sentence: ({ code }: { code: string }) => code }
let sheets: RawSheet[]
let planned: PlannedImport

beforeAll(async () => {
  sheets = await sheetsOf(exampleRegister())
  planned = planOf(sheets)
})

describe('the workbook of failed rows', () => {
  it('has the failed rows alone, under the same sheets and headings, with what to mend last', async () => {
    const failed = await sheetsOf(await failedRowsWorkbook(planned.plan, sheets, words))
    expect(failed.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['Peer supportrar', 4],
      ['Handledning', 4],
    ])
    expect(failed[0]?.rows[0]).toEqual([...(sheets[0]?.rows[0] ?? []), 'Att rätta'])
    expect(failed[0]?.rows.map((row) => row.at(-1))).toEqual([
      'Att rätta',
      'ROW_DUPLICATE',
      'E-post: EMAIL_INVALID Tjänstgöringsgrad: FRACTION_OUT_OF_RANGE Startdatum: DAY_IMPOSSIBLE',
      'Kommun: MUNICIPALITY_UNKNOWN Slutdatum: END_BEFORE_START Anteckning: IDENTITY_NUMBER',
    ])
    expect(failed[1]?.rows[2]?.slice(0, 4)).toEqual([
      '2023-05-10',
      'individuell',
      'Okänd Handledare',
      'Ulrika Kvist',
    ])
  })

  it('masks identity numbers', async () => {
    const bytes = await failedRowsWorkbook(planned.plan, sheets, words)
    expect([...filesIn(bytes).values()].join()).not.toContain('9874')
    const [failed] = await sheetsOf(bytes)
    expect(failed?.rows[3]?.[17]).toBe('•••')
  })

  it('can be mended and read in, and then adds what was missing', async () => {
    const failed = await sheetsOf(await failedRowsWorkbook(planned.plan, sheets, words))
    const mended = failed.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.slice(0, 3).map((row) => row.map((cell) => mend(cell))),
    }))
    const again = planOf(mended, planned.after)
    expect(errorsIn(again)).toEqual([])
    expect(again.plan.counts).toMatchObject([
      { table: 'peer-supporters', read: 2, added: 1, unchanged: 1 },
      { table: 'supervision', read: 2, added: 2 },
    ])
  })

  function mend(cell: RawSheet['rows'][number][number]) {
    const mends: Record<string, string> = {
      'inte-en-adress': 'olle.ottosson@exempel.se',
      '110 %': '100 %',
      '2023-02-30': '2023-02-28',
      '2023-13-01': '2023-01-13',
      'Okänd Handledare': 'Amina Hjelm',
    }
    return typeof cell === 'string' ? (mends[cell] ?? cell) : cell
  }

  it('without any failed row is empty but for its heading', async () => {
    const none = await planWorkbook({ Peers: [['Namn']] })
    const [sheet] = await sheetsOf(await failedRowsWorkbook(none.plan, [], words))
    expect(sheet?.rows).toEqual([['Att rätta']])
  })
})

describe('what stood in a failed row', () => {
  const rows: TestCell[][] = [
    ['Namn', 'Arbetsgivare', 'Arbetsplats', 'Startdatum', 'Klientens namn', '=1+1', 'Bild'],
    ['=HYPERLINK("http://exempel.se")', '@SUM(A1)', '+46', '-1', 'Hemlig', '=cmd', '-'],
  ]

  it('calculates nowhere, steers nothing, and leaves out what may never be read', async () => {
    const read = await sheetsOf(await xlsx({ 'Peer supportrar': rows }))
    const { plan } = planOf(read, registerOf('21'))
    const bytes = await failedRowsWorkbook(plan, read, words)
    const shared = filesIn(bytes).get('xl/sharedStrings.xml') ?? ''
    for (const text of ["'=HYPERLINK", "'@SUM", "'+46", "'-1", "'=1+1", "'=cmd", '>-<']) {
      expect(shared.replaceAll('&apos;', "'").replaceAll('&#39;', "'")).toContain(text)
    }
    expect(shared).not.toContain('Hemlig')
    expect(filesIn(bytes).get('xl/worksheets/sheet1.xml')).not.toContain('<f>')
  })

  it('is the same again when it is read in again', async () => {
    const read = await sheetsOf(await xlsx({ 'Peer supportrar': rows }))
    const again = await sheetsOf(await failedRowsWorkbook(planOf(read, registerOf('21')).plan, read, words))
    expect(again[0]?.rows[1]?.slice(0, 4)).toEqual(rows[1]?.slice(0, 4))
  })
})

describe('the same as text', () => {
  it('opens in Swedish Excel: a mark, semicolons, its line ends', () => {
    const text = Buffer.from(failedRowsCsv(planned.plan, sheets, words)).toString('utf8')
    expect(text.startsWith('\uFEFFPeer supportrar\r\nFörnamn och efternamn;E-post;')).toBe(true)
    expect(text).toContain('\r\n\r\nHandledning\r\nDatum;Form;')
    expect(text).not.toContain('9874')
  })

  it('of one sheet can be mended and read in again', async () => {
    const csv = new TextEncoder().encode(
      'Namn;Arbetsgivare;Arbetsplats;Startdatum\r\nIda Alm;Gävle kommun;"Söder; ""Nya""";2023-02-30\r\n',
    )
    const read = await sheetsOf(csv, 'Peer supportrar.csv')
    const failed = failedRowsCsv(planOf(read, registerOf('21')).plan, read, words)
    const mended = new TextDecoder().decode(failed).replace('2023-02-30', '2023-02-28')
    const again = planOf(
      await sheetsOf(new TextEncoder().encode(mended), 'Peer supportrar.csv'),
      registerOf('21'),
    )
    expect(errorsIn(again)).toEqual([])
    expect(again.after.organisations.map(({ name }) => name)).toContain('Söder; "Nya"')
  })
})
