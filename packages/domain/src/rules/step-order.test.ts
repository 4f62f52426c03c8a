import { describe, expect, it } from 'vitest'
import { AskedDay } from './asked-day.ts'
import { checkRulebook } from './check-rulebook.ts'
import { cite } from './citation.ts'
import { defineRule, type Rule } from './rule.ts'
import { defineRulebook, extendRulebook } from './rulebook.ts'
import { inOrder, type StepTaken } from './step-order.ts'
import { type StepOrder, units } from './unit.ts'
import type { DatedValue } from './value.ts'

const source = cite({ id: 'order-8', title: 'Order 8', url: null, readOn: '2026-06-01' }, 'art. 1')
const inTurn = (...steps: string[]): StepOrder[] =>
  steps.slice(1).map((after, at) => ({ before: steps[at] as string, after }))
const order = inTurn('first practice', 'second practice', 'examination')
const answer = (on: string, ...steps: [string, string, string | null][]) =>
  inOrder({
    code: 'TOO_EARLY',
    order,
    steps: steps.map(([step, from, until]): StepTaken => ({ step, from, until })),
    day: new AskedDay(on),
  })
const practised: [string, string, string | null] = ['first practice', '2023-02-01', '2023-03-01']

describe('steps in order', () => {
  it('one may begin on the day the one before is done, and not on the day before', () => {
    expect(answer('2023-04-01', practised, ['second practice', '2023-03-01', null])).toMatchObject({
      is: 'met',
    })
    expect(answer('2023-04-01', practised, ['second practice', '2023-02-28', null])).toMatchObject({
      is: 'not-met',
      numbers: { before: 'first practice', after: 'second practice' },
      since: '2023-02-28',
    })
  })

  it('a step that is never begun, that has no end or that ends before it begins is not done', () => {
    const second: [string, string, string | null] = ['second practice', '2023-05-01', null]
    expect(answer('2023-06-01', second).is).toBe('not-met')
    expect(answer('2023-06-01', ['first practice', '2023-02-01', null], second).is).toBe('not-met')
    expect(answer('2023-06-01', ['first practice', '2023-04-01', '2023-03-01'], second).is).toBe('not-met')
    expect(answer('2023-06-01', ['first practice', '2023-04-01', '2023-04-01'], second).is).toBe('not-met')
    expect(answer('2023-06-01', ['first practice', '2023-04-01', '2023-04-02'], second).is).toBe('met')
  })

  it('another step that is done does not stand for the one before', () => {
    expect(answer('2023-06-01', practised, ['examination', '2023-05-01', null])).toMatchObject({
      is: 'not-met',
      numbers: { before: 'second practice', after: 'examination' },
    })
  })

  it('a step taken again counts from when it was first done', () => {
    const again: [string, string, string | null] = ['first practice', '2023-06-01', null]
    expect(answer('2023-07-01', again, practised, ['second practice', '2023-03-01', null]).is).toBe('met')
  })

  it('is not asked before a later step is begun', () => {
    expect(answer('2023-02-28', practised, ['second practice', '2023-03-01', null]).is).toBe('not-applicable')
    expect(answer('2023-02-28', practised).is).toBe('not-applicable')
  })

  it('tells the first of several in whatever order they stand', () => {
    const steps: [string, string, string | null][] = [
      ['examination', '2023-01-05', null],
      ['second practice', '2023-01-05', null],
    ]
    const expected = { numbers: { before: 'second practice', after: 'examination' } }
    expect(answer('2023-07-01', ...steps)).toMatchObject(expected)
    expect(answer('2023-07-01', ...steps.reverse())).toMatchObject(expected)
  })
})

const datedOrder = (id: string, ...entries: [string, StepOrder[] | null][]): DatedValue<StepOrder[]> => ({
  id,
  unit: 'step-order',
  entries: entries.map(([from, value]) => ({ from, value, source })),
  lastCheckedOn: '2026-06-01',
})
const ruleOf = (value: DatedValue<StepOrder[]>, differing: Partial<Rule> = {}): Rule =>
  defineRule({
    id: `rule of ${value.id}`,
    subject: 'person',
    question: value.id,
    kind: 'order',
    source,
    inForce: { from: '2022-01-01' },
    codes: { TOO_EARLY: { severity: 'block' } },
    remedy: null,
    parameters: { order: value },
    check: () => ({ is: 'met', due: null }),
    ...differing,
  })
const book = (...rules: Rule[]) =>
  defineRulebook({ id: 'exampleland', version: '1', coveredFrom: '2022-01-01', rules })
const a = datedOrder('a', ['2022-01-01', inTurn('one', 'two', 'three')])

