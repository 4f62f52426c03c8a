import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/day.ts'
import { exampleRegionRulebook, exampleRegionSource } from '../nsph/example-region.ts'
import { nsphRulebook } from '../nsph/rulebook.ts'
import { groupSupervisionCadence, individualSupervisionCadence } from '../nsph/values.ts'
import { placementFacts, recordId, workplaceFacts } from '../testing/facts.ts'
import { soundRegister } from '../testing/register.ts'
import { met, notMet } from './answer.ts'
import type { Severity } from './assessment.schemas.ts'
import { cite } from './citation.ts'
import { type ComparedAnswer, type Comparison, compare } from './compare.ts'
import { UnsoundRulebookError } from './compile.ts'
import { defineRule, type Rule } from './rule.ts'
import { defineRulebook, extendRulebook, type Rulebook } from './rulebook.ts'
import { fillValue } from './value.ts'

const source = cite(exampleRegionSource)
const on = '2023-06-15'

/** The example region with another figure for individual supervision. */
function withCadence(everyDays: number, id = 'tried'): Rulebook {
  return extendRulebook(nsphRulebook, {
    id,
    version: '1.1.0',
    coveredFrom: '2018-01-01',
    rules: [],
    values: exampleRegionRulebook.values.map((value) =>
      value.id === individualSupervisionCadence.id
        ? fillValue(individualSupervisionCadence, {
            entries: [{ from: '2018-01-01', value: [{ afterMonths: 0, everyDays }], source }],
            lastCheckedOn: '2026-11-22',
          })
        : value,
    ),
  })
}

/** Every difference with its question, told as text. */
function told({ rules }: Comparison): string[] {
  return rules.flatMap(({ question, found, released, newlyUnanswered, newlyInOrder, altered }) =>
    [found, released, newlyUnanswered, newlyInOrder, altered].flatMap((list) =>
      list.map(({ subject, before, after }) =>
        JSON.stringify([question, subject, said(before), said(after)]),
      ),
    ),
  )
}

function said(answer: ComparedAnswer) {
  if (answer.is === 'finding') return [answer.finding.code, answer.finding.due, answer.finding.severity]
  return answer.is === 'unanswered' ? answer.unanswered.missing : answer.due
}

describe('a new figure', () => {
  // The last individual session was on 22 May: 24 days before the day asked about.
  it('says who becomes overdue', () => {
    const { rules, asked } = compare(withCadence(24), withCadence(23), soundRegister(), on)
    expect(asked).toBeGreaterThan(5)
    expect(rules.map(({ question, found }) => [question, found.length])).toEqual([
      ['individual supervision in time', 1],
    ])
    expect(rules[0]?.found[0]).toMatchObject({
      subject: { kind: 'placement', id: recordId(10) },
      before: { is: 'in-order', due: '2023-06-15' },
      after: { is: 'finding', finding: { code: 'INDIVIDUAL_SUPERVISION_OVERDUE', due: '2023-06-14' } },
    })
  })

  it('says who is released, and who has another day', () => {
    const [released] = compare(withCadence(23), withCadence(24), soundRegister(), on).rules
    expect(released?.released).toHaveLength(1)
    expect(released?.found).toEqual([])
    const [moved] = compare(withCadence(24), withCadence(40), soundRegister(), on).rules
    expect(moved?.altered.map(({ before, after }) => [before, after])).toEqual([
      [
        { is: 'in-order', due: '2023-06-15' },
        { is: 'in-order', due: '2023-07-01' },
      ],
    ])
  })

  it('says where no answer can be given any longer, and where one can at last', () => {
    const region = exampleRegionRulebook
    const forgetful = extendRulebook(nsphRulebook, {
      ...region,
      id: 'forgetful',
      values: region.values.filter(({ id }) => id !== groupSupervisionCadence.id),
    })
    const [lost] = compare(region, forgetful, placementFacts(), on).rules
    expect(lost?.newlyUnanswered[0]?.after).toMatchObject({
      unanswered: { missing: [groupSupervisionCadence.id] },
    })
    const [won] = compare(forgetful, region, [placementFacts()], on).rules
    expect(won?.newlyInOrder).toHaveLength(1)
    const late = placementFacts({ sessions: { individual: ['2023-06-01'], group: [], onDemand: [] } })
    expect(compare(forgetful, region, [late], on).rules[0]?.found).toHaveLength(1)
    expect(compare(region, forgetful, [late], on).rules[0]?.newlyUnanswered[0]?.before.is).toBe('finding')
  })
})

