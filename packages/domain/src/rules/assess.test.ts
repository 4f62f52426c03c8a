import { describe, expect, it } from 'vitest'
import { exampleRegionRulebook } from '../nsph/example-region.ts'
import { personFacts } from '../testing/facts.ts'
import { cannotTell, met, notApplicable, notMet } from './answer.ts'
import { assess, isClear, RuleFailedError } from './assess.ts'
import { AssessmentSchema } from './assessment.schemas.ts'
import { cite } from './citation.ts'
import { compile, UnsoundRulebookError } from './compile.ts'
import { domainVersion } from './domain-version.ts'
import { defineRule, type SubjectFacts } from './rule.ts'
import { defineRulebook, extendRulebook } from './rulebook.ts'
import { hashOfRulebook } from './rulebook-hash.ts'
import { type DatedValue, fillValue, type OpenValue } from './value.ts'

// Exampleland and its orders are invented.
const order = { id: 'order-12', title: 'Order 12', url: null, readOn: '2026-04-01' }
const source = cite(order, 'art. 3', 'Not more than the set number.')

interface LoadFacts extends SubjectFacts {
  subject: { kind: 'person'; id: string }
  isTrainee: boolean
  load?: number
}

const limit: DatedValue<number> = {
  id: 'exampleland/load-limit',
  unit: 'people',
  entries: [
    { from: '2021-09-01', value: 3, source },
    { from: '2023-09-01', value: 4, source },
  ],
  lastCheckedOn: '2026-04-01',
}

const load = defineRule({
  id: 'exampleland/load',
  subject: 'person',
  question: 'load',
  kind: 'composition',
  source,
  inForce: { from: '2021-09-01', until: '2025-01-01' },
  codes: { LOAD_TOO_HIGH: { severity: 'warn' } },
  remedy: { action: 'find-post', roles: ['coordinator'] },
  remedyWhenUnknown: { action: 'attest-own-experience', roles: ['coordinator'] },
  parameters: { limit },
  applies: ({ isTrainee }: LoadFacts) => !isTrainee,
  check({ load }: LoadFacts, { limit }) {
    if (load === undefined) return cannotTell('load')
    return load <= limit ? met() : notMet('LOAD_TOO_HIGH', { load, limit })
  },
})

const openDays: OpenValue<number> = { id: 'exampleland/answer-days', unit: 'days', namedIn: source }
const answered = defineRule({
  ...load,
  id: 'exampleland/answered',
  question: 'answered',
  kind: 'cadence',
  inForce: { from: '2021-09-01' },
  codes: { ANSWER_LATE: { severity: 'info', remedy: null } },
  parameters: { days: openDays },
  applies: ({ isTrainee }: LoadFacts) => !isTrainee,
  check: (_facts: LoadFacts, { days }) => (days > 3 ? notMet('ANSWER_LATE', { days }) : met()),
})

const rulebook = defineRulebook({
  id: 'exampleland',
  version: '2.1.0',
  coveredFrom: '2021-01-01',
  rules: [load, answered],
})
const region = extendRulebook(rulebook, {
  id: 'exampleland-north',
  version: '1.0.0',
  coveredFrom: '2022-01-01',
  rules: [],
  values: [
    fillValue(openDays, { entries: [{ from: '2022-06-01', value: 9, source }], lastCheckedOn: '2026-04-01' }),
  ],
})
const facts = (differing: Partial<LoadFacts> = {}): LoadFacts => ({
  subject: { kind: 'person', id: 'a' },
  isTrainee: false,
  load: 4,
  ...differing,
})
const ask = (on: string, about = facts(), book = rulebook) => assess(compile(book, on), about)

