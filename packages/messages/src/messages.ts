import type {
  Action,
  Day,
  Finding,
  Met,
  Place,
  RecordKind,
  RedDayName,
  RelationKind,
  Role,
  Setting,
  Severity,
  SubjectKind,
  SupervisionForm,
  SupervisionTheme,
  Unanswered,
} from '@brygga/domain'
import { addDays, isDay } from '@brygga/domain'
import { dayFormats } from './calendar/day-formats.ts'
import type { FailureWords } from './failures/failure-words.ts'
import type { FindingWording } from './findings/finding-words.ts'
import type { ProblemToSay } from './imports/import-words.ts'
import { compareNames, type Locale, languageOf, sortNames } from './language.ts'
import type { MissingWording, RuleWording } from './rules/rule-words.ts'
import { valueManners } from './rules/value-manners.ts'
import { unitWord, valueText } from './rules/value-text.ts'
import { fillingOf, type Sentence, say, type Words } from './sentence.ts'
import { tablesOf } from './tables.ts'
import type { EntryToSay } from './timeline/timeline-words.ts'
import type { Headline, HeadlinePart } from './vocabulary/vocabulary.ts'

type Values = Readonly<Record<string, unknown>>

/** All sentences and words for people in one language. */
export type Messages = ReturnType<typeof messagesFor>

/** The entry of a table; undefined for a code that it does not have, whatever the code is called. */
function entryOf<T>(table: Readonly<Record<string, T>>, code: string): T | undefined {
  return Object.hasOwn(table, code) ? table[code] : undefined
}

/**
 * The sentences and words of a language. They depend on what is given and on nothing else. A code that the tables
 * do not know, such as one of a rule that a region added, gets a general sentence, never an empty one.
 */
