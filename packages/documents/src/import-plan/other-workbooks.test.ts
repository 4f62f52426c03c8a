import { describe, expect, it } from 'vitest'
import { mappingOf, recognise } from '../recognition/recognise.ts'
import { rememberMapping } from '../recognition/remembered-mapping.ts'
import {
  errorsIn,
  notesIn,
  planOf,
  planWorkbook,
  registerOf,
  sheetsOf,
  type TestCell,
  xlsx,
} from '../testing/workbooks.ts'
import { planImport } from './plan-import.ts'

const gavleborg = registerOf('21')

function namesOf(ids: readonly string[], people: readonly { id: string; name: string }[]): string[] {
  return ids.map((id) => people.find((person) => person.id === id)?.name ?? id)
}

describe('an English register with title rows, other sheets and another order of columns', () => {
  const workbook: Record<string, TestCell[][]> = {
    'Read me': [['This workbook is kept by the programme office'], ['Ask before you change it']],
    Staff: [
      ['Peer support programme, staff register'],
      [],
      ['Updated', new Date(Date.UTC(2023, 5, 1))],
      [
        'Unit',
        'Line manager',
        'First and last name',
        'Start date',
        'End date',
        'FTE',
        'Employer',
        'E-mail address',
        'Supervised by',
        'Photo up',
        'Leaflet',
        'Role description',
        'Comments',
      ],
      [
        'Outpatient clinic Bollnäs',
        'Rut Ek',
        'Ask, Vera',
        '25/04/2022',
        'until further notice',
        0.8,
        'Region Gävleborg',
        'vera.ask@example.org',
        'Nils Berg',
        true,
        false,
        '26/04/2022',
        'Also coordinator 20 %',
      ],
      [
        'Housing support Gävle',
        'Rut Falk',
        'Bo Lind',
        '02/05/2022',
        '30/09/2023',
        'full time',
        'Gävle municipality',
        'bo.lind@example.org',
        'Nils Berg',
        'yes',
        'yes',
        'no',
        null,
      ],
    ],
    'Supervision log': [
      ['Date', 'Who came', 'Led by', 'Duration (h)', 'Kind', 'Topic'],
      ['05/05/2023', 'Vera Ask', 'Nils Berg', 1.5, 'individual', 'role'],
      ['12/05/2023', 'Vera Ask and Bo Lind', 'Nils Berg', 2, 'group', 'exchange; boundaries'],
    ],
  }

  it('is read in whole', async () => {
    const planned = await planWorkbook(workbook, gavleborg)
    const { after } = planned
    expect(errorsIn(planned)).toEqual([])
    expect(notesIn(planned)).toEqual(['Read me: SHEET_NOT_RECOGNISED'])
    expect(after.placements.map(({ from, until, fraction }) => [from, until, fraction])).toEqual([
      ['2022-04-25', null, 80],
      ['2022-05-02', '2023-10-01', 100],
    ])
    expect(after.people.find(({ email }) => email === 'vera.ask@example.org')?.name).toBe('Vera Ask')
    expect(after.sessions.map(({ heldOn, form, minutes }) => [heldOn, form, minutes])).toEqual([
      ['2023-05-05', 'individual', 90],
      ['2023-05-12', 'group', 120],
    ])
    expect(after.marks.map(({ item }) => item)).toEqual(['picture', 'picture', 'flyer'])
    expect(after.roleAgreements.map(({ from }) => from)).toEqual(['2022-04-26'])
    expect(after.roles.find(({ role }) => role === 'coordinator')?.fraction).toBe(20)
  })

  it('knows the employers for what they are', async () => {
    const { after } = await planWorkbook(workbook, gavleborg)
    const employer = (name: string) => after.organisations.find((one) => one.name === name)
    expect(employer('Region Gävleborg')).toMatchObject({
      functions: ['principal-region', 'employer'],
      regionCode: '21',
    })
    expect(employer('Gävle municipality')).toMatchObject({
      functions: ['principal-municipality', 'employer'],
      municipalityCode: '2180',
    })
  })
})

