import { beforeAll, describe, expect, it } from 'vitest'
import { MappingSchema, RecognitionSchema, RememberedMappingSchema } from '../recognition.schemas.ts'
import { exampleRegister, sheetsOf, type TestCell, xlsx } from '../testing/workbooks.ts'
import { isForbiddenHeading } from '../vocabulary/forbidden-columns.ts'
import { vocabulary } from '../vocabulary/vocabulary.ts'
import type { RawSheet } from '../workbook/raw-sheet.ts'
import { headingKey, headingScore } from './heading-score.ts'
import { mappingOf, recognise } from './recognise.ts'
import { rememberMapping, sheetKey } from './remembered-mapping.ts'

let example: RawSheet[]
beforeAll(async () => {
  example = await sheetsOf(exampleRegister())
})

async function recogniseRows(rows: TestCell[][], name = 'Blad1') {
  const sheet = recognise(await sheetsOf(await xlsx({ [name]: rows }))).sheets[0]
  if (sheet === undefined) throw new Error('There is a sheet.')
  return sheet
}

describe('the vocabulary', () => {
  it.each(vocabulary.map((table) => [table.table, table] as const))(
    'of %s knows its own words, in both languages',
    (_, { fields }) => {
      for (const field of fields) {
        expect(headingScore(headingKey(field.sv), field)).toBe(1)
        expect(headingScore(headingKey(field.en), field)).toBe(1)
      }
    },
  )

  it('gives no word of a table to two of its fields, unless their values tell them apart', () => {
    for (const { table, fields } of vocabulary) {
      const words = fields.flatMap(({ sv, en, also, field, kind }) =>
        [...new Set([sv, en, ...also].map(headingKey))].map((word) => ({ word, field, kind })),
      )
      const twice = words.filter((one) =>
        words.some(({ word, field, kind }) => word === one.word && field !== one.field && kind === one.kind),
      )
      expect({ table, twice }).toEqual({ table, twice: [] })
    }
  })

  it('forbids none of its own words', () => {
    const forbidden = vocabulary
      .flatMap(({ fields }) => fields.flatMap(({ sv, en, also }) => [sv, en, ...also]))
      .filter(isForbiddenHeading)
    expect(forbidden).toEqual([])
  })
})

describe('columns about patients', () => {
  it.each([
    'Patient',
    'Patientens namn',
    'Brukarens namn',
    'Klient',
    'Journalnr',
    'Diagnos',
    'ICD-10',
    'Personnummer',
    'Pers.nr',
    'Födelsedatum',
    'Client name',
    'Date of birth',
    'Fyra sista',
  ])('%s can never be mapped', (heading) => {
    expect(isForbiddenHeading(heading)).toBe(true)
  })

  it.each(['Patientutbildning', 'Uppdrag', 'Brukarråd', 'Brukarorganisation', 'Anställd av', 'Person'])(
    '%s can',
    (heading) => {
      expect(isForbiddenHeading(heading)).toBe(false)
    },
  )

  it('are left although the user maps them', async () => {
    const sheets = await sheetsOf(
      await xlsx({
        Peers: [
          ['Klient', 'Arbetsplats', 'Startdatum'],
          ['Ida Alm', 'Söder', '2023-01-01'],
        ],
      }),
    )
    const mapping = {
      sheets: [
        {
          index: 0,
          sheet: 'Peers',
          table: 'peer-supporters' as const,
          headerRow: 1,
          columns: [{ column: 1, heading: 'Klient', field: 'name' as const }],
        },
      ],
    }
    expect(recognise(sheets, { mapping }).sheets[0]?.columns[0]).toMatchObject({
      field: null,
      by: 'forbidden',
      samples: [],
    })
  })
})

describe('headings', () => {
  it.each<[string, TestCell, string]>([
    ['Anst. datum', '2023-01-01', 'startDay'],
    ['Startdtaum', '2023-01-01', 'startDay'],
    ['Handledarens namn', 'Nils Berg', 'supervisor'],
    ['Namn på handledare', 'Nils Berg', 'supervisor'],
    ['E-postadress (arbete)', 'ida@exempel.se', 'email'],
    ['Tjänstgöringsgrad i %', '75 %', 'fraction'],
    ['ANSTÄLLD_AV', 'Gävle kommun', 'employer'],
    ['StartDate', '2023-01-01', 'startDay'],
    ['Enhetens chef', 'Rut Ek', 'manager'],
    ['Foto på väggen', 'x', 'picture'],
  ])('%s is understood', async (heading, value, field) => {
    const sheet = await recogniseRows(
      [
        ['Peer supporter', 'Arbetsplats', 'Startdatum', heading],
        ['Ida Alm', 'Boendestöd', '2023-01-01', value],
      ].map((row) => (field === 'startDay' ? row.filter((_, at) => at !== 2) : row)),
    )
    expect(sheet.table).toBe('peer-supporters')
    expect(sheet.columns.find((column) => column.heading === heading)?.field).toBe(field)
  })

  it('about somebody else are not the person’s', async () => {
    const sheet = await recogniseRows([
      ['Namn', 'Arbetsplats', 'Startdatum', 'Handledarens e-post', 'Mentor telefon'],
      ['Ida Alm', 'Boendestöd', '2023-01-01', 'nils@exempel.se', '070-1234567'],
    ])
    expect(sheet.columns.slice(3).map(({ field }) => field)).toEqual([null, null])
  })

  it('that values contradict are not believed', async () => {
    const sheet = await recogniseRows([
      ['Namn', 'Arbetsplats', 'Startdatum', 'Chefens omdöme'],
      ['Ida Alm', 'Boendestöd', '2023-01-01', 12],
    ])
    expect(sheet.columns[3]?.field).toBeNull()
  })

  it('that say nothing can be told by values that do', async () => {
    const sheet = await recogniseRows([
      ['Namn', 'Arbetsplats', 'Startdatum', 'Kontakt', 'Plats'],
      ['Ida Alm', 'Boendestöd', '2023-01-01', 'ida@exempel.se', 'Gävle'],
      ['Leo Björk', 'Boendestöd', '2023-01-01', 'leo@exempel.se', 'Sandviken'],
    ])
    expect(sheet.columns.slice(3).map(({ field, by }) => [field, by])).toEqual([
      ['email', 'values'],
      ['municipality', 'values'],
    ])
  })

  it('come with every field of the table to choose from, the likeliest first', async () => {
    const sheet = await recogniseRows([
      ['Namn', 'Arbetsplats', 'Startdatum'],
      ['Ida Alm', 'Boendestöd', '2023-01-01'],
    ])
    expect(sheet.columns[2]?.candidates[0]).toBe('startDay')
    expect(new Set(sheet.columns[2]?.candidates).size).toBe(vocabulary[0]?.fields.length)
  })
})