describe('another rule', () => {
  const alone = nsphRulebook.rules.find(({ id }) => id === 'nsph/not-alone')
  const ownAlone = defineRule({
    id: 'region/alone',
    subject: 'workplace',
    question: alone?.question ?? '',
    kind: 'advice',
    source,
    inForce: { from: '2018-01-01' },
    codes: { LONE_PEER: { severity: 'info' } },
    remedy: null,
    parameters: {},
    check: () => notMet('LONE_PEER', { peers: 1 }),
  })
  const region = (rules: Rulebook['rules'], withdraws: Rulebook['withdraws']) =>
    extendRulebook(exampleRegionRulebook, {
      id: 'region',
      version: '1.0.0',
      coveredFrom: '2018-01-01',
      rules,
      withdraws,
    })
  const withdrawal = [{ ruleId: 'nsph/not-alone', source }]
  const lone = workplaceFacts({ placements: [{ personId: recordId(1), from: '2022-01-10', until: null }] })

  it('in place of one of the model is compared with it', () => {
    const { rules } = compare(exampleRegionRulebook, region([ownAlone], withdrawal), [lone], on)
    expect(rules).toHaveLength(1)
    expect(rules[0]).toMatchObject({
      rulesBefore: ['nsph/not-alone'],
      rulesAfter: ['region/alone'],
      found: [],
      altered: [{ before: { is: 'finding' }, after: { is: 'finding' } }],
    })
  })

  it('left out releases those whom it found', () => {
    const [rule] = compare(exampleRegionRulebook, region([], withdrawal), [lone, workplaceFacts()], on).rules
    expect(rule).toMatchObject({ rulesAfter: [], released: [{ subject: lone.subject }] })
    expect(rule?.released).toHaveLength(1)
  })

  it('with the same id is the same rule, however its question is worded', () => {
    const book = (question: string) =>
      defineRulebook({
        id: 'worded',
        version: '1',
        coveredFrom: '2018-01-01',
        rules: [{ ...ownAlone, question, check: () => (question === 'new' ? met() : notMet('LONE_PEER')) }],
      })
    const [rule] = compare(book('old'), book('new'), [lone], on).rules
    expect(rule).toMatchObject({ rulesBefore: ['region/alone'], rulesAfter: ['region/alone'] })
    expect(rule?.released).toHaveLength(1)
  })

  it('a new rule that takes over the words of a reworded one hides nothing, and is compared with nothing', () => {
    const asking = (id: string, question: string, isMet: boolean): Rule => ({
      ...ownAlone,
      id,
      question,
      check: () => (isMet ? met({ due: '2030-01-01' }) : notMet('LONE_PEER')),
    })
    const book = (...rules: Rule[]) =>
      defineRulebook({ id: 'worded', version: '1', coveredFrom: '2018-01-01', rules })
    const was = book(asking('region/alone', 'alone', true))
    const is = book(asking('region/alone', 'alone at work', true), asking('region/other', 'alone', false))
    expect(compare(was, is, [lone], on).rules).toMatchObject([
      { rulesBefore: [], rulesAfter: ['region/other'], found: [{ subject: lone.subject }] },
    ])
    expect(compare(is, was, [lone], on).rules).toMatchObject([
      { rulesBefore: ['region/other'], rulesAfter: [], released: [{ subject: lone.subject }] },
    ])
    const instead = book(asking('region/other', 'alone', false))
    expect(compare(was, instead, [lone], on).rules).toMatchObject([
      { rulesBefore: ['region/alone'], rulesAfter: ['region/other'], found: [{ subject: lone.subject }] },
    ])
  })
})

