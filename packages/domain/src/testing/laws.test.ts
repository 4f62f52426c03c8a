import { describe, expect, it } from 'vitest'
import { type Answer, met, notMet } from '../rules/answer.ts'
import type { AskedDay } from '../rules/asked-day.ts'
import { cite } from '../rules/citation.ts'
import { defineRule } from '../rules/rule.ts'
import { defineRulebook } from '../rules/rulebook.ts'
import { brokenLaws } from './laws.ts'

const source = cite({ id: 'order-3', title: 'Order 3', url: null, readOn: '2026-06-01' })
interface MeetingFacts {
  readonly subject: { readonly kind: 'person'; readonly id: string }
  readonly metOn: readonly string[]
}
const facts: MeetingFacts = { subject: { kind: 'person', id: 'a' }, metOn: ['2023-01-10', '2023-02-10'] }

const book = (check: (facts: MeetingFacts, values: object, day: AskedDay) => Answer<'NONE'>) =>
  defineRulebook({
    id: 'exampleland',
    version: '1',
    coveredFrom: '2022-01-01',
    rules: [
      defineRule({
        id: 'exampleland/met',
        subject: 'person',
        question: 'met',
        kind: 'cadence',
        source,
        inForce: { from: '2022-01-01' },
        codes: { NONE: { severity: 'warn' } },
        remedy: null,
        parameters: {},
        check,
      }),
    ],
  })

describe('the laws that answers rest on', () => {
  it('hold for a rule that asks the day about every fact', () => {
    const sound = book(({ metOn }, _values, day) =>
      metOn.filter((each) => day.reached(each)).length > 0 ? met() : notMet('NONE'),
    )
    expect(
      brokenLaws(sound, facts, ['2021-12-01', '2022-12-31', '2023-01-09', '2023-01-10', '2023-03-01']),
    ).toEqual([])
  })

  it('are broken by a rule that looks at facts without asking the day', () => {
    let asked = 0
    const restless = book(() => {
      asked += 1
      return asked % 2 === 0 ? met() : notMet('NONE')
    })
    const broken = brokenLaws(restless, facts, ['2023-01-01', '2023-01-02'])
    expect(broken[0]).toMatch(/^person a hangs on the order of its facts on 2023-01-01: .* became /)
    const slow = book(() => (Math.floor(asked++ / 2) % 2 === 0 ? met() : notMet('NONE')))
    asked = 0
    expect(brokenLaws(slow, facts, ['2023-01-01', '2023-01-02'])).toEqual([
      expect.stringMatching(/^person a changed by 2023-01-02, though no day was named: /),
    ])
  })

  it('are broken by a rule that takes what stands first', () => {
    const first = book(({ metOn }, _values, day) =>
      day.reached(metOn[0] ?? '2999-01-01') ? met() : notMet('NONE'),
    )
    expect(brokenLaws(first, facts, ['2023-01-20'])).toEqual([
      expect.stringContaining('hangs on the order of its facts on 2023-01-20'),
    ])
    expect(brokenLaws(first, facts, ['2023-02-20'])).toEqual([])
  })

  it('are broken where a day is named too late', () => {
    let asked = 0
    const hasty = book((_facts, _values, day) => {
      asked += 1
      // The second time it is asked about the day before the one that it names.
      return day.reached('2023-06-01') || asked === 2 ? met() : notMet('NONE')
    })
    expect(brokenLaws(hasty, facts, ['2023-01-01'])[0]).toContain(
      'changes the day before 2023-06-01, asked on 2023-01-01',
    )
  })
})
