import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { filesIn, packedZip, repacked } from '../testing/archives.ts'
import { exampleRegister, sheetsOf, xlsx } from '../testing/workbooks.ts'
import { type ImportLimits, importLimits } from './import-limits.ts'
import { readWorkbook } from './read-workbook.ts'

const sheetFile = 'xl/worksheets/sheet1.xml'
const text = (content: string) => new TextEncoder().encode(content)
const ole = (name: string) =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array(504).fill(0),
    ...Buffer.from(name, 'utf16le'),
  ])

let small: Uint8Array
beforeAll(async () => {
  small = await xlsx({
    Blad1: [
      ['Namn', 'Antal'],
      ['Ida Alm', 3],
    ],
    Blad2: [['Tal'], [1], [2]],
  })
})

async function codeOf(bytes: Uint8Array, name = 'register.xlsx', limits = importLimits) {
  const read = await readWorkbook(bytes, name, limits)
  return read.outcome === 'refused' ? read.code : 'read'
}

describe('a file that is no workbook', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['nothing at all', new Uint8Array(), 'register.xlsx', 'FILE_EMPTY'],
    ['a PDF', text('%PDF-1.7\n1 0 obj'), 'register.xlsx', 'NOT_A_WORKBOOK'],
    ['a PDF called CSV', text('%PDF-1.7\n1 0 obj'), 'register.csv', 'NOT_A_WORKBOOK'],
    ['a program', Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3]), 'register.csv', 'NOT_A_WORKBOOK'],
    ['a web page', text('<html><table></table></html>'), 'register.csv', 'NOT_A_WORKBOOK'],
    ['text called a workbook', text('Namn;Kommun\nIda Alm;Gävle'), 'register.xlsx', 'NOT_A_WORKBOOK'],
    ['text full of controls', text('\u0001\u0002\u0003 a'), 'register.csv', 'NOT_A_WORKBOOK'],
    ['an old workbook', ole('Workbook'), 'register.xls', 'OLD_EXCEL_FORMAT'],
    ['another old document', ole('WordDocument'), 'register.xls', 'NOT_A_WORKBOOK'],
    ['an encrypted workbook', ole('EncryptedPackage'), 'register.xlsx', 'WORKBOOK_ENCRYPTED'],
    [
      'an archive of something else',
      packedZip({ 'readme.txt': { content: text('hej') } }),
      'register.xlsx',
      'NOT_A_WORKBOOK',
    ],
    [
      'an OpenDocument',
      packedZip({ mimetype: { content: text('application/vnd.oasis.opendocument.spreadsheet') } }),
      'register.ods',
      'OTHER_SPREADSHEET_FORMAT',
    ],
    [
      'a binary workbook',
      packedZip({ 'xl/workbook.bin': { content: text('x') } }),
      'register.xlsb',
      'OTHER_SPREADSHEET_FORMAT',
    ],
    ['blanks', text(' ; ;\n\n'), 'register.csv', 'NOTHING_TO_READ'],
  ])('%s', async (_, bytes, name, code) => {
    expect(await codeOf(bytes, name)).toBe(code)
  })

  it('a workbook cut short, wherever it is cut', async () => {
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      expect(await codeOf(small.slice(0, Math.floor(small.length * share)))).toBe('NOT_A_WORKBOOK')
    }
  })

  it('a workbook without sheets, with a document type, or with a sheet cut short', async () => {
    expect(
      await codeOf(repacked(small, { 'xl/workbook.xml': (xml) => xml.replace(/<sheets>.*<\/sheets>/, '') })),
    ).toBe('NOT_A_WORKBOOK')
    expect(
      await codeOf(repacked(small, { [sheetFile]: (xml) => `<!DOCTYPE x [<!ENTITY a "b">]>${xml}` })),
    ).toBe('NOT_A_WORKBOOK')
    for (const lost of [1, 14, 60, 200]) {
      const cut = repacked(small, { [sheetFile]: (xml) => xml.slice(0, -lost) })
      expect(await codeOf(cut)).toBe('NOT_A_WORKBOOK')
    }
  })

  it('a workbook with macros', async () => {
    expect(await codeOf(repacked(small, { 'xl/vbaProject.bin': () => 'x' }))).toBe('WORKBOOK_HAS_MACROS')
    const types = (xml: string) => xml.replace('spreadsheetml.sheet.main', 'sheet.macroEnabled.main')
    expect(await codeOf(repacked(small, { '[Content_Types].xml': types }))).toBe('WORKBOOK_HAS_MACROS')
  })

  it('any bytes are answered, never thrown at', async () => {
    const anyBytes = fc.uint8Array({ maxLength: 400 })
    const names = fc.constantFrom('a.xlsx', 'a.csv', 'a.txt', 'a')
    await fc.assert(
      fc.asyncProperty(
        anyBytes,
        names,
        fc.constantFrom<number[]>([], [0x50, 0x4b, 3, 4]),
        async (bytes, name, start) => {
          const read = await readWorkbook(Uint8Array.from([...start, ...bytes]), name)
          expect(['read', 'refused']).toContain(read.outcome)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('a workbook with any byte changed is answered too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(small.length - 1), fc.nat(255), async (at, byte) => {
        const changed = small.slice()
        changed[at] = byte
        expect(['read', 'refused']).toContain((await readWorkbook(changed, 'a.xlsx')).outcome)
      }),
      { numRuns: 100 },
    )
  })
})

