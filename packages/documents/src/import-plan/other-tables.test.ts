import { describe, expect, it } from 'vitest'
import { errorsIn, notesIn, planWorkbook, registerOf, type TestCell } from '../testing/workbooks.ts'

const gavleborg = registerOf('21')

describe('workplaces under headings in two rows', () => {
  const workbook: Record<string, TestCell[][]> = {
    Enheter: [
      [
        null,
        null,
        { value: 'Personalutbildning', columnSpan: 4 },
        null,
        null,
        null,
        { value: 'Förankring', columnSpan: 2 },
        null,
        { value: 'Finansiering', columnSpan: 3 },
        null,
        null,
      ],
      [
        'Namn på enhet',
        'Huvudman',
        'Tillfälle 1',
        'Antal deltagare',
        'Tillfälle 2',
        'Antal deltagare',
        'politik',
        'enhetschef',
        'belopp',
        'från',
        'till',
      ],
      [
        'Mottagning Hofors',
        'Region Gävleborg',
        '2023-01-10',
        8,
        '2023-02-10',
        '6 pers',
        'x',
        'nej',
        '250 tkr',
        '2023-01-01',
        '2023-12-31',
      ],
      [
        'Boendestöd Gävle',
        'Gävle kommun',
        null,
        null,
        null,
        null,
        null,
        'JA',
        null,
        '2023-01-01',
        '2023-12-31',
      ],
    ],
  }

  it('are read with the group that a heading stands in', async () => {
    const planned = await planWorkbook(workbook, gavleborg)
    const { after } = planned
    expect(errorsIn(planned)).toEqual([])
    expect(notesIn(planned)).toEqual(['Enheter 4 Finansiering belopp: FUNDING_WITHOUT_AMOUNT'])
    expect(after.staffIntroductions.map(({ heldOn, participants }) => [heldOn, participants])).toEqual([
      ['2023-01-10', 8],
      ['2023-02-10', 6],
    ])
    expect(after.anchorings.map(({ level, anchored }) => [level, anchored])).toEqual([
      ['politics', true],
      ['unit-manager', false],
      ['politics', false],
      ['unit-manager', true],
    ])
    expect(after.fundings).toMatchObject([{ amount: 250_000, from: '2023-01-01', until: '2024-01-01' }])
  })
})

