import type { Register } from '@brygga/domain'
import { describe, expect, it } from 'vitest'
import { errorsIn, notesIn, planWorkbook, registerOf, type TestCell } from '../testing/workbooks.ts'

const headings: TestCell[] = [
  'Namn',
  'E-post',
  'Arbetsgivare',
  'Arbetsplats',
  'Tjänstgöringsgrad',
  'Startdatum',
  'Slutdatum',
  'Handledare',
  'Bild uppsatt',
  'Uppdragsbeskrivning',
]
const row = (changes: Partial<Record<number, TestCell>> = {}): TestCell[] => {
  const cells: TestCell[] = [
    'Ida Alm',
    'ida@exempel.se',
    'Gävle kommun',
    'Boendestöd Söder',
    75,
    '2022-01-10',
    '2023-12-31',
    'Nils Berg',
    'nej',
    null,
  ]
  return cells.map((cell, at) => changes[at] ?? cell)
}
const people = (...rows: TestCell[][]) => ({ 'Peer supportrar': [headings, ...rows] })

async function first(): Promise<Register> {
  return (await planWorkbook(people(row()), registerOf('21'))).after
}

describe('an improved file', () => {
  it('amends what it says otherwise, and shows both', async () => {
    const { plan, after } = await planWorkbook(
      people(row({ 4: 100, 6: '2024-12-31', 8: 'ja', 9: '2022-01-10' })),
      await first(),
    )
    expect(plan.counts).toMatchObject([{ added: 0, changed: 1, unchanged: 0 }])
    expect(after.placements).toMatchObject([{ fraction: 100, until: '2025-01-01', version: 2 }])
    expect(after.marks).toMatchObject([{ item: 'picture' }])
    expect(after.roleAgreements).toMatchObject([{ from: '2022-01-10' }])
    expect(plan.amendments).toContainEqual(
      expect.objectContaining({
        kind: 'placements',
        name: 'Ida Alm',
        field: 'fraction',
        before: '75',
        after: '100',
      }),
    )
  })

  it('names another supervisor from the register’s day, and the earlier one keeps the days before', async () => {
    const { after } = await planWorkbook(people(row({ 7: 'Åsa Ek' })), await first())
    const named = after.relations.map(({ personId, from, until }) => [
      after.people.find(({ id }) => id === personId)?.name,
      from,
      until,
    ])
    expect(named).toEqual([
      ['Nils Berg', '2022-01-10', '2023-06-15'],
      ['Åsa Ek', '2023-06-15', null],
    ])
  })

  it('finds the same person under a new name by the address, and under a new address by the name', async () => {
    const renamed = await planWorkbook(people(row({ 0: 'Ida Alm Dahl' })), await first())
    expect(renamed.after.people.filter(({ email }) => email !== null)).toMatchObject([
      { name: 'Ida Alm Dahl' },
    ])
    const nameOnly = (
      await planWorkbook({ 'Peer supportrar': [headings, row({ 1: '-' })] }, registerOf('21'))
    ).after
    const addressed = await planWorkbook(people(row()), nameOnly)
    expect(addressed.after.people.filter(({ name }) => name === 'Ida Alm')).toMatchObject([
      { email: 'ida@exempel.se' },
    ])
  })

  it('gives somebody of the same name and another address a place of their own', async () => {
    const { after, plan } = await planWorkbook(
      people(row({ 1: 'annan@exempel.se', 3: 'Boendestöd Norr' })),
      await first(),
    )
    expect(after.people.filter(({ name }) => name === 'Ida Alm')).toHaveLength(2)
    expect(plan.counts).toMatchObject([{ added: 1 }])
  })

  it('is refused an address that belongs to somebody of another name', async () => {
    expect(errorsIn(await planWorkbook(people(row({ 0: 'Leo Björk' })), await first()))).toEqual([
      'Peer supportrar 2 E-post: PERSON_AMBIGUOUS',
    ])
  })
})