describe('sheets', () => {
  it('that are no table are left', async () => {
    const sheet = await recogniseRows(
      [
        ['Inköp', 'Pris', 'Kvitto'],
        ['Kaffe', 45, 'ja'],
        ['Bullar', 60, 'nej'],
      ],
      'Fika',
    )
    expect(sheet).toMatchObject({ table: null, by: 'none', rows: 2 })
    expect(sheet.candidates).toHaveLength(7)
  })

  it('that are called for what they are but lack a column say which', async () => {
    const sheet = await recogniseRows(
      [
        ['Namn', 'Arbetsplats', 'Började jobba när'],
        ['Ida Alm', 'Söder', 'x'],
      ],
      'Peer supportrar',
    )
    expect(sheet).toMatchObject({ table: 'peer-supporters', missing: ['startDay'] })
  })

  it('keep to what the region said before', () => {
    const mapping = mappingOf(recognise(example))
    const ignored = {
      sheets: mapping.sheets.map((sheet) => (sheet.sheet === 'Kommuner' ? { ...sheet, table: null } : sheet)),
    }
    const again = recognise(example, { remembered: rememberMapping(ignored) })
    expect(again.sheets.at(-1)).toMatchObject({ table: null, by: 'remembered' })
    expect(again.sheets[0]?.columns.every(({ by }) => by === 'remembered')).toBe(true)
  })

  it('that hold another table than last time are read by their headings', async () => {
    const peers = await sheetsOf(
      await xlsx({
        Lista: [
          ['Namn', 'Arbetsplats', 'Startdatum'],
          ['Ida Alm', 'Söder', '2023-01-01'],
        ],
      }),
    )
    const remembered = rememberMapping(mappingOf(recognise(peers)))
    expect(recognise(peers, { remembered }).sheets[0]).toMatchObject({
      table: 'peer-supporters',
      by: 'remembered',
    })
    const sessions = await sheetsOf(
      await xlsx({
        Lista: [
          ['Datum', 'Handledare', 'Deltagare', 'Form'],
          ['2023-01-01', 'Nils Berg', 'Ida Alm', 'grupp'],
        ],
      }),
    )
    expect(recognise(sessions, { remembered }).sheets[0]).toMatchObject({
      table: 'supervision',
      by: 'heading',
    })
  })

  it('whose name the spreadsheet gave are not remembered by it', () => {
    const sheet = (name: string) => ({ index: 0, sheet: name, table: null, headerRow: 1, columns: [] })
    const { sheets } = rememberMapping({ sheets: ['Blad1', 'Sheet 2', 'Fika'].map(sheet) })
    expect(sheets.map((one) => one.sheetKey)).toEqual(['fika'])
  })

  it('of another year are the same sheet', () => {
    expect(sheetKey('Handledning 2022')).toBe(sheetKey('handledning  2023'))
    expect(sheetKey('2023')).toBe('2023')
  })

  it('whose table the user chooses get their columns by meaning', () => {
    const choose = {
      sheets: [{ index: 1, sheet: 'Nätverk', table: 'peer-supporters' as const, headerRow: 1, columns: [] }],
    }
    const sheet = recognise(example, { mapping: choose }).sheets[1]
    expect(sheet).toMatchObject({ table: 'peer-supporters', by: 'user' })
    expect(sheet?.columns.map(({ field }) => field).slice(0, 3)).toEqual(['name', 'email', 'municipality'])
  })
})

describe('a mapping', () => {
  it('goes out and comes back as it is, and is what the schemas say', () => {
    const recognition = recognise(example)
    const mapping = mappingOf(recognition)
    expect(RecognitionSchema.parse(recognition)).toEqual(recognition)
    expect(MappingSchema.parse(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping)
    expect(mappingOf(recognise(example, { mapping }))).toEqual(mapping)
    const remembered = rememberMapping(mapping)
    expect(RememberedMappingSchema.parse(remembered)).toEqual(remembered)
    expect(rememberMapping(mapping, remembered)).toEqual(remembered)
  })

  it('with fields that a table has not, or columns twice, keeps what is sound', () => {
    const columns = [
      { column: 1, heading: 'Namn', field: 'name' as const },
      { column: 2, heading: 'E-post', field: 'name' as const },
      { column: 3, heading: 'Kommun', field: 'budgetAmount' as const },
      { column: 900, heading: 'Finns inte', field: 'email' as const },
    ]
    const mapping = {
      sheets: [{ index: 1, sheet: 'Nätverk', table: 'network' as const, headerRow: 1, columns }],
    }
    const fields = recognise(example, { mapping }).sheets[1]?.columns.map(({ field }) => field)
    expect(fields).toEqual(['name', null, null, null, null, null])
  })
})