export function messagesFor(locale: Locale) {
  const language = languageOf(locale)
  const days = dayFormats(locale)
  const { findings, rules, refusals, failures, imports, timeline, vocabulary, words } = tablesOf(locale)

  const filled = (sentence: Sentence, values: Values) => say(sentence, fillingOf(values, language, days))
  const wordOf = (table: Readonly<Record<string, string>>, code: string) => entryOf(table, code) ?? code
  const findingWording = (code: string): FindingWording =>
    entryOf<FindingWording>(findings, code) ?? rules.unknownFinding
  const ruleWording = (ruleId: string): RuleWording => entryOf(rules.rules, ruleId) ?? rules.unknownRule
  const missingWording = (name: string): MissingWording =>
    entryOf<MissingWording>(rules.missing, name) ?? rules.openValue(wordOf(rules.values, name))
  const { anchoringLevels, roles, stages, activityCategories } = vocabulary
  /** Words for the codes of a value, from one table where it has them all: a unit manager is a level and a role. */
  const wordsFor = (codes: readonly string[]): Words =>
    [anchoringLevels, roles, stages, activityCategories].find((table) =>
      codes.every((code) => Object.hasOwn(table, code)),
    ) ?? { ...activityCategories, ...stages, ...roles, ...anchoringLevels }
  const withCount = (text: string, count: number) =>
    count === 1 ? text : `${text} (${language.number(count)})`

  return {
    locale,
    ...days,
    /** From the first to the last day: "15 juni 2023 – 31 augusti 2023"; `until` is the first day no longer. */
    formatPeriod: (from: Day, until: Day | null): string =>
      until === null
        ? words.from(days.formatDay(from))
        : `${days.formatDay(from)} – ${days.formatDay(addDays(until, -1))}`,
    /** The last day of something, from the first day no longer. */
    formatLastDay: (until: Day): string => (isDay(until) ? days.formatDay(addDays(until, -1)) : until),
    formatNumber: language.number,
    formatPercent: language.percent,
    list: language.list,
    compareNames,
    sortNames,

    /** The heading of a group of findings, with their number where there is not just one. */
    findingTitle: (code: string, count = 1): string => withCount(findingWording(code).title, count),
    /** What is the matter with one subject, and why or what to do. */
    findingSentence: ({
      code,
      numbers,
      since,
      due,
    }: Pick<Finding, 'code' | 'numbers' | 'since' | 'due'>): string =>
      filled(findingWording(code).sentence, { ...numbers, since, due }),
    /** The heading of a group of questions that cannot be answered, with their number. */
    unansweredTitle: (ruleId: string, count = 1): string => withCount(ruleWording(ruleId).question, count),
    /** What is missing for an answer, and what to do about it. */
    unansweredSentence({ missing }: Pick<Unanswered, 'missing'>): string {
      const wordings = missing.map(missingWording)
      const what = words.missing(language.list(wordings.map((wording) => wording.what)))
      return [what, ...new Set(wordings.map((wording) => wording.toDo))].join(' ')
    },
    /** That a rule is met, and by when something is to be done for it to stay so. */
    metSentence: ({ due }: Pick<Met, 'due'>): string => filled(words.met, { due }),
    ruleTitle: (ruleId: string): string => ruleWording(ruleId).title,
    ruleQuestion: (ruleId: string): string => ruleWording(ruleId).question,
    ruleWhy: (ruleId: string): string => ruleWording(ruleId).why,
    ruleKind: (kind: string): string => wordOf(rules.kinds, kind),
    /** Why a clause of a source is not asked about. */
    notEncoded: (reason: string): string => wordOf(rules.notEncoded, reason),
    /** What a dated or an open value is called. */
    valueTitle: (valueId: string): string => wordOf(rules.values, valueId),
    /** A value in words. With its id it is said as its name asks: how often, how soon, when or how much. */
    valueText(unit: string, value: unknown, valueId?: string): string {
      if (unit === 'day' && isDay(value)) return days.formatDay(value)
      const manner = valueId === undefined ? undefined : entryOf(valueManners, valueId)
      return valueText(unit, value, { language, wordsFor, severities: vocabulary.severities, manner })
    },
    unit: (unit: string): string => unitWord(unit, language),

    /** A reason against a command: what is the matter, and what to do. */
    refusal: (code: string, numbers: Values = {}): string =>
      filled(entryOf<Sentence>(refusals, code) ?? refusals.UNKNOWN, numbers),
    /** Why a call gave no answer, and what to do. */
    failure: (code: string, numbers: Values = {}): string =>
      filled(entryOf<Sentence>(failures.failures, code) ?? failures.failures.FAILED, numbers),
    /** What is wrong with one field, with its limits. Takes codes in capitals and those of zod text schemas. */
    inputIssue: (code: string, params: Values = {}): string =>
      filled(inputIssueWording(failures, code), params),

    importRefusal: (code: string, numbers: Values = {}): string =>
      filled(entryOf(imports.refusals, code) ?? imports.unknownRefusal, numbers),
    /** What is the matter with a row, a column or a sheet, what to do, and what was probably meant. */
    importProblem({ code, field, value, numbers, suggestion }: ProblemToSay): string {
      const inWords = field === null ? null : wordOf(imports.fields, field)
      const values = { ...numbers, value, field: inWords, suggestion }
      const problem = filled(entryOf(imports.problems, code) ?? imports.unknownProblem, values)
      return [problem, filled(imports.suggestion, values)].filter((part) => part !== '').join(' ')
    },
    /** What was taken for granted while a file was read. */
    importAssumption: ({ code, numbers }: { code: string; numbers: Values }): string =>
      filled(entryOf(imports.assumptions, code) ?? imports.unknownAssumption, numbers),
    importTable: (table: string): string => wordOf(imports.tables, table),
    importField: (field: string): string => wordOf(imports.fields, field),

    timelineKind: (kind: string): string => wordOf(timeline.kinds, kind),
    /** One dated thing in a history, without its day. */
    timelineSentence: ({ kind, person, place, numbers }: EntryToSay): string =>
      filled(entryOf<Sentence>(timeline.sentences, kind) ?? timeline.unknown, {
        ...numbers,
        person: person?.name,
        place: place?.name,
      }),
    /** What was done or read, for the event log. */
    auditAction: (action: string): string =>
      entryOf(timeline.auditActions, action) ?? filled(timeline.unknownAction, { action }),

    action: (action: Action): string => wordOf(vocabulary.actions, action),
    role: (role: Role): string => wordOf(vocabulary.roles, role),
    setting: (setting: Setting | string): string => wordOf(vocabulary.settings, setting),
    organisationFunction: (name: string): string => wordOf(vocabulary.functions, name),
    severity: (severity: Severity): string => vocabulary.severities[severity],
    subjectKind: (kind: SubjectKind): string => vocabulary.subjectKinds[kind],
    supervisionForm: (form: SupervisionForm): string => vocabulary.supervisionForms[form],
    theme: (theme: SupervisionTheme): string => vocabulary.themes[theme],
    relation: (kind: RelationKind): string => vocabulary.relationKinds[kind],
    mark: (item: 'picture' | 'flyer'): string => vocabulary.marks[item],
    consentPurpose: (purpose: string): string => wordOf(vocabulary.consentPurposes, purpose),
    seatOutcome: (outcome: string): string => wordOf(vocabulary.seatOutcomes, outcome),
    anchoringLevel: (level: string): string => wordOf(vocabulary.anchoringLevels, level),
    ladderStep: (step: string): string => wordOf(vocabulary.ladderSteps, step),
    stepState: (state: string): string => wordOf(vocabulary.stepStates, state),
    headline: (id: Headline): string => wordOf(vocabulary.headlines, id),
    /** What a part of a headline number is, as "12 anställda: av regionen 5, av kommuner 7". */
    headlinePart: (part: HeadlinePart | string): string => wordOf(vocabulary.headlineParts, part),
    place: (place: Place): string => vocabulary.places[place],
    redDay: (name: RedDayName): string => vocabulary.redDays[name],
    /** "3 placeringar": a number of records of one kind. */
    recordCount: (kind: RecordKind | string, count: number): string => {
      const forms = entryOf(vocabulary.recordKinds, kind)
      return forms === undefined ? `${language.number(count)} ${kind}` : language.counted(count, forms)
    },
  }
}

function inputIssueWording({ inputIssues }: FailureWords, code: string): Sentence {
  const name = code.toUpperCase().replaceAll('-', '_')
  return entryOf<Sentence>(inputIssues, name) ?? inputIssues.WRONG_FORM
}