describe('the five answers', () => {
  it('is met, or not met with code, numbers, source and remedy', () => {
    expect(ask('2024-03-01').met.map(({ ruleId }) => ruleId)).toEqual(['exampleland/load'])
    expect(ask('2024-03-01', facts({ load: 5 })).findings).toEqual([
      {
        code: 'LOAD_TOO_HIGH',
        ruleId: 'exampleland/load',
        subject: { kind: 'person', id: 'a' },
        severity: 'warn',
        since: null,
        due: null,
        numbers: { load: 5, limit: 4 },
        source,
        remedy: { action: 'find-post', roles: ['coordinator'] },
      },
    ])
  })

  it('is not applicable, whatever values are missing', () => {
    const { notApplicable: rules, unanswered } = ask('2024-03-01', facts({ isTrainee: true }))
    expect(rules).toEqual(['exampleland/load', 'exampleland/answered'])
    expect(unanswered).toEqual([])
  })

  it('cannot tell, and names the fact and its own remedy', () => {
    const { load: _, ...unknown } = facts()
    expect(ask('2024-03-01', unknown).unanswered[0]).toMatchObject({
      ruleId: 'exampleland/load',
      missing: ['load'],
      remedy: { action: 'attest-own-experience' },
    })
  })

  it('cannot tell while a value is open, and names the value', () => {
    expect(ask('2024-03-01').unanswered[0]).toMatchObject({
      ruleId: 'exampleland/answered',
      missing: ['exampleland/answer-days'],
      remedy: { action: 'fill-in-value', roles: ['coordinator', 'administrator'] },
    })
    expect(ask('2022-05-31', facts(), region).unanswered).toHaveLength(1)
    expect(ask('2022-06-01', facts(), region).findings.map(({ code }) => code)).toContain('ANSWER_LATE')
  })

  it('is not in force before its first day and from its first day no longer', () => {
    expect(ask('2021-08-31').notInForce).toEqual(['exampleland/load', 'exampleland/answered'])
    expect(ask('2021-09-01').notInForce).toEqual([])
    expect(ask('2024-12-31').notInForce).toEqual([])
    expect(ask('2025-01-01').notInForce).toEqual(['exampleland/load'])
  })
})

describe('before the rulebook covers the day', () => {
  it('answers nothing, says why, and comes back on the first day covered', () => {
    const assessment = ask('2020-12-31')
    expect(assessment.unanswered.map(({ missing }) => missing)).toEqual([['coverage'], ['coverage']])
    expect(assessment).toMatchObject({ findings: [], met: [], notInForce: [], changesOn: '2021-01-01' })
    expect(assessment.unanswered.map(({ remedy }) => remedy)).toEqual([null, null])
    expect(isClear(assessment)).toBe(false)
    expect(ask('2021-01-01').unanswered).toEqual([])
  })

  it('a region covers no more than it says, whatever the model covers', () => {
    expect(compile(region, '2021-12-31').isCovered).toBe(false)
    expect(compile(region, '2022-01-01').isCovered).toBe(true)
    expect(ask('2021-12-31', facts(), region).changesOn).toBe('2022-01-01')
  })
})

describe('when the answer could next differ', () => {
  it.each([
    ['2021-08-31', '2021-09-01'],
    ['2021-09-01', '2023-09-01'],
    ['2023-08-31', '2023-09-01'],
    ['2023-09-01', '2025-01-01'],
    ['2025-01-01', null],
  ])('asked on %s: on %s', (on, changesOn) => {
    expect(ask(on).changesOn).toBe(changesOn)
  })

  it('leaves out the values of rules that do not apply', () => {
    expect(ask('2021-09-01', facts({ isTrainee: true })).changesOn).toBe('2025-01-01')
  })
})