describe('a file that is too large', () => {
  it.each<[string, Partial<ImportLimits>, Partial<ImportLimits>, string]>([
    ['sheets', { sheets: 2 }, { sheets: 1 }, 'TOO_MANY_SHEETS'],
    ['rows', { rows: 3 }, { rows: 2 }, 'TOO_MANY_ROWS'],
    ['columns', { columns: 2 }, { columns: 1 }, 'TOO_MANY_COLUMNS'],
    ['cells', { cells: 7 }, { cells: 6 }, 'TOO_MANY_CELLS'],
  ])('by its %s', async (_, enough, tooFew, code) => {
    expect(await codeOf(small, 'a.xlsx', { ...importLimits, ...enough })).toBe('read')
    expect(await codeOf(small, 'a.xlsx', { ...importLimits, ...tooFew })).toBe(code)
  })

  it('by its bytes', async () => {
    const limits = (bytes: number) => ({ ...importLimits, bytes })
    expect(await codeOf(small, 'a.xlsx', limits(small.length))).toBe('read')
    expect(await codeOf(small, 'a.xlsx', limits(small.length - 1))).toBe('FILE_TOO_LARGE')
  })

  it('as text, by rows and by columns', async () => {
    const rows = text('a;b\n1;2\n3;4')
    expect(await codeOf(rows, 'a.csv', { ...importLimits, rows: 3 })).toBe('read')
    expect(await codeOf(rows, 'a.csv', { ...importLimits, rows: 2 })).toBe('TOO_MANY_ROWS')
    expect(await codeOf(rows, 'a.csv', { ...importLimits, columns: 1 })).toBe('TOO_MANY_COLUMNS')
  })

  it('when it is unpacked: a bomb that says so is not unpacked at all', async () => {
    const bomb = packedZip({ 'xl/workbook.xml': { content: new Uint8Array(1000), says: 0xfffffff0 } })
    const before = process.memoryUsage().arrayBuffers
    expect(await codeOf(bomb)).toBe('WORKBOOK_UNPACKS_TOO_LARGE')
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000)
  })

  it('when it is unpacked: a bomb that lies is stopped at what it said', async () => {
    const content = new Uint8Array(50_000_000)
    const before = process.memoryUsage().arrayBuffers
    expect(await codeOf(packedZip({ 'xl/workbook.xml': { content, says: 1000 } }))).toBe('NOT_A_WORKBOOK')
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(content.length)
  })

  it('when its files lie over each other', async () => {
    const bytes = packedZip({
      'xl/workbook.xml': { content: text('x'.repeat(5000)) },
      'xl/a.xml': { content: text('y') },
    })
    const view = new DataView(bytes.buffer)
    const listed = view.getUint32(bytes.length - 22 + 16, true)
    view.setUint32(listed + 20, bytes.length, true)
    expect(await codeOf(bytes)).toBe('WORKBOOK_UNPACKS_TOO_LARGE')
  })

  it('by a cell far away in an otherwise small sheet', async () => {
    const far = repacked(small, {
      [sheetFile]: (xml) =>
        xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
    })
    expect(await codeOf(far)).toBe('TOO_MANY_ROWS')
  })
})

