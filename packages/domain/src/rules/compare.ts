import type { Day } from '../calendar/day.schemas.ts'
import { factsFrom, subjectsOf } from '../register/facts.ts'
import type { Register } from '../register/register.schemas.ts'
import { indexRegister } from '../register/register-index.ts'
import { assess } from './assess.ts'
import type { Assessment, Finding, Subject, SubjectKind, Unanswered } from './assessment.schemas.ts'
import { compile } from './compile.ts'
import type { Rule, SubjectFacts } from './rule.ts'
import { type Rulebook, rulesOf } from './rulebook.ts'

/** What a rulebook says to one question about one subject. `in-order` is also said where it is not asked at all. */
export type ComparedAnswer =
  | { readonly is: 'finding'; readonly finding: Finding }
  | { readonly is: 'unanswered'; readonly unanswered: Unanswered }
  | { readonly is: 'in-order'; readonly due: Day | null }

/** One subject for whom two rulebooks differ. */
export interface Difference {
  readonly subject: Subject
  readonly before: ComparedAnswer
  readonly after: ComparedAnswer
}

/** What a change of rulebook means for one question. Each subject concerned stands in exactly one list. */
export interface RuleComparison {
  readonly subjectKind: SubjectKind
  readonly question: string
  /** The rules that ask it in each rulebook; none where it is not asked. */
  readonly rulesBefore: readonly string[]
  readonly rulesAfter: readonly string[]
  /** There is a finding now and was none before, such as supervision that becomes overdue. */
  readonly found: readonly Difference[]
  /** There was a finding and nothing needs doing now. */
  readonly released: readonly Difference[]
  /** It could be answered before and cannot now. */
  readonly newlyUnanswered: readonly Difference[]
  /** It could not be answered before, and all is in order now. */
  readonly newlyInOrder: readonly Difference[]
  /** The same kind of answer with another day, number, severity, audience or missing fact. */
  readonly altered: readonly Difference[]
}

/** What would be said differently with another rulebook on one day. */
export interface Comparison {
  readonly on: Day
  readonly before: { readonly rulebookId: string; readonly rulebookVersion: string }
  readonly after: { readonly rulebookId: string; readonly rulebookVersion: string }
  /** How many subjects were asked about. */
  readonly asked: number
  /** The questions with at least one difference, in the order of the rulebooks; empty where nothing changes. */
  readonly rules: readonly RuleComparison[]
}

/**
 * What would change for whom if `after` took the place of `before` on a day: asked before a new figure is published.
 * `known` is a register, the facts about one subject, or any iterable of facts, which is read once. Rules are set
 * side by side by the question they answer, so that a rule that a region put in place of another is compared with
 * it. Throws `UnsoundRulebookError` where `checkRulebook` finds problems in either.
 */
export function compare<Facts extends SubjectFacts>(
  before: Rulebook,
  after: Rulebook,
  known: Register | Facts | Iterable<Facts>,
  on: Day,
): Comparison {
  const [was, is] = [compile(before, on), compile(after, on)]
  const lines = linesOf(before, after)
  const found = lines.map(() => ({ ...noDifferences() }))
  let asked = 0
  for (const facts of factsIn(known)) {
    asked += 1
    const [answersBefore, answersAfter] = [answersOf(assess(was, facts)), answersOf(assess(is, facts))]
    for (const [at, line] of lines.entries()) {
      if (line.subjectKind !== facts.subject.kind) continue
      const difference = {
        subject: facts.subject,
        before: answerAmong(answersBefore, line.rulesBefore),
        after: answerAmong(answersAfter, line.rulesAfter),
      }
      const list = listFor(difference)
      if (list !== null) found[at]?.[list].push(difference)
    }
  }
  const rules = lines
    .map((line, at) => ({ ...line, ...(found[at] ?? noDifferences()) }))
    .filter((line) => lists.some((list) => line[list].length > 0))
  return { on, before: named(before), after: named(after), asked, rules }
}

const lists = ['found', 'released', 'newlyUnanswered', 'newlyInOrder', 'altered'] as const
const noDifferences = (): Record<(typeof lists)[number], Difference[]> => ({
  found: [],
  released: [],
  newlyUnanswered: [],
  newlyInOrder: [],
  altered: [],
})

