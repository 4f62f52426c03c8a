import { addDays } from '@brygga/domain'
import { describe, expect, it } from 'vitest'
import { planOf, registerOf } from '../testing/workbooks.ts'
import type { RawCell, RawSheet } from '../workbook/raw-sheet.ts'

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

describe('cells made to tire the reader', () => {
  it.each<[string, string]>([
    ['one sign', 'a'],
    ['digits', '1'],
    ['digits and spaces', '1 '],
    ['addresses', 'a@'],
    ['names', 'A b, '],
    ['dashes', '-'],
    ['commas', ','],
  ])('of %s fail their row and no more', (_, unit) => {
    const long: RawCell = unit.repeat(32_000 / unit.length)
    const headings: RawCell[] = [
      'Namn',
      'E-post',
      'Arbetsgivare',
      'Arbetsplats',
      'Startdatum',
      'Tjänstgöringsgrad',
      'Handledare',
      'Anteckning',
    ]
    const rows: RawCell[][] = [headings, ...Array.from({ length: 20 }, () => headings.map(() => long))]
    const before = process.cpuUsage()
    const { plan } = planOf(
      [{ index: 0, name: 'Peer supportrar', rows, merges: [], hidden: [] }],
      registerOf('21'),
    )
    expect(plan.counts).toMatchObject([{ faulty: 20, good: 0 }])
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(3)
  })
})

function letters(number: number): string {
  return [...String(number)].map((digit) => String.fromCharCode(97 + Number(digit))).join('')
}