describe('an old file read in again', () => {
  it('does not take back what was done since', async () => {
    const before = await first()
    const [placement] = before.placements
    const [relation] = before.relations
    if (placement === undefined || relation === undefined) throw new Error('There is a placement.')
    const since: Register = {
      ...before,
      placements: [{ ...placement, until: '2025-01-01', version: 2 }],
      relations: [
        { ...relation, until: '2023-03-01', version: 2 },
        {
          ...relation,
          id: '00000000-0000-4000-8000-000000000001',
          personId: placement.personId,
          from: '2023-03-01',
        },
      ],
      marks: [
        {
          id: '00000000-0000-4000-8000-000000000002',
          version: 1,
          placementId: placement.id,
          item: 'picture',
          from: '2023-02-01',
          until: null,
        },
      ],
    }
    const again = await planWorkbook(people(row()), since)
    expect(again.plan.change.operations).toEqual([])
    expect(notesIn(again)).toEqual(['Peer supportrar 2 Slutdatum: KEPT_IN_REGISTER'])
  })
})

describe('rows that depend on others', () => {
  const sessions = {
    Handledning: [
      ['Datum', 'Form', 'Handledare', 'Deltagare'],
      ['2023-05-01', 'enskild', 'Nils Berg', 'Leo Björk'],
    ] as TestCell[][],
  }

  it('say which row they depend on', async () => {
    const planned = await planWorkbook(
      { ...people(row(), row({ 0: 'Leo Björk', 1: 'fel' })), ...sessions },
      registerOf('21'),
    )
    expect(errorsIn(planned)).toEqual([
      'Peer supportrar 3 E-post: EMAIL_INVALID',
      'Handledning 2 Deltagare: DEPENDS_ON_FAILED_ROW',
    ])
    expect(planned.plan.problems[1]).toMatchObject({
      value: 'Leo Björk',
      numbers: { sheet: 'Peer supportrar', row: 3 },
    })
    expect(planned.after.people.map(({ name }) => name)).not.toContain('Leo Björk')
  })

  it('are read in once the row is mended, alone', async () => {
    const failed = await planWorkbook(
      { ...people(row(), row({ 0: 'Leo Björk', 1: 'fel' })), ...sessions },
      registerOf('21'),
    )
    const mended = await planWorkbook(
      { ...people(row({ 0: 'Leo Björk', 1: 'leo@exempel.se' })), ...sessions },
      failed.after,
    )
    expect(errorsIn(mended)).toEqual([])
    expect(mended.plan.counts).toMatchObject([{ added: 1 }, { added: 1 }])
  })

  it('are read in without a workplace whose own row failed, and say so', async () => {
    const planned = await planWorkbook(
      {
        ...people(row()),
        Arbetsplatser: [
          ['Enhet', 'Organisation', 'Antal personal'],
          ['Boendestöd Söder', 'Gävle kommun', 'många'],
        ],
      },
      registerOf('21'),
    )
    expect(errorsIn(planned)).toEqual(['Arbetsplatser 2 Antal personal: NUMBER_NOT_UNDERSTOOD'])
    expect(notesIn(planned)).toEqual(['Peer supportrar 2 Arbetsplats: DEPENDS_ON_FAILED_ROW'])
    expect(planned.after.placements).toHaveLength(1)
  })
})

