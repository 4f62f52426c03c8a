import { describe, expect, it } from 'vitest'
import { errorsIn, notesIn, planWorkbook, registerOf, type TestCell } from '../testing/workbooks.ts'
import { isShortFormOf } from './short-form.ts'

const gavleborg = registerOf('21')
const peerHeadings: TestCell[] = [
  'Namn',
  'Arbetsgivare',
  'Arbetsplats',
  'Startdatum',
  'Utbildningsomgång',
  'Certifierad',
  'Verksamhet',
  'Kommun',
  'Samtycke till bild',
  'Anteckning',
]
const peer = (changes: Partial<Record<number, TestCell>> = {}): TestCell[] =>
  ['Ida Alm', 'Gävle kommun', 'Boendestöd', '2022-01-10', null, null, null, null, null, null].map(
    (cell, at) => changes[at] ?? cell,
  )
const peers = (...rows: TestCell[][]) => ({ 'Peer supportrar': [peerHeadings, ...rows] })
describe('places', () => {
  it('outside the programme are told, unknown ones fail the row with a suggestion', async () => {
    const planned = await planWorkbook(
      peers(peer({ 7: 'Stockholm' }), peer({ 0: 'Leo Björk', 7: 'Gävlle' })),
      gavleborg,
    )
    expect(notesIn(planned)).toEqual(['Peer supportrar 2 Kommun: MUNICIPALITY_OUTSIDE_PROGRAMME'])
    expect(planned.plan.problems[0]).toMatchObject({
      code: 'MUNICIPALITY_UNKNOWN',
      row: 3,
      suggestion: 'Gävle',
    })
  })

  it('whose kind of service is not understood are read in without it', async () => {
    const planned = await planWorkbook(peers(peer({ 6: 'kiosk' })), gavleborg)
    expect(notesIn(planned)).toEqual(['Peer supportrar 2 Verksamhet: SETTING_NOT_UNDERSTOOD'])
    expect(
      planned.after.organisations.find(({ functions }) => functions.includes('workplace'))?.setting,
    ).toBeNull()
  })

  it('with a short name that fits two are told apart by nobody but the user', async () => {
    const places = {
      Arbetsplatser: [
        ['Enhet', 'Organisation', 'Chef'],
        ['Psykiatrisk avdelning A', 'Region Gävleborg', 'Rut Ek'],
        ['Psykologisk avdelning A', 'Region Gävleborg', 'Rut Ek'],
      ] as TestCell[][],
    }
    const planned = await planWorkbook(
      { ...peers(peer({ 1: 'Region Gävleborg', 2: 'Psyk. avd. A' })), ...places },
      gavleborg,
    )
    expect(planned.plan.problems).toMatchObject([
      {
        code: 'WORKPLACE_AMBIGUOUS',
        numbers: { candidates: ['Psykiatrisk avdelning A', 'Psykologisk avdelning A'] },
      },
    ])
  })

  it('that earlier rows brought in may make a later short name mean two', async () => {
    const region = { 1: 'Region Gävleborg' }
    const planned = await planWorkbook(
      peers(
        peer({ ...region, 2: 'Psykiatrisk avdelning A' }),
        peer({ ...region, 0: 'Leo Björk', 2: 'Psykologisk avdelning A' }),
        peer({ ...region, 0: 'Mio Ek', 2: 'Psyk. avd. A' }),
      ),
      gavleborg,
    )
    expect(errorsIn(planned)).toEqual(['Peer supportrar 4 Arbetsplats: WORKPLACE_AMBIGUOUS'])
    expect(planned.after.placements).toHaveLength(2)
  })

  it('are parts of the region or municipality that their employer is a part of', async () => {
    const { after } = await planWorkbook(
      peers(
        peer({ 1: 'Socialförvaltningen, Gävle kommun' }),
        peer({ 0: 'Leo Björk', 1: 'RSMH Gävle', 2: 'Träffpunkten' }),
        peer({ 0: 'Mio Ek', 1: 'Regionen', 2: 'Mottagningen' }),
      ),
      gavleborg,
    )
    const byName = (name: string) => after.organisations.find((one) => one.name === name)
    expect(byName('Socialförvaltningen, Gävle kommun')?.parentId).toBe(byName('Gävle kommun')?.id)
    expect(byName('RSMH Gävle')?.functions).toEqual(['user-organisation', 'employer'])
    expect(byName('Regionen')).toMatchObject({
      functions: ['principal-region', 'employer'],
      regionCode: '21',
    })
  })

  it.each([
    ['psyk avd a', 'psykiatrisk avdelning a', true],
    ['avdelning 10', 'avdelning 101', false],
    ['avdelning a', 'avdelning akut', false],
    ['avdelning', 'avdelning a', false],
    ['boendestöd söder', 'boendestöd söder', false],
  ])('%s short for %s: %s', (short, long, is) => {
    expect(isShortFormOf(short, long)).toBe(is)
  })
})