describe('what a region tunes', () => {
  const tuned = extendRulebook(region, {
    id: 'exampleland-north-city',
    version: '1.0.0',
    coveredFrom: '2022-01-01',
    rules: [],
    severities: { LOAD_TOO_HIGH: 'block' },
    audiences: { LOAD_TOO_HIGH: ['unit-manager'], ANSWER_LATE: ['hr'] },
  })

  it('severity and audience, and nothing else', () => {
    const [high, late] = ask('2024-03-01', facts({ load: 7 }), tuned).findings
    const [asModelled] = ask('2024-03-01', facts({ load: 7 }), region).findings
    expect(high).toEqual({
      ...asModelled,
      severity: 'block',
      remedy: { action: 'find-post', roles: ['unit-manager'] },
    })
    expect(late).toMatchObject({ code: 'ANSWER_LATE', severity: 'info', remedy: null })
  })

  it('not a severity that the answer sets itself', () => {
    const urgent = defineRule({
      ...load,
      id: 'exampleland/urgent',
      question: 'urgent',
      parameters: {},
      check: ({ isTrainee }: LoadFacts) =>
        isTrainee ? notApplicable : notMet('LOAD_TOO_HIGH', {}, { severity: 'info' }),
    })
    const book = defineRulebook({
      id: 'x',
      version: '1',
      coveredFrom: '2021-01-01',
      rules: [urgent],
      severities: { LOAD_TOO_HIGH: 'block' },
    })
    expect(ask('2024-03-01', facts(), book).findings[0]?.severity).toBe('info')
  })
})

describe('the receipt', () => {
  it('says with what the answer was made', () => {
    expect(ask('2024-03-01', facts(), region).receipt).toEqual({
      rulebookId: 'exampleland-north',
      rulebookVersion: '1.0.0',
      rulebookHash: hashOfRulebook(region),
      domainVersion,
      on: '2024-03-01',
      rulesAsked: ['exampleland/load', 'exampleland/answered'],
    })
  })

  it('has a hash that is equal for equal data and another for another figure', () => {
    const same = extendRulebook(rulebook, {
      values: [...region.values],
      rules: [],
      coveredFrom: '2022-01-01',
      version: '1.0.0',
      id: 'exampleland-north',
    })
    const other = {
      ...region,
      values: region.values.map((value) => ({ ...value, lastCheckedOn: '2026-04-02' })),
    }
    expect(hashOfRulebook(same)).toBe(hashOfRulebook(region))
    expect(hashOfRulebook(other)).not.toBe(hashOfRulebook(region))
    expect(hashOfRulebook({ ...region, version: '1.0.1' })).not.toBe(hashOfRulebook(region))
  })
})

describe('what is never asked', () => {
  it('a rulebook that contradicts itself', () => {
    const unsound = defineRulebook({ ...rulebook, rules: [load, load] })
    expect(() => compile(unsound, '2024-03-01')).toThrow(UnsoundRulebookError)
    expect(() => compile(unsound, '2024-03-01')).toThrow(/RULE_ID_TWICE in exampleland\/load/)
    try {
      compile(defineRulebook({ ...rulebook, rules: [load, load], severities: { X: 'info' } }), '2024-03-01')
    } catch (error) {
      expect(error).toMatchObject({ name: 'UnsoundRulebookError' })
      const lines = (error as UnsoundRulebookError).message.split('\n')
      expect(lines[0]).toBe('The rulebook exampleland cannot be used before this is mended:')
      expect(lines.slice(1)).toEqual(
        (error as UnsoundRulebookError).problems.map(
          ({ code, where, mend }) => `- ${code} in ${where}: ${mend}`,
        ),
      )
      expect(lines.length).toBeGreaterThan(2)
    }
    expect.assertions(6)
  })

  it('a rule that throws, and it is said which and about whom', () => {
    const fails = {
      ...load,
      check: () => {
        throw new RangeError('No such hour')
      },
    }
    const asking = () => ask('2024-03-01', facts(), defineRulebook({ ...rulebook, rules: [fails] }))
    const { subject } = facts()
    expect(asking).toThrow(RuleFailedError)
    expect(asking).toThrow(
      `The rule exampleland/load failed for the ${subject.kind} ${subject.id}: No such hour`,
    )
    try {
      asking()
    } catch (error) {
      expect(error).toMatchObject({ name: 'RuleFailedError', ruleId: 'exampleland/load', subject })
      expect((error as Error).cause).toEqual(new RangeError('No such hour'))
    }
    expect.assertions(4)
  })

  it('a rule with a code that it does not name', () => {
    const sloppy = { ...load, codes: {} }
    expect(() =>
      ask('2024-03-01', facts({ load: 9 }), defineRulebook({ ...rulebook, rules: [sloppy] })),
    ).toThrow(/exampleland\/load answers LOAD_TOO_HIGH/)
  })
})