describe('rows that cannot be', () => {
  const errors = async (...rows: TestCell[][]) =>
    errorsIn(await planWorkbook(people(...rows), registerOf('21')))

  it.each<[string, Partial<Record<number, TestCell>>, string]>([
    ['no name', { 0: ' ' }, 'Peer supportrar 2 Namn: NAME_MISSING'],
    ['a share of 0', { 4: 0 }, 'Peer supportrar 2 Tjänstgöringsgrad: FRACTION_OUT_OF_RANGE'],
    ['a share of 101', { 4: '101 %' }, 'Peer supportrar 2 Tjänstgöringsgrad: FRACTION_OUT_OF_RANGE'],
    ['29 February of a common year', { 5: '29/2 2023' }, 'Peer supportrar 2 Startdatum: DAY_IMPOSSIBLE'],
    ['a day in no form', { 5: 'i våras' }, 'Peer supportrar 2 Startdatum: DAY_NOT_UNDERSTOOD'],
    ['a day long ago', { 5: '0201-01-01' }, 'Peer supportrar 2 Startdatum: DAY_OUT_OF_RANGE'],
    ['an end before the start', { 6: '2022-01-09' }, 'Peer supportrar 2 Slutdatum: END_BEFORE_START'],
    ['an own supervisor', { 7: 'ida alm' }, 'Peer supportrar 2 Handledare: OWN_RELATION'],
    ['a tick in no form', { 8: 'kanske' }, 'Peer supportrar 2 Bild uppsatt: TICK_NOT_UNDERSTOOD'],
    ['a name too long', { 3: 'a'.repeat(201) }, 'Peer supportrar 2 Arbetsplats: TEXT_TOO_LONG'],
    ['an identity number as a number', { 3: 198112289874 }, 'Peer supportrar 2 Arbetsplats: IDENTITY_NUMBER'],
  ])('%s', async (_, changes, error) => {
    const planned = await planWorkbook(people(row(changes)), registerOf('21'))
    expect(errorsIn(planned)).toEqual([error])
    expect(planned.plan.change.operations).toEqual([])
  })

  it.each<[string, Partial<Record<number, TestCell>>]>([
    ['a share of 1 percent', { 4: '1 %' }],
    ['a share of 100 percent', { 4: '100 %' }],
    ['29 February of a leap year', { 5: '29/2 2020' }],
    ['an end on the day of the start', { 6: '2022-01-10' }],
    ['a name as long as can be', { 3: 'a'.repeat(200) }],
  ])('%s can', async (_, changes) => {
    expect(await errors(row(changes))).toEqual([])
  })

  it('the same person twice at one workplace at one time is one row too many; one after the other is not', async () => {
    expect(await errors(row(), row({ 5: '2023-06-01', 6: null }))).toEqual([
      'Peer supportrar 3: ROW_DUPLICATE',
    ])
    expect(await errors(row(), row({ 5: '2023-12-31', 6: '2024-12-31' }))).toEqual([
      'Peer supportrar 3: ROW_DUPLICATE',
    ])
    expect(await errors(row(), row({ 5: '2024-01-01', 6: '2024-12-31' }))).toEqual([])
    expect(await errors(row(), row({ 3: 'Boendestöd Norr' }))).toEqual([])
  })

  it('a name that several people have says who they are', async () => {
    const planned = await planWorkbook(
      {
        ...people(row(), row({ 1: 'ida.2@exempel.se', 3: 'Boendestöd Norr' })),
        Handledning: [
          ['Datum', 'Form', 'Handledare', 'Deltagare'],
          ['2023-05-01', 'enskild', 'Nils Berg', 'Ida Alm'],
        ],
      },
      registerOf('21'),
    )
    expect(errorsIn(planned)).toEqual(['Handledning 2 Deltagare: PERSON_AMBIGUOUS'])
    expect(planned.plan.problems[0]?.numbers).toEqual({
      candidates: ['Ida Alm, ida@exempel.se', 'Ida Alm, ida.2@exempel.se'],
    })
  })

  it('a mistyped workplace or person comes with what was probably meant', async () => {
    const planned = await planWorkbook(
      {
        ...people(row(), row({ 0: 'Leo Björk', 1: 'leo@exempel.se', 3: 'Boendestöd Södr' })),
        Arbetsplatser: [
          ['Enhet', 'Organisation'],
          ['Boendestöd Söder', 'Gävle kommun'],
        ],
        Handledning: [
          ['Datum', 'Form', 'Handledare', 'Deltagare'],
          ['2023-05-01', 'enskild', 'Nils Burg', 'Ida Alm'],
        ],
      },
      registerOf('21'),
    )
    expect(planned.plan.problems.map(({ code, suggestion }) => [code, suggestion])).toEqual([
      ['WORKPLACE_UNKNOWN', 'Boendestöd Söder'],
      ['SUPERVISOR_UNKNOWN', 'Nils Berg'],
    ])
  })
})

describe('identity numbers outside rows', () => {
  it('in headings, titles, names of sheets and sheets that are left are told and masked', async () => {
    const planned = await planWorkbook(
      {
        'Peer supportrar': [['Lista för 19811228-9874'], [...headings, '811228-9874'], row()],
        'Om 811228-9874': [['Skrivet av 8112289874']],
      },
      registerOf('21'),
    )
    expect(errorsIn(planned)).toEqual([
      'Peer supportrar 1 A: IDENTITY_NUMBER',
      'Peer supportrar 2 K: IDENTITY_NUMBER',
      '•••: IDENTITY_NUMBER',
      '••• 1 A: IDENTITY_NUMBER',
    ])
    expect(JSON.stringify(planned)).not.toContain('9874')
    expect(planned.after.placements).toHaveLength(1)
  })
})
