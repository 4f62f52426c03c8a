import { checkRulebook, notEncodedOf, rulesOf, SourceSchema, valuesOf } from '@brygga/domain'
import { answerTo, expectedAnswer, looseValues, missingCases } from '@brygga/domain/testing'
import { describe, expect, it } from 'vitest'
import { jurisdictions } from './jurisdictions.ts'

describe.each(jurisdictions.map((each) => ({ id: each.rulebook.id, ...each })))(
  '$id',
  ({ rulebook, tables }) => {
    it('is sound', () => {
      expect(checkRulebook(rulebook)).toEqual([])
    })

    it('has a table of cases for every rule', () => {
      expect(tables.map(({ rule }) => rule.id)).toEqual(rulesOf(rulebook).map(({ id }) => id))
    })

    it('cites a document that was read for each rule, each figure and each clause left out', () => {
      const cited = [
        ...rulesOf(rulebook).map(({ source }) => source),
        ...notEncodedOf(rulebook).map(({ clause }) => clause),
        ...[...valuesOf(rulebook).values()].flatMap((value) =>
          'entries' in value ? value.entries.map(({ source }) => source) : [value.namedIn],
        ),
      ]
      for (const { source } of cited) expect(SourceSchema.safeParse(source).success).toBe(true)
      for (const { clause } of notEncodedOf(rulebook)) expect(clause.says).toBeTruthy()
    })

    describe.each(tables.map((table) => ({ rule: table.rule.id, table })))('$rule', ({ table }) => {
      it.each([...table.cases])('$name', (situation) => {
        expect(answerTo(table, situation)).toMatchObject(expectedAnswer(situation.expect))
      })

      it('has a case for each answer, and on both sides of each limit and each change', () => {
        expect(missingCases(table)).toEqual([])
        expect(looseValues(table)).toEqual([])
      })

      it('names no situation twice', () => {
        const names = table.cases.map(({ name }) => name)
        expect(names).toEqual([...new Set(names)])
      })
    })
  },
)

it('no two rules have one id', () => {
  const ids = jurisdictions.flatMap(({ rulebook }) => rulebook.rules.map(({ id }) => id))
  expect(ids).toEqual([...new Set(ids)])
})
