import { describe, expect, it } from 'vitest'
import { answerTo, expectedAnswer, missingCases } from '../testing/cases.ts'
import { nsphCases } from './cases.ts'
import { nsphRulebook } from './rulebook.ts'

describe.each(nsphCases.map((table) => ({ id: table.rule.id, table })))('$id', ({ table }) => {
  it.each([...table.cases])('$name', (situation) => {
    expect(answerTo(table, situation)).toMatchObject(expectedAnswer(situation.expect))
  })

  it('has every case that it needs', () => {
    expect(missingCases(table)).toEqual([])
  })

  it('names no situation twice', () => {
    const names = table.cases.map((situation) => situation.name)
    expect(names).toEqual([...new Set(names)])
  })
})

it('has a table for every rule of the model', () => {
  expect(nsphCases.map((table) => table.rule.id)).toEqual(nsphRulebook.rules.map((rule) => rule.id))
})