describe('orders that nobody can follow', () => {
  it('are found across rules, with the first day and how to mend it', () => {
    const b = datedOrder('b', ['2022-01-01', inTurn('two', 'four')], ['2024-03-01', inTurn('three', 'one')])
    expect(checkRulebook(book(ruleOf(a), ruleOf(b)))).toEqual([
      {
        code: 'STEPS_IN_A_CIRCLE',
        where: 'person: one → two → three → one (a, b) from 2024-03-01',
        mend: 'Take out one of these orders, or end it by 2024-02-29: each of the steps waits for another.',
      },
    ])
  })

  it('are found within one value, and where a step waits for itself', () => {
    const b = datedOrder('b', ['2022-01-01', [...inTurn('x', 'y', 'x'), ...inTurn('z', 'z')]])
    expect(checkRulebook(book(ruleOf(b))).map(({ where }) => where)).toEqual([
      'person: x → y → x (b) from 2022-01-01',
      'person: z → z (b) from 2022-01-01',
    ])
  })

  it('are not there where steps branch and meet again', () => {
    const b = datedOrder('b', ['2022-01-01', [...inTurn('one', 'three'), ...inTurn('one', 'four', 'three')]])
    expect(checkRulebook(book(ruleOf(a), ruleOf(b)))).toEqual([])
  })

  it('are not there where one ends before the other begins, or where they are about different subjects', () => {
    const back = inTurn('three', 'one')
    const ended = datedOrder('a', ['2022-01-01', inTurn('one', 'two', 'three')], ['2024-03-01', null])
    const later = datedOrder('b', ['2024-03-01', back])
    const now = datedOrder('b', ['2022-01-01', back])
    expect(checkRulebook(book(ruleOf(ended), ruleOf(later)))).toEqual([])
    const rule = ruleOf(a, { inForce: { from: '2022-01-01', until: '2023-01-01' } })
    expect(checkRulebook(book(rule, ruleOf(now, { inForce: { from: '2023-01-01' } })))).toEqual([])
    expect(checkRulebook(book(ruleOf(a), ruleOf(now, { subject: 'workplace' })))).toEqual([])
    expect(checkRulebook(book(ruleOf(a), ruleOf(now)))).toHaveLength(1)
  })

  it('are told once with their first day, in whatever order they are written', () => {
    const later = datedOrder('later', ['2024-01-01', inTurn('m', 'n')])
    const both = datedOrder(
      'b',
      ['2022-01-01', [...inTurn('x', 'y'), ...inTurn('y', 'x')]],
      ['2023-01-01', [...inTurn('y', 'x'), ...inTurn('x', 'y')]],
    )
    const rules = [ruleOf(later, { inForce: { from: '2024-01-01' } }), ruleOf(both)]
    expect(checkRulebook(book(...rules)).map(({ where }) => where)).toEqual([
      'person: x → y → x (b) from 2022-01-01',
    ])
  })

  it('are found where a region turns the order of the model round', () => {
    const region = extendRulebook(
      book(ruleOf(a), ruleOf(datedOrder('b', ['2022-01-01', inTurn('four', 'one')]))),
      {
        id: 'north',
        version: '1',
        coveredFrom: '2022-01-01',
        rules: [],
        values: [
          datedOrder('b', ['2022-01-01', inTurn('four', 'one')], ['2022-06-01', inTurn('three', 'one')]),
        ],
      },
    )
    expect(checkRulebook(region).map(({ where }) => where)).toEqual([
      'person: one → two → three → one (a, b) from 2022-06-01',
    ])
  })
})

describe('in orders with many ways through', () => {
  const circles = (...rules: Rule[]) => checkRulebook(book(...rules)).map(({ where }) => where)
  const only = (...orders: StepOrder[][]) => ruleOf(datedOrder('b', ['2022-01-01', orders.flat()]))

  it('two circles that share no step are both told, and what leads to a circle is no part of it', () => {
    expect(circles(only(inTurn('x', 'a', 'b', 'a'), inTurn('c', 'd', 'c')))).toEqual([
      'person: a → b → a (b) from 2022-01-01',
      'person: c → d → c (b) from 2022-01-01',
    ])
  })

  it('a way that ends nowhere hides no circle', () => {
    expect(circles(only(inTurn('x', 'y'), inTurn('a', 'b'), inTurn('a', 'c', 'a')))).toEqual([
      'person: a → c → a (b) from 2022-01-01',
    ])
  })

  it('a step is followed once, however many ways lead to it', () => {
    const layers = Array.from({ length: 40 }, (_, at) => [
      ...inTurn(`left ${at}`, `left ${at + 1}`),
      ...inTurn(`left ${at}`, `right ${at + 1}`),
      ...inTurn(`right ${at}`, `left ${at + 1}`),
      ...inTurn(`right ${at}`, `right ${at + 1}`),
    ])
    expect(circles(only(...layers))).toEqual([])
  })

  it('a rule that ends is looked at while it holds', () => {
    const ending = ruleOf(datedOrder('b', ['2022-01-01', inTurn('a', 'b', 'a')]), {
      inForce: { from: '2022-01-01', until: '2023-01-01' },
    })
    expect(circles(ending)).toHaveLength(1)
  })

  it('orders that are open or in a unit of another kind are none', () => {
    const pairs = { ...datedOrder('pairs', ['2022-01-01', inTurn('a', 'b', 'a')]), unit: 'pairs' }
    const open = { id: 'open', unit: 'step-order', namedIn: source }
    const rules = [ruleOf(pairs), ruleOf(a, { id: 'open', question: 'open', parameters: { open } })]
    const unitsToo = defineRulebook({
      id: 'exampleland',
      version: '1',
      coveredFrom: '2022-01-01',
      rules,
      units: { pairs: units['step-order'] },
    })
    expect(checkRulebook(unitsToo)).toEqual([])
  })
})
