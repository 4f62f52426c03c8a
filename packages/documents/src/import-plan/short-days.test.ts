import { expect, it } from 'vitest'
import { errorsIn, planOf, registerOf, sheetsOf } from '../testing/workbooks.ts'

const planCsv = async (...days: string[]) => {
  const rows = days.map((day, at) => `Person ${'ABCDEF'[at]}lm;Gävle kommun;Boendestöd Söder;${day}`)
  const text = ['Namn;Arbetsgivare;Arbetsplats;Startdatum', ...rows].join('\n')
  return planOf(await sheetsOf(new TextEncoder().encode(text), 'Peer supportrar.csv'), registerOf('21'))
}

it('short days of a file are read with the year first, and that is said of the rows where it could be last', async () => {
  const planned = await planCsv('2022-03-01', '22-03-01', '23-05-31', '44-01-02')
  expect(errorsIn(planned)).toEqual([])
  expect(planned.after.placements.map(({ from }) => from)).toEqual([
    '2022-03-01',
    '2022-03-01',
    '2023-05-31',
    '2044-01-02',
  ])
  expect(planned.plan.assumptions).toMatchObject([
    {
      code: 'DAY_BEFORE_MONTH',
      numbers: { order: 'year-first' },
      column: 'Startdatum',
      count: 2,
      rows: [3, 4],
    },
    {},
  ])
})

it('days with other signs are read with the day first, and that is said', async () => {
  const planned = await planCsv('22/03/01')
  expect(planned.after.placements.map(({ from }) => from)).toEqual(['2001-03-22'])
  expect(planned.plan.assumptions).toContainEqual(
    expect.objectContaining({ code: 'DAY_BEFORE_MONTH', column: 'Startdatum', numbers: {} }),
  )
})

it('a year that no register reaches fails its row', async () => {
  const planned = await planCsv('2022-03-01', '0001-03-01', '1899-12-31', '2201-01-01')
  expect(planned.plan.problems).toMatchObject([
    { row: 3, code: 'DAY_OUT_OF_RANGE', severity: 'error', value: '0001-03-01' },
    { row: 4, code: 'DAY_OUT_OF_RANGE' },
    { row: 5, code: 'DAY_OUT_OF_RANGE' },
  ])
  expect(planned.after.placements).toHaveLength(1)
})