it('is clear only where nothing is found and nothing is unanswered', () => {
  const loadOnly = defineRulebook({ ...rulebook, rules: [load] })
  const { load: _, ...unknown } = facts()
  expect(isClear(ask('2024-03-01', facts(), loadOnly))).toBe(true)
  expect(isClear(ask('2024-03-01', facts({ load: 5 }), loadOnly))).toBe(false)
  expect(isClear(ask('2024-03-01', unknown, loadOnly))).toBe(false)
})

it('takes facts as they are written, with more than the subject', () => {
  const { findings } = assess(compile(defineRulebook({ ...rulebook, rules: [load] }), '2024-03-01'), {
    ...facts(),
    load: 9,
    note: 'none of its rules asks for this',
  })
  expect(findings).toHaveLength(1)
})

it('asks no rule about another kind of subject, and its answer is as the contract says', () => {
  const assessment = ask('2024-03-01', { ...facts(), ...personFacts() }, region)
  expect(AssessmentSchema.safeParse(assessment).success).toBe(true)
  const municipality = assess(compile(region, '2024-03-01'), {
    subject: { kind: 'municipality', id: '0680' },
  })
  expect(municipality.receipt.rulesAsked).toEqual([])
})

describe('what answers the question where something is missing', () => {
  const { remedyWhenUnknown: _, ...withoutRemedyWhenUnknown } = load
  const remedyOf = (rule: typeof load, about = facts()) =>
    ask('2024-03-01', about, defineRulebook({ ...rulebook, rules: [rule] })).unanswered[0]?.remedy
  const { load: __, ...unknown } = facts()

  it('is to fill in a value, where only one of them is open', () => {
    expect(remedyOf({ ...load, parameters: { limit, days: openDays } } as typeof load)).toMatchObject({
      action: 'fill-in-value',
    })
  })

  it('is what mends a finding, where the rule says nothing else', () => {
    expect(remedyOf(withoutRemedyWhenUnknown, unknown)).toEqual(load.remedy)
  })

  it('is nothing, where the rule says that nothing does', () => {
    expect(remedyOf({ ...load, remedyWhenUnknown: null } as unknown as typeof load, unknown)).toBeNull()
  })
})

it('what is met with nothing due is one object that nobody can alter', () => {
  const compiled = compile(rulebook, '2024-03-01')
  const [first, second] = [assess(compiled, facts()).met[0], assess(compiled, facts()).met[0]]
  expect(first).toBe(second)
  expect(Object.isFrozen(first)).toBe(true)
})

describe('what cannot be asked', () => {
  const compiled = compile(exampleRegionRulebook, '2023-06-15')

  it.each([
    [null],
    [undefined],
    [{}],
    [{ subject: { kind: 'ward', id: '1' } }],
    [{ subject: { kind: 'toString', id: '1' } }],
  ])('facts as %j, which name no subject', (facts) => {
    expect(() => assess(compiled, facts as never)).toThrow(
      /^Facts say which subject they are about, as subject.kind and subject.id. Kinds: placement, workplace, /,
    )
  })

  it.each(['2023-02-30', '2023-6-1', '', undefined])('a day as %j, which there is not', (on) => {
    expect(() => compile(exampleRegionRulebook, on as never)).toThrow(RangeError)
    expect(() => compile(exampleRegionRulebook, on as never)).toThrow(
      /^A rulebook is asked for a day that exists/,
    )
  })
})