describe('a register without a list of workplaces, with merged titles, sections and totals', () => {
  const workbook: Record<string, TestCell[][]> = {
    'Anställda 2023': [
      [{ value: 'PEER SUPPORT GÄVLEBORG', columnSpan: 8 }],
      [{ value: 'Anställda peer supportrar per den 1 juni 2023', columnSpan: 8 }],
      [],
      [
        'Efternamn',
        'Förnamn',
        'Arbetsgivare',
        'Placerad på',
        'Omfattning',
        'Anställd fr.o.m.',
        'Anställd t.o.m.',
        'Mentor på arbetsplatsen',
      ],
      ['Gävle', null, null, null, null, null, null, null],
      ['Alm', 'Ida', 'Gävle kommun', 'Boendestöd', 'halvtid', 44682, 'tills vidare', 'Kim Dal'],
      ['Björk', 'Leo', 'Region Gävleborg', 'Psyk avd 3', '80%', '20220502', '-', 'Kim Dal'],
      ['Sandviken', null, null, null, null, null, null, null],
      ['Cedergren', 'Mio', 'Sandvikens kommun', 'Boendestöd', '0,5', 'mån 2 maj 2022', null, null],
      ['Dahl', 'Noa', 'Region Gävleborg', 'Psykiatrisk avdelning 3', '75 procent', '2 maj -22', null, null],
      [],
      ['Summa', null, null, 4, null, null, null, null],
    ],
  }

  it('is read in, each section to its own municipality', async () => {
    const planned = await planWorkbook(workbook, gavleborg)
    const { after, plan } = planned
    expect(errorsIn(planned)).toEqual([])
    expect(plan.counts).toEqual([
      {
        table: 'peer-supporters',
        read: 4,
        good: 4,
        faulty: 0,
        added: 4,
        changed: 0,
        unchanged: 0,
        skipped: 3,
      },
    ])
    expect(after.placements.map(({ from, until }) => [from, until])).toEqual([
      ['2022-05-01', null],
      ['2022-05-02', null],
      ['2022-05-02', null],
      ['2022-05-02', null],
    ])
    expect(
      namesOf(
        after.placements.map(({ personId }) => personId),
        after.people,
      ),
    ).toEqual(['Ida Alm', 'Leo Björk', 'Mio Cedergren', 'Noa Dahl'])
  })

  it('keeps workplaces of one name in two municipalities apart, and joins a short name with the long one', async () => {
    const { after } = await planWorkbook(workbook, gavleborg)
    const workplaces = after.organisations.filter(({ functions }) => functions.includes('workplace'))
    expect(workplaces.map(({ name }) => name).sort()).toEqual([
      'Boendestöd',
      'Boendestöd',
      'Psykiatrisk avdelning 3',
    ])
  })

  it('adds nothing when it is read in again, whichever order it is in', async () => {
    const { after } = await planWorkbook(workbook, gavleborg)
    const rows = workbook['Anställda 2023'] as TestCell[][]
    const turned = { Personal: [rows[3], ...rows.slice(4).reverse()] as TestCell[][] }
    expect((await planWorkbook(workbook, after)).plan.change.operations).toEqual([])
    expect((await planWorkbook(turned, after)).plan.change.operations).toEqual([])
  })
})

