import {
  checkRulebook,
  cite,
  compile,
  defineRule,
  defineRulebook,
  extendRulebook,
  fillValue,
  inOrder,
  met,
  type Rule,
  type RulebookParts,
  type StepOrder,
  type StepTaken,
  type SubjectFacts,
  UnsoundRulebookError,
} from '@brygga/domain'
import { describe, expect, it } from 'vitest'
import { exInRulebook } from './ex-in/rulebook.ts'
import { practiceOrder } from './ex-in/values.ts'
import { figure, readDocument } from './figure.ts'

const order = cite(
  readDocument('invented/order-of-faults', 'An invented order with faults in it'),
  'art. 1',
  'Ten hours.',
)
const hours = figure('faulty/hours', 'hours', ['2024-01-01', 10, order])

function rule(differing: Partial<Rule> = {}): Rule {
  return defineRule({
    id: 'faulty/hours-done',
    subject: 'person',
    question: 'hours done',
    kind: 'quota',
    source: order,
    inForce: { from: '2024-01-01' },
    codes: { HOURS_TOO_FEW: { severity: 'warn' } },
    remedy: null,
    parameters: { hours },
    check: () => met(),
    ...differing,
  })
}
const book = (...rules: Rule[]) =>
  defineRulebook({ id: 'faulty', version: '1.0.0', coveredFrom: '2024-01-01', rules })
const until2025 = rule({ inForce: { from: '2024-01-01', until: '2025-01-01' } })
const replacement = (from: string) => rule({ id: 'faulty/hours-done-2025', inForce: { from } })

describe('what is wrong in a rulebook is told with where it is and how it is mended', () => {
  it('a gap between two rules for one question', () => {
    expect(checkRulebook(book(until2025, replacement('2025-01-02')))).toEqual([
      {
        code: 'RULES_LEAVE_GAP',
        where: 'person: hours done (faulty/hours-done, faulty/hours-done-2025)',
        mend: "No rule answers from 2025-01-01 until 2025-01-02: let faulty/hours-done end with until: '2025-01-02', the first day on which it no longer holds, or give faulty/hours-done-2025 another question where nothing is to be asked in between.",
      },
    ])
    expect(checkRulebook(book(until2025, replacement('2025-01-01')))).toEqual([])
  })

  it('an overlap of two rules for one question', () => {
    expect(checkRulebook(book(until2025, replacement('2024-12-31')))).toEqual([
      {
        code: 'RULES_OVERLAP',
        where: 'person: hours done (faulty/hours-done, faulty/hours-done-2025)',
        mend: "End faulty/hours-done with until: '2024-12-31', or give one of them another question.",
      },
    ])
  })

  it('a figure without a document', () => {
    const unnamed = cite({ ...order.source, title: '' })
    const [first, ...others] = checkRulebook(
      book(rule({ parameters: { hours: figure('faulty/hours', 'hours', ['2024-01-01', 10, unnamed]) } })),
    )
    expect(others).toEqual([])
    expect(first).toEqual({
      code: 'VALUE_WITHOUT_SOURCE',
      where: 'faulty/hours from 2024-01-01',
      mend: 'Cite the document that states it.',
    })
    const none = { ...hours, entries: [] }
    expect(checkRulebook(book(rule({ parameters: { hours: none } })))[0]).toMatchObject({
      code: 'VALUE_WITHOUT_SOURCE',
      where: 'faulty/hours',
    })
  })

  it('a unit that nobody knows, and a figure that its unit does not allow', () => {
    const inLessons = { ...hours, unit: 'lessons' }
    expect(checkRulebook(book(rule({ parameters: { hours: inLessons } })))).toEqual([
      {
        code: 'VALUE_UNIT_UNKNOWN',
        where: 'faulty/hours',
        mend: 'Use a unit of the engine, or add lessons to units.',
      },
    ])
    const negative = figure('faulty/hours', 'hours', ['2024-01-01', -1, order])
    expect(checkRulebook(book(rule({ parameters: { hours: negative } })))).toEqual([
      {
        code: 'VALUE_OUTSIDE_UNIT',
        where: 'faulty/hours from 2024-01-01',
        mend: expect.stringMatching(/^Write it as hours are written, not -1\. /),
      },
    ])
  })

  it('several at once, each of them, and never asked before they are mended', () => {
    const faulty = book(
      until2025,
      replacement('2024-12-31'),
      rule({
        id: 'faulty/other',
        question: 'other',
        parameters: { hours: { ...hours, id: 'faulty/lessons', unit: 'lessons' } },
      }),
    )
    expect(checkRulebook(faulty).map(({ code }) => code)).toEqual(['RULES_OVERLAP', 'VALUE_UNIT_UNKNOWN'])
    expect(() => compile(faulty, '2024-06-01')).toThrow(UnsoundRulebookError)
    expect(() => compile(faulty, '2024-06-01')).toThrow(/End faulty\/hours-done with until/)
  })
})

describe('an order that nobody can follow', () => {
  interface Facts extends SubjectFacts {
    readonly subject: { readonly kind: 'person'; readonly id: string }
    readonly practices: readonly StepTaken[]
  }
  const localOrder = figure<StepOrder[]>('region/order', 'step-order', [
    '2027-01-01',
    [
      { before: 'second', after: 'supervised-work' },
      { before: 'supervised-work', after: 'first' },
    ],
    order,
  ])
  const localRule = defineRule({
    id: 'region/work-in-between',
    subject: 'person',
    question: 'supervised work in between',
    kind: 'order',
    source: order,
    inForce: { from: '2027-01-01' },
    codes: { WORK_TOO_EARLY: { severity: 'warn' } },
    remedy: null,
    parameters: { order: localOrder },
    check: ({ practices }: Facts, { order }, day) =>
      inOrder({ code: 'WORK_TOO_EARLY', order, steps: practices, day }),
  })
  const region = (differing: Partial<RulebookParts>) =>
    extendRulebook(exInRulebook, {
      id: 'region',
      version: '1.0.0',
      coveredFrom: '2026-01-01',
      rules: [],
      ...differing,
    })

  it('a rule of a region contradicts that of the standard', () => {
    expect(checkRulebook(region({ rules: [localRule] }))).toEqual([
      {
        code: 'STEPS_IN_A_CIRCLE',
        where:
          'person: first → second → supervised-work → first (ex-in/practice-order, region/order) from 2027-01-01',
        mend: 'Take out one of these orders, or end it by 2026-12-31: each of the steps waits for another.',
      },
    ])
  })

  it('a value of a region makes the order of the standard a circle', () => {
    const turned = fillValue(practiceOrder, {
      entries: [
        {
          from: '2026-01-01',
          value: [
            { before: 'first', after: 'second' },
            { before: 'second', after: 'first' },
          ],
          source: order,
        },
      ],
      lastCheckedOn: '2026-11-22',
    })
    expect(checkRulebook(region({ values: [turned] })).map(({ code, where }) => `${code} ${where}`)).toEqual([
      'STEPS_IN_A_CIRCLE person: first → second → first (ex-in/practice-order) from 2026-01-01',
    ])
  })

  it('no circle where the standard ends before the rule of the region begins', () => {
    const ended = fillValue(practiceOrder, {
      entries: [...practiceOrder.entries, { from: '2027-01-01', value: null, source: order }],
      lastCheckedOn: '2026-11-22',
    })
    expect(checkRulebook(region({ rules: [localRule], values: [ended] }))).toEqual([])
  })
})