it('names the rulebooks and the day, and refuses one that contradicts itself', () => {
  const { before, after, rules } = compare(exampleRegionRulebook, withCadence(14, 'next'), [], on)
  expect({ before, after, rules }).toEqual({
    before: { rulebookId: 'example-region', rulebookVersion: exampleRegionRulebook.version },
    after: { rulebookId: 'next', rulebookVersion: '1.1.0' },
    rules: [],
  })
  const unsound = defineRulebook({ ...nsphRulebook, rules: [...nsphRulebook.rules, ...nsphRulebook.rules] })
  expect(() => compare(exampleRegionRulebook, unsound, [], on)).toThrow(UnsoundRulebookError)
})

describe('laws', () => {
  const dayAround = fc.integer({ min: -500, max: 200 }).map((step) => addDays(on, step))
  const days = fc.array(dayAround, { maxLength: 5 }).map((all) => [...all].sort())
  const period = fc.record({ from: dayAround, until: fc.option(dayAround) })
  const facts = fc.array(
    fc
      .record({
        period: fc.record({ from: dayAround, until: fc.constant(null) }),
        supervisors: fc
          .array(period, { maxLength: 2 })
          .map((all) => all.map((days) => ({ ...days, personId: recordId(2), attestations: [] }))),
        sessions: fc.record({ individual: days, group: days, onDemand: days }),
        roleAgreements: fc.array(period, { maxLength: 2 }),
      })
      .map((differing) => placementFacts(differing)),
    { maxLength: 6 },
  )
  const rulebooks: fc.Arbitrary<Rulebook> = fc
    .record({
      everyDays: fc.integer({ min: 1, max: 90 }),
      severity: fc.constantFrom<Severity>('block', 'warn', 'info'),
      withdrawn: fc.subarray(['nsph/has-supervisor', 'nsph/role-agreement-in-force']),
      isOpen: fc.boolean(),
    })
    .map(({ everyDays, severity, withdrawn, isOpen }) => {
      const region = withCadence(everyDays)
      return extendRulebook(nsphRulebook, {
        ...region,
        values: region.values.filter(({ id }) => !isOpen || id !== groupSupervisionCadence.id),
        withdraws: withdrawn.map((ruleId) => ({ ruleId, source })),
        severities: { SUPERVISOR_MISSING: severity },
      })
    })

  it('a rulebook does not differ from itself', () => {
    fc.assert(
      fc.property(rulebooks, facts, dayAround, (book, known, day) => {
        expect(compare(book, book, known, day).rules).toEqual([])
      }),
    )
  })

  it('one way is the mirror of the other', () => {
    let differing = 0
    fc.assert(
      fc.property(rulebooks, rulebooks, facts, dayAround, (a, b, known, day) => {
        const there = compare(a, b, known, day)
        const mirrored = {
          ...compare(b, a, known, day),
          rules: compare(b, a, known, day).rules.map((rule) => {
            const turn = (list: typeof rule.found) =>
              list.map(({ subject, before, after }) => ({ subject, before: after, after: before }))
            return {
              ...rule,
              found: turn(rule.found),
              released: turn(rule.released),
              newlyUnanswered: turn(rule.newlyUnanswered),
              newlyInOrder: turn(rule.newlyInOrder),
              altered: turn(rule.altered),
            }
          }),
        }
        differing += told(there).length
        expect(told(mirrored).sort()).toEqual(told(there).sort())
      }),
    )
    expect(differing).toBeGreaterThan(100)
  })

  it('everybody stands in one list at most, and those in order in both in none', () => {
    fc.assert(
      fc.property(rulebooks, rulebooks, facts, (a, b, known) => {
        const distinct = known.map((each, at) => ({
          ...each,
          subject: { kind: 'placement' as const, id: recordId(500 + at) },
        }))
        for (const rule of compare(a, b, distinct, on).rules) {
          const all = [
            rule.found,
            rule.released,
            rule.newlyUnanswered,
            rule.newlyInOrder,
            rule.altered,
          ].flat()
          expect(new Set(all.map(({ subject }) => subject.id)).size).toBe(all.length)
          for (const { before, after } of rule.found) {
            expect([before.is === 'finding', after.is]).toEqual([false, 'finding'])
          }
          for (const { before, after } of rule.released) {
            expect([before.is, after.is]).toEqual(['finding', 'in-order'])
          }
        }
      }),
    )
  })
})
