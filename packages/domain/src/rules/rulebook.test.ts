import { describe, expect, it } from 'vitest'
import { met } from './answer.ts'
import { cite } from './citation.ts'
import { defineRule, type Rule } from './rule.ts'
import {
  audiencesOf,
  daysToFollowUpFrom,
  defineRulebook,
  extendRulebook,
  layersOf,
  notEncodedOf,
  severitiesOf,
  unitsOf,
} from './rulebook.ts'
import { hashOfRulebook } from './rulebook-hash.ts'
import { units } from './unit.ts'
import { type DatedValue, fillValue, type OpenValue } from './value.ts'

const order = { id: 'order-6', title: 'Order 6', url: null, readOn: '2026-06-01' }
const source = cite(order, 'art. 1')
const from = '2022-01-01'
const dated = (id: string, value: unknown = 3): DatedValue<unknown> => ({
  id,
  unit: 'days',
  entries: [{ from, value, source }],
  lastCheckedOn: '2026-06-01',
})
const begins: OpenValue<string> = { id: 'exampleland/begins', unit: 'day', namedIn: source }
const rule = (differing: Partial<Rule> = {}): Rule =>
  defineRule({
    id: 'exampleland/told',
    subject: 'person',
    question: 'told',
    kind: 'advice',
    source,
    inForce: { from },
    codes: { NOT_TOLD: { severity: 'info' } },
    remedy: null,
    parameters: { a: dated('exampleland/a'), b: dated('exampleland/b') },
    check: () => met(),
    ...differing,
  })
const needsJudgement = { clause: cite(order, 'art. 2'), reason: 'needs-judgement' } as const
const noFigure = { clause: cite(order, 'art. 3'), reason: 'no-figure' } as const
const book = (...rules: Rule[]) =>
  defineRulebook({ id: 'exampleland', version: '1', coveredFrom: from, rules, notEncoded: [needsJudgement] })
const region = (base = book(rule())) =>
  extendRulebook(base, { id: 'north', version: '1', coveredFrom: from, rules: [], notEncoded: [noFigure] })

describe('a rulebook', () => {
  it('holds nothing that it does not say', () => {
    expect(defineRulebook({ id: 'x', version: '1', coveredFrom: from, rules: [] })).toEqual({
      id: 'x',
      version: '1',
      coveredFrom: from,
      rules: [],
      values: [],
      notEncoded: [],
      withdraws: [],
      severities: {},
      audiences: {},
      units: {},
      base: null,
    })
  })

  it('lies upon another, and what it says stands before what that says', () => {
    const base = { ...book(rule()), severities: { A: 'info', B: 'info' }, audiences: { A: ['hr'] } } as const
    const north = { ...region(base), severities: { B: 'block' }, audiences: { B: ['mentor'] } } as const
    expect(layersOf(north).map(({ id }) => id)).toEqual(['exampleland', 'north'])
    expect(severitiesOf(north)).toEqual({ A: 'info', B: 'block' })
    expect(audiencesOf(north)).toEqual({ A: ['hr'], B: ['mentor'] })
    expect(unitsOf(north)).toEqual(units)
    expect(units).not.toHaveProperty('fortnights')
  })

  it('lists what no layer asks about', () => {
    expect(notEncodedOf(region())).toEqual([needsJudgement, noFigure])
  })

  it('asks once for each day that a region is to follow something up from', () => {
    const followed = [
      rule({ followedUpFrom: begins }),
      rule({ id: 'exampleland/heard', question: 'heard', followedUpFrom: begins }),
      rule({ id: 'exampleland/seen', question: 'seen' }),
    ]
    expect(daysToFollowUpFrom(book(...followed))).toEqual([begins])
    const filled = fillValue(begins, {
      entries: [{ from, value: from, source }],
      lastCheckedOn: '2026-06-01',
    })
    expect(daysToFollowUpFrom({ ...book(...followed), values: [filled] })).toEqual([])
    expect(daysToFollowUpFrom(book(rule()))).toEqual([])
  })
})

describe('the hash of a rulebook', () => {
  const hash = (...rules: Rule[]) => hashOfRulebook(book(...rules))
  const parameters = { a: dated('exampleland/a'), b: dated('exampleland/b') }

  it('is the same in whatever order the same is written', () => {
    expect(hash(rule({ parameters: { b: parameters.b, a: parameters.a } }))).toBe(hash(rule()))
    const { clause, says, source: document } = source
    const { id, title, url, readOn } = document
    expect(hash(rule({ source: { says, source: { readOn, url, title, id }, clause } }))).toBe(hash(rule()))
    const twice = rule({ id: 'exampleland/heard', question: 'heard' })
    const reversed = { b: parameters.b, a: parameters.a }
    expect(hash(rule({ parameters: reversed }), { ...twice, parameters: reversed })).toBe(hash(rule(), twice))
  })

  it('is another for another rule, parameter, figure, day or clause left out', () => {
    const others = [
      hash(rule({ source: cite(order, 'art. 9') })),
      hash(rule({ question: 'told in time' })),
      hash(rule({ inForce: { from: '2022-01-02' } })),
      hash(rule({ codes: { NOT_TOLD: { severity: 'warn' } } })),
      hash(rule({ parameters: { a: parameters.b, b: parameters.a } })),
      hash(rule({ parameters: { c: parameters.a, b: parameters.b } })),
      hash(rule({ parameters: { ...parameters, a: dated('exampleland/a', 4) } })),
      hash(rule({ followedUpFrom: begins })),
      hash(rule({ followedUpFrom: { ...begins, id: 'exampleland/starts' } })),
      hashOfRulebook({ ...book(rule()), notEncoded: [] }),
      hashOfRulebook({ ...book(rule()), severities: { NOT_TOLD: 'block' } }),
      hashOfRulebook({ ...book(rule()), audiences: { NOT_TOLD: ['hr'] } }),
      hashOfRulebook({ ...book(rule()), id: 'other' }),
      hashOfRulebook({ ...book(rule()), coveredFrom: '2023-01-01' }),
    ]
    expect(new Set([hash(rule()), ...others]).size).toBe(others.length + 1)
  })

  it('is of what is written and not of the logic, and lists stand in their order', () => {
    expect(hash(rule({ check: () => met({ due: from }), applies: () => false }))).toBe(hash(rule()))
    const listing = (...roles: ['hr', 'mentor'] | ['mentor', 'hr']) =>
      hashOfRulebook({ ...book(rule()), audiences: { NOT_TOLD: roles } })
    expect(listing('hr', 'mentor')).not.toBe(listing('mentor', 'hr'))
  })

  it('does not change between versions of this package', () => {
    expect(hash(rule())).toMatchInlineSnapshot(
      `"37a07d95c068c594133f3a5af3b498d5ad4abfca870bedb0d612f3b5b74cfbaa"`,
    )
  })
})