type Line = Pick<RuleComparison, 'subjectKind' | 'question' | 'rulesBefore' | 'rulesAfter'>

/**
 * The questions of two rulebooks. A rule that both have stands for one question, however it is worded: a new rule that
 * takes over the words it had asks something else.
 */
function linesOf(before: Rulebook, after: Rulebook): Line[] {
  const rulesBefore = rulesOf(before)
  const rulesAfter = rulesOf(after)
  const keyBefore = new Map(rulesBefore.map((rule) => [rule.id, keyOf(rule)]))
  const askedAfter = new Map(rulesAfter.map((rule) => [rule.id, keyOf(rule)]))
  const left = new Set(
    [...keyBefore].filter(([id, key]) => (askedAfter.get(id) ?? key) !== key).map(([, key]) => key),
  )
  const keyAfter = (rule: Rule) => {
    const key = keyOf(rule)
    return keyBefore.get(rule.id) ?? (left.has(key) ? `${key} (${rule.id})` : key)
  }
  const asked = [
    ...rulesBefore.map((rule) => ({ rule, key: keyOf(rule), isBefore: true })),
    ...rulesAfter.map((rule) => ({ rule, key: keyAfter(rule), isBefore: false })),
  ]
  return [...Map.groupBy(asked, ({ key }) => key).values()].map((rules) => ({
    subjectKind: rules[0]?.rule.subject as SubjectKind,
    question: rules[0]?.rule.question as string,
    rulesBefore: rules.filter(({ isBefore }) => isBefore).map(({ rule }) => rule.id),
    rulesAfter: rules.filter(({ isBefore }) => !isBefore).map(({ rule }) => rule.id),
  }))
}

function keyOf(rule: { subject: SubjectKind; question: string }): string {
  return `${rule.subject} ${rule.question}`
}

function named({ id, version }: Rulebook) {
  return { rulebookId: id, rulebookVersion: version }
}

function* factsIn(known: Register | SubjectFacts | Iterable<SubjectFacts>): Iterable<SubjectFacts> {
  if (Symbol.iterator in known) yield* known
  else if ('subject' in known) yield known
  else {
    const index = indexRegister(known)
    for (const subject of subjectsOf(known)) {
      const facts = factsFrom(index, subject)
      if (facts !== null) yield facts
    }
  }
}

function answersOf({ findings, unanswered, met }: Assessment): Map<string, ComparedAnswer> {
  return new Map<string, ComparedAnswer>([
    ...findings.map((finding) => [finding.ruleId, { is: 'finding', finding }] as const),
    ...unanswered.map((each) => [each.ruleId, { is: 'unanswered', unanswered: each }] as const),
    ...met.map(({ ruleId, due }) => [ruleId, { is: 'in-order', due }] as const),
  ])
}

const nothingToDo: ComparedAnswer = { is: 'in-order', due: null }

/** At most one rule in force answers a question on a day; those that hold on other days say nothing. */
function answerAmong(answers: ReadonlyMap<string, ComparedAnswer>, ruleIds: readonly string[]) {
  const answering = ruleIds.find((id) => answers.has(id))
  return (answering === undefined ? undefined : answers.get(answering)) ?? nothingToDo
}

function listFor({ before, after }: Difference): (typeof lists)[number] | null {
  if (before.is === after.is) return sayOf(before) === sayOf(after) ? null : 'altered'
  if (after.is === 'finding') return 'found'
  if (after.is === 'unanswered') return 'newlyUnanswered'
  return before.is === 'finding' ? 'released' : 'newlyInOrder'
}

/** What an answer says to people. Another rule or source that says the same is no difference. */
function sayOf(answer: ComparedAnswer): string {
  if (answer.is === 'in-order') return JSON.stringify(answer.due)
  if (answer.is === 'unanswered') return JSON.stringify(answer.unanswered.missing)
  const { code, severity, since, due, numbers, remedy } = answer.finding
  return JSON.stringify([code, severity, since, due, Object.entries(numbers).sort(), remedy])
}
