import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { assessRegister, compile, openValuesOf } from '@brygga/domain'
import {
  answerTo,
  type CaseTable,
  checkRulebook,
  expectedAnswer,
  looseValues,
  missingCases,
  supervisorId,
} from '@brygga/domain/testing'
import { registerWithSupervisees } from './example-register.ts'
import { rulebook } from './rulebook.ts'
import { supervisorLoadCases } from './rules/supervisor-load.cases.ts'

/** Add the table of each rule that you write. */
const tables: readonly CaseTable[] = [supervisorLoadCases]

for (const table of tables) {
  describe(table.rule.id, () => {
    for (const situation of table.cases) {
      it(situation.name, () => {
        assert.partialDeepStrictEqual(answerTo(table, situation), expectedAnswer(situation.expect))
      })
    }
    it('has a case for every answer and for both sides of every change day', () => {
      assert.deepEqual(missingCases(table), [])
    })
    it('has a case that fails when a figure is changed by one', () => {
      assert.deepEqual(looseValues(table), [])
    })
  })
}

it('has a table for every rule of its own', () => {
  assert.deepEqual(
    tables.map(({ rule }) => rule.id),
    rulebook.rules.map(({ id }) => id),
  )
})

it('is sound', () => {
  assert.deepEqual(checkRulebook(rulebook), [])
  assert.equal(compile(rulebook, '2024-05-02').isCovered, true)
})

it('says which values are still open', () => {
  const open = openValuesOf(rulebook).map(({ id }) => id)
  console.log(`Still open: ${open.join(', ')}`)
  assert.ok(!open.includes('nsph/individual-supervision-cadence'))
})

describe('asked about a register', () => {
  const assessments = (supervisees: number) =>
    assessRegister(compile(rulebook, '2024-05-02'), registerWithSupervisees(supervisees))

  // A rule over facts that the register does not give answers "not applicable" for everybody, without a word.
  it('says something by every rule of its own', () => {
    const answers = assessments(7).flatMap(({ findings, met, unanswered }) => [
      ...findings,
      ...met,
      ...unanswered,
    ])
    const said = new Set(answers.map(({ ruleId }) => ruleId))
    assert.deepEqual(
      rulebook.rules.map(({ id }) => id).filter((id) => !said.has(id)),
      [],
    )
  })

  it('finds the supervisor who has one more than decided', () => {
    const overloaded = (supervisees: number) =>
      assessments(supervisees)
        .flatMap(({ findings }) => findings)
        .filter(({ code }) => code === 'SUPERVISOR_LOAD_TOO_HIGH')
        .map(({ subject }) => subject.id)
    assert.deepEqual(overloaded(6), [])
    assert.deepEqual(overloaded(7), [supervisorId])
  })
})
