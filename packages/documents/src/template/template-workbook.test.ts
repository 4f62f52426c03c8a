import { describe, expect, it } from 'vitest'
import { recognise } from '../recognition/recognise.ts'
import { planOf, registerOf, sheetsOf } from '../testing/workbooks.ts'
import { templateWorkbook } from './template-workbook.ts'

describe.each(['sv', 'en'] as const)('the empty register in %s', (locale) => {
  it('is recognised whole', async () => {
    const sheets = await sheetsOf(await templateWorkbook(locale))
    const recognition = recognise(sheets)
    expect(recognition.sheets.map(({ table }) => table)).toEqual([
      'peer-supporters',
      'network',
      'workplaces',
      'training',
      'supervision',
      'system-faults',
    ])
    const unread = recognition.sheets.flatMap(({ columns }) =>
      columns.filter(({ field }) => field === null).map(({ heading }) => heading),
    )
    expect(unread).toEqual([])
    expect(recognition.sheets.flatMap(({ missing }) => missing)).toEqual([])
  })

  it('is a register of nobody', async () => {
    const { plan } = planOf(await sheetsOf(await templateWorkbook(locale)), registerOf('21'))
    expect(plan.change.operations).toEqual([])
    expect(plan.problems).toEqual([])
  })

  it('takes three introductions of a workplace, each with those who came', async () => {
    const sheets = await sheetsOf(await templateWorkbook(locale))
    const workplaces = recognise(sheets).sheets[2]
    const fields = workplaces?.columns.map(({ field }) => field) ?? []
    expect(fields.filter((field) => field === 'introductionDay')).toHaveLength(3)
    expect(fields.indexOf('introductionParticipants')).toBe(fields.indexOf('introductionDay') + 1)
  })
})