describe('supervision in one sheet for each year', () => {
  const people: TestCell[][] = [
    ['Namn', 'Arbetsgivare', 'Arbetsplats', 'Startdatum', 'Handledare'],
    ['Ida Alm', 'Gävle kommun', 'Boendestöd', '2021-01-01', 'Nils Berg'],
    ['Leo Björk', 'Gävle kommun', 'Boendestöd', '2021-01-01', 'Nils Berg'],
  ]
  const workbook: Record<string, TestCell[][]> = {
    'Peer supportrar': people,
    'Handledning 2022': [
      ['Dag', 'Handledare', 'Peer 1', 'Peer 2', 'Tidsåtgång'],
      [new Date(Date.UTC(2022, 4, 2)), 'Nils Berg', 'Ida Alm', 'Leo Björk', '1:30'],
      [new Date(Date.UTC(2022, 4, 3)), 'nils  berg', 'Ida Alm', null, '45'],
    ],
    'Handledning 2023': [
      ['Datum', 'Handledare', 'Deltagare', 'Tid', 'Typ'],
      ['fredag 5 maj 2023', 'Nils Berg', 'Ida Alm\nLeo Björk', '1 h 15 min', 'Grupphandledning'],
      ['2023-05-06', 'Nils Berg', 'Ida Alm & Leo Björk', '2 tim', 'gruppp'],
    ],
  }

  it('is one table', async () => {
    const planned = await planWorkbook(workbook, gavleborg)
    expect(errorsIn(planned)).toEqual([])
    expect(
      planned.after.sessions.map(({ heldOn, form, minutes, attendeeIds }) => [
        heldOn,
        form,
        minutes,
        attendeeIds.length,
      ]),
    ).toEqual([
      ['2022-05-02', 'group', 90, 2],
      ['2022-05-03', 'individual', 45, 1],
      ['2023-05-05', 'group', 75, 2],
      ['2023-05-06', 'group', 120, 2],
    ])
  })

  it('can come alone, once the people are there', async () => {
    const { after } = await planWorkbook({ 'Peer supportrar': people }, gavleborg)
    const alone = await planWorkbook({ Blad1: workbook['Handledning 2023'] as TestCell[][] }, after)
    expect(errorsIn(alone)).toEqual([])
    expect(alone.plan.counts).toMatchObject([{ table: 'supervision', added: 2 }])
  })

  it('may be led by a peer supporter only as long as that one is a supervisor', async () => {
    const { after } = await planWorkbook({ 'Peer supportrar': people }, gavleborg)
    const ida = after.people.find(({ name }) => name === 'Ida Alm')
    const wasSupervisor = {
      id: '6f0e5d7e-1111-4a53-9a57-0a7d8a1f3b11',
      version: 1,
      personId: ida?.id ?? '',
      role: 'supervisor' as const,
      organisationId: null,
      fraction: null,
      from: '2021-01-01',
      until: '2023-05-02',
    }
    const led = await planWorkbook(
      {
        Handledning: [
          ['Datum', 'Handledare', 'Deltagare'],
          ['2023-05-01', 'Ida Alm', 'Leo Björk'],
          ['2023-05-02', 'Ida Alm', 'Leo Björk'],
        ],
      },
      { ...after, roles: [...after.roles, wasSupervisor] },
    )
    expect(errorsIn(led)).toEqual(['Handledning 3 Handledare: SUPERVISOR_UNKNOWN'])
    expect(led.after.sessions.map(({ heldOn }) => heldOn)).toEqual(['2023-05-01'])
  })

  it('is not read in as it cannot have been held', async () => {
    const led = [
      ['Namn', 'Arbetsgivare', 'Arbetsplats', 'Startdatum', 'Handledare', 'Chef'],
      ['Ida Alm', 'Gävle kommun', 'Boendestöd', '2021-01-01', 'Nils Berg', 'Vera Lind'],
      ['Leo Björk', 'Gävle kommun', 'Boendestöd', '2021-01-01', 'Vera Lind', 'Siv Dahl'],
    ]
    const held = await planWorkbook(
      {
        'Peer supportrar': led,
        Handledning: [
          ['Datum', 'Typ', 'Handledare', 'Deltagare'],
          ['2023-05-01', 'grupp', 'Nils Berg', 'Ida Alm'],
          ['2023-05-02', 'enskild', 'Nils Berg', 'Ida Alm, Leo Björk'],
          ['2023-05-03', 'enskild', 'Vera Lind', 'Ida Alm'],
          ['2023-05-04', 'enskild', 'Vera Lind', 'Leo Björk'],
          ['2023-05-05', 'grupp', 'Vera Lind', 'Ida Alm, Leo Björk'],
          ['2020-12-31', 'enskild', 'Vera Lind', 'Ida Alm'],
        ],
      },
      gavleborg,
    )
    expect(errorsIn(held)).toEqual([
      'Handledning 2 Deltagare: GROUP_NEEDS_TWO',
      'Handledning 3 Deltagare: INDIVIDUAL_TAKES_ONE',
      'Handledning 4 Handledare: SUPERVISOR_IS_LINE_MANAGER',
    ])
    // A session from before the placement is history that the register's placements know nothing of.
    expect(held.after.sessions.map(({ heldOn }) => heldOn).sort()).toEqual([
      '2020-12-31',
      '2023-05-04',
      '2023-05-05',
    ])
  })

  it('cannot come alone before: whom it names is unknown', async () => {
    const alone = await planWorkbook({ Blad1: workbook['Handledning 2023'] as TestCell[][] }, gavleborg)
    expect(errorsIn(alone)).toEqual([
      'Blad1 2 Deltagare: PARTICIPANT_UNKNOWN',
      'Blad1 2 Deltagare: PARTICIPANT_UNKNOWN',
      'Blad1 3 Deltagare: PARTICIPANT_UNKNOWN',
      'Blad1 3 Deltagare: PARTICIPANT_UNKNOWN',
    ])
    expect(alone.plan.change.operations).toEqual([])
  })
})

describe('workplaces merged downward, and people twice', () => {
  it('gives every row the value that it is shown with', async () => {
    const planned = await planWorkbook(
      {
        'Peer supportrar': [
          ['Arbetsplats', 'Arbetsgivare', 'Namn', 'Startdatum'],
          [
            { value: 'Mottagning Hofors', rowSpan: 2 },
            { value: 'Region Gävleborg', rowSpan: 2 },
            'Ida Alm',
            '2021-01-01',
          ],
          [null, null, 'Leo Björk', '2021-02-01'],
        ],
      },
      gavleborg,
    )
    expect(errorsIn(planned)).toEqual([])
    expect(new Set(planned.after.placements.map(({ workplaceId }) => workplaceId)).size).toBe(1)
  })
})