describe('workplaces', () => {
  const headings: TestCell[] = [
    'Enhet',
    'Organisation',
    'Chef',
    'Antal personal',
    'Personalutb 1',
    'Deltog 1',
    'Förankrad politik',
    'Budget kr',
    'Budget från',
    'Budget till',
  ]
  const places = (...rows: TestCell[][]) => ({ Arbetsplatser: [headings, ...rows] })
  const place: TestCell[] = [
    'Boendestöd',
    'Gävle kommun',
    'Rut Ek',
    8,
    '2023-01-10',
    6,
    'ja',
    250000,
    '2023-01-01',
    '2023-12-31',
  ]
  const changed = (changes: Partial<Record<number, TestCell>>) =>
    place.map((cell, at) => (at in changes ? (changes[at] ?? null) : cell))

  it('are amended, not doubled, and nothing said before is taken back', async () => {
    const first = await planWorkbook(places(place), gavleborg)
    expect(first.after.roles).toMatchObject([{ role: 'unit-manager', from: '2023-06-15' }])
    const again = await planWorkbook(
      places(changed({ 3: 9, 5: 7, 6: 'nej', 7: 300000, 9: '2023-06-30' })),
      first.after,
    )
    expect(again.plan.counts).toMatchObject([{ changed: 1, added: 0 }])
    expect(
      again.after.organisations.find(({ functions }) => functions.includes('workplace'))?.staffCount,
    ).toBe(9)
    expect(again.after.staffIntroductions).toMatchObject([{ participants: 7 }])
    expect(again.after.anchorings).toMatchObject([{ anchored: true }])
    expect(again.after.fundings).toMatchObject([{ amount: 300_000, until: '2024-01-01' }])
    expect(notesIn(again)).toEqual([
      'Arbetsplatser 2 Förankrad politik: KEPT_IN_REGISTER',
      'Arbetsplatser 2 Budget till: KEPT_IN_REGISTER',
    ])
  })

  it('are anchored from what was not before', async () => {
    const first = await planWorkbook(places(changed({ 6: null })), gavleborg)
    expect(first.after.anchorings).toMatchObject([{ level: 'politics', anchored: false, notedOn: null }])
    const again = await planWorkbook(places(changed({ 6: '2023-05-01' })), first.after)
    expect(again.after.anchorings).toMatchObject([{ anchored: true, notedOn: '2023-05-01' }])
  })

  it('have no introduction tomorrow, no impossible one, and no budget backwards', async () => {
    const planned = await planWorkbook(
      places(
        changed({ 4: '2023-06-16' }),
        changed({ 0: 'Norr', 4: '31/2 2023' }),
        changed({ 0: 'Öster', 5: 'många' }),
        changed({ 0: 'Väster', 9: '2022-12-31' }),
        changed({ 0: 'Mitt', 8: null }),
      ),
      gavleborg,
    )
    expect(errorsIn(planned)).toEqual([
      'Arbetsplatser 3 Personalutb 1: DAY_IMPOSSIBLE',
      'Arbetsplatser 4 Deltog 1: NUMBER_NOT_UNDERSTOOD',
      'Arbetsplatser 5 Budget till: END_BEFORE_START',
    ])
    expect(notesIn(planned)).toEqual([
      'Arbetsplatser 2 Personalutb 1: DAY_IN_FUTURE',
      'Arbetsplatser 6 Budget kr: FUNDING_WITHOUT_PERIOD',
    ])
  })

  it('of one name belong to two municipalities, or are one too many', async () => {
    const planned = await planWorkbook(
      places(place, changed({ 1: 'Sandvikens kommun' }), changed({ 1: 'Gävle' })),
      gavleborg,
    )
    expect(errorsIn(planned)).toEqual(['Arbetsplatser 4: ROW_DUPLICATE'])
  })
})

describe('municipalities', () => {
  it('are checked against their codes and the programme, and add nothing', async () => {
    const planned = await planWorkbook(
      {
        Kommuner: [
          ['Kod', 'Kommun'],
          ['2180', 'Gävle'],
          [2181, 'Sandviken'],
          ['2180', 'Hofors'],
          ['0180', 'Stockholm'],
          ['2180', 'Gävle'],
          ['1', 'Ingenstans'],
        ],
      },
      gavleborg,
    )
    expect(errorsIn(planned)).toEqual([
      'Kommuner 4 Kod: MUNICIPALITY_CODE_DIFFERS',
      'Kommuner 6: ROW_DUPLICATE',
      'Kommuner 7 Kommun: MUNICIPALITY_UNKNOWN',
    ])
    expect(notesIn(planned)).toEqual(['Kommuner 5 Kommun: MUNICIPALITY_OUTSIDE_PROGRAMME'])
    expect(planned.plan.change.operations).toEqual([])
  })
})