describe('text files', () => {
  const text = [
    'Namn;Mejl;Huvudman;Enhet;Sysselsättningsgrad;Började;Slutade',
    'Åsa Öman;asa@exempel.se;Gävle kommun;"Träffpunkt ""Björken""";75 %;2022-05-02;',
    'Örjan Ås;orjan@exempel.se;Gävle kommun;"Boendestöd\nSöder";100;2/5 2022;31/12 2023',
  ].join('\r\n')
  const windows1252 = Uint8Array.from(text, (sign) => sign.charCodeAt(0))
  const utf8 = new TextEncoder().encode(`\uFEFF${text}`)
  const utf16 = Uint8Array.from([
    0xff,
    0xfe,
    ...new Uint8Array(Uint16Array.from(text.replaceAll(';', '\t'), (sign) => sign.charCodeAt(0)).buffer),
  ])
  const commas = new TextEncoder().encode(text.replaceAll(';', ','))

  it.each([
    ['windows-1252 with semicolons', windows1252, 'Peer supportrar.csv'],
    ['UTF-8 with its mark', utf8, 'Peer supportrar.csv'],
    ['UTF-16 with tabs', utf16, 'Peer supportrar.txt'],
    ['UTF-8 with commas', commas, 'Anställda.CSV'],
  ])('in %s are one sheet of the file', async (_, bytes, name) => {
    const planned = planOf(await sheetsOf(bytes, name), gavleborg)
    expect(errorsIn(planned)).toEqual([])
    expect(planned.after.people.map((person) => person.name)).toEqual(['Åsa Öman', 'Örjan Ås'])
    const workplaces = planned.after.organisations.filter(({ functions }) => functions.includes('workplace'))
    expect(workplaces.map((workplace) => workplace.name)).toEqual([
      'Träffpunkt "Björken"',
      'Boendestöd Söder',
    ])
    expect(planned.after.placements.at(-1)?.until).toBe('2024-01-01')
  })
})

describe('headings that nobody knows', () => {
  const workbook: Record<string, TestCell[][]> = {
    Lista: [
      ['Kol A', 'Kol B', 'Kol C', 'Kol D', 'Patientens namn'],
      ['Ida Alm', 'Boendestöd', '2021-01-01', 'Gävle kommun', 'Hemlig Person'],
    ],
  }

  it('are mapped by the user, remembered, and recognised next time', async () => {
    const sheets = await sheetsOf(await xlsx(workbook))
    const recognition = recognise(sheets)
    expect(recognition.sheets[0]?.table).toBeNull()
    const mapping = mappingOf(recognition)
    const fields = ['name', 'workplace', 'startDay', 'employer', 'supervisor'] as const
    const mapped = {
      sheets: mapping.sheets.map((sheet) => ({
        ...sheet,
        table: 'peer-supporters' as const,
        columns: sheet.columns.map((column, at) => ({ ...column, field: fields[at] ?? null })),
      })),
    }
    const planned = planImport(sheets, mapped, gavleborg, {
      on: '2023-06-15',
      today: '2023-06-15',
      ids: (key) => planIds(key),
    })
    expect(errorsIn(planned)).toEqual([])
    expect(notesIn(planned)).toEqual(['Lista 1 Patientens namn: COLUMN_FORBIDDEN'])
    expect(JSON.stringify(planned.plan)).not.toContain('Hemlig')
    const remembered = rememberMapping(mapped)
    expect(recognise(sheets, { remembered }).sheets[0]).toMatchObject({
      table: 'peer-supporters',
      columns: [
        { field: 'name', by: 'remembered' },
        { field: 'workplace' },
        { field: 'startDay' },
        { field: 'employer' },
        { field: null, by: 'forbidden', samples: [] },
      ],
    })
  })
})

function planIds(key: string): string {
  const hex = [...key]
    .reduce((hash, sign) => (Math.imul(hash, 31) + sign.charCodeAt(0)) >>> 0, 7)
    .toString(16)
    .padStart(12, '0')
  return `00000000-0000-4000-8000-${hex}`
}

describe('sheets with nothing in them', () => {
  it('headings alone are a register of nobody', async () => {
    const planned = await planWorkbook(
      { 'Peer supportrar': [['Namn', 'Arbetsgivare', 'Arbetsplats', 'Startdatum']] },
      gavleborg,
    )
    expect(planned.plan).toMatchObject({ change: { operations: [] }, counts: [], problems: [] })
  })

  it('a table without a column that it needs is left whole, and says which', async () => {
    const planned = await planWorkbook(
      {
        'Peer supportrar': [
          ['Namn', 'E-post', 'Arbetsgivare', 'Arbetsplats'],
          ['Ida Alm', 'ida@exempel.se', 'Gävle kommun', 'Boendestöd'],
        ],
      },
      gavleborg,
    )
    expect(planned.plan.problems).toMatchObject([{ code: 'COLUMN_MISSING', field: 'startDay' }])
    expect(planned.plan.change.operations).toEqual([])
  })
})