describe('formulas', () => {
  const withCell = (cell: string) =>
    repacked(small, {
      [sheetFile]: (xml) => xml.replace('</sheetData>', `<row r="7">${cell}</row></sheetData>`),
    })

  it('that failed refuse the file, and name the sheet and the cell', async () => {
    for (const error of ['#REF!', '#N/A', '#VALUE!', '#DIV/0!', '#NAME?', '#SPILL!']) {
      const read = await readWorkbook(withCell(`<c r="B7" t="e"><f>1/0</f><v>${error}</v></c>`), 'a.xlsx')
      expect(read).toEqual({
        outcome: 'refused',
        code: 'FORMULA_FAILED',
        numbers: { sheet: 'Blad1', cell: 'B7', error },
      })
    }
  })

  it('whose value was never saved refuse it too', async () => {
    for (const cell of [
      '<c r="C7"><f>A1</f></c>',
      '<c r="C7"><f>A1</f><v></v></c>',
      '<c r="C7" t="str"><f>A1</f></c>',
    ]) {
      const read = await readWorkbook(withCell(cell), 'a.xlsx')
      expect(read).toEqual({
        outcome: 'refused',
        code: 'FORMULA_NOT_CALCULATED',
        numbers: { sheet: 'Blad1', cell: 'C7' },
      })
    }
  })

  it('with a saved value are that value', async () => {
    const sheets = await sheetsOf(
      withCell(
        '<c r="A7" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="B7"><f>1+1</f><v>2</v></c><c r="C7" t="str"><f>""</f><v></v></c>',
      ),
    )
    expect(sheets[0]?.rows[6]).toEqual(['ab', 2])
  })
})

describe('a workbook that is read', () => {
  it('keeps its rows where they stand, with days as days', async () => {
    const sheets = await sheetsOf(
      await xlsx({
        A: [
          [],
          [null, 'x'],
          [],
          [new Date(Date.UTC(2023, 0, 2)), new Date(Date.UTC(2023, 0, 2, 13, 30)), true, 1.5],
        ],
      }),
    )
    expect(sheets[0]?.rows).toEqual([
      [null, null, null, null],
      [null, 'x', null, null],
      [null, null, null, null],
      [{ day: '2023-01-02', minutes: 0 }, { day: '2023-01-02', minutes: 810 }, true, 1.5],
    ])
  })

  it('brings no trace of copying from elsewhere', async () => {
    const sheets = await sheetsOf(
      await xlsx({ A: [['Ida\u00A0Alm\u200B', "'=HYPERLINK", 'Leo\u00ADBjörk']] }),
    )
    expect(sheets[0]?.rows[0]).toEqual(['Ida Alm', '=HYPERLINK', 'LeoBjörk'])
  })

  it('has its names as written, and leaves its comments alone', async () => {
    const bytes = repacked(await xlsx({ 'Blå & grön': [['a']] }), {
      'xl/comments1.xml': () => '<comments>19811228-9874</comments>',
    })
    const sheets = await sheetsOf(bytes)
    expect(sheets[0]).toMatchObject({ index: 0, name: 'Blå & grön', hidden: [] })
  })

  it('holds no identity number, and says where they were', async () => {
    const sheets = await sheetsOf(
      await xlsx({
        A: [
          ['811228-9874', 'ok'],
          [8112289874, 'se 19811228 9874'],
        ],
      }),
    )
    expect(sheets[0]).toMatchObject({
      rows: [
        ['•••', 'ok'],
        ['•••', '•••'],
      ],
      hidden: [
        { row: 1, column: 1 },
        { row: 2, column: 1 },
        { row: 2, column: 2 },
      ],
    })
  })

  it('is the example register, with nothing lost', async () => {
    const sheets = await sheetsOf(exampleRegister())
    expect(sheets.map(({ rows }) => rows.length)).toEqual([16, 69, 11, 16, 62, 5, 14])
    expect(filesIn(exampleRegister()).size).toBeGreaterThan(7)
  })
})

describe('a file name', () => {
  it.each([
    ['register.xlsx', 'read'],
    ['Åre – peers (1).xlsx', 'read'],
    [`${'a'.repeat(195)}.xlsx`, 'read'],
    [`${'a'.repeat(196)}.xlsx`, 'FILE_NAME_UNSAFE'],
    ['a\u0007.xlsx', 'FILE_NAME_UNSAFE'],
    ['a\u202Exslx.exe', 'FILE_NAME_UNSAFE'],
    ['../a.xlsx', 'FILE_NAME_UNSAFE'],
    [' ', 'FILE_NAME_UNSAFE'],
    ['19811228-9874.xlsx', 'FILE_NAME_HOLDS_IDENTITY_NUMBER'],
  ])('%j', async (name, outcome) => {
    expect(await codeOf(small, name)).toBe(outcome)
  })
})
