import type { Messages } from '@brygga/messages'
import type { TodoList, TodoShown, UnansweredShown, UpcomingShown } from '../commands/shapes.ts'
import type { Todo, TodoItem } from '../connection/answers.ts'
import { type ListRow, listRow, type RecordRef } from '../full-screen/list-row.ts'
import { emptyLine, type Line, line } from '../text/lines.ts'
import { table } from '../text/table.ts'
import type { Words } from '../words/words.ts'
import { findingLines, questionThing, thingOf, questionLines as unansweredLines } from './finding-view.ts'
import type { Names } from './names.ts'
import { severitySign, severityTone, unknownSign } from './severity.ts'

type Item = Todo['groups'][number]['items'][number]
type Question = Todo['unanswered'][number]['items'][number]
type Upcoming = Todo['upcoming'][number]

function namesOf({
  subject,
  name,
  person,
  workplace,
}: Pick<Item, 'subject' | 'name' | 'person' | 'workplace'>) {
  return { subject: { ...subject, name }, person, workplace }
}

function sourceOf({ source, clause }: Item['finding']['source']) {
  return { title: source.title, clause, url: source.url }
}

/** One thing to do, flat, with its sentence. */
export function shownItem(item: Item, messages: Messages): TodoShown {
  const { finding, mayAct } = item
  const { code, ruleId, severity, since, due, numbers, source, remedy } = finding
  return {
    code,
    ruleId,
    severity,
    group: messages.findingTitle(code),
    ...namesOf(item),
    since,
    due,
    sentence: messages.findingSentence(finding),
    action: remedy?.action ?? null,
    mayAct,
    numbers,
    source: sourceOf(source),
  }
}

/** One question that was not answered, flat, with its sentence. */
export function shownQuestion(item: Question, messages: Messages): UnansweredShown {
  const { unanswered, mayAct } = item
  return {
    ruleId: unanswered.ruleId,
    ...namesOf(item),
    missing: unanswered.missing,
    sentence: messages.unansweredSentence(unanswered),
    action: unanswered.remedy?.action ?? null,
    mayAct,
    source: sourceOf(unanswered.source),
  }
}

function shownUpcoming(item: Upcoming, messages: Messages): UpcomingShown {
  const { met } = item
  return {
    ruleId: met.ruleId,
    ...namesOf(item),
    due: met.due,
    sentence: `${messages.ruleTitle(met.ruleId)}. ${messages.metSentence(met)}`,
    action: met.remedy?.action ?? null,
    source: sourceOf(met.source),
  }
}

/** What needs whom as scripts read it: flat, so that it greps by code and by name. */
export function shownTodo(todo: Todo, messages: Messages): TodoList {
  return {
    on: todo.on,
    shownAsOf: todo.shownAsOf,
    items: todo.groups.flatMap(({ items }) => items.map((item) => shownItem(item, messages))),
    unanswered: todo.unanswered.flatMap(({ items }) => items.map((item) => shownQuestion(item, messages))),
    upcoming: todo.upcoming.map((item) => shownUpcoming(item, messages)),
    headlines: todo.headlines.map((headline) => ({ ...headline, label: messages.headline(headline.id) })),
  }
}

/** What needs whom as people read it: grouped by what to do, then what nobody has answered, then what comes next. */
export function todoLines(todo: Todo, isRegionDay: boolean, messages: Messages, words: Words): Line[] {
  const day = messages.formatDay(todo.on)
  const count = todo.groups.reduce((sum, { items }) => sum + items.length, 0)
  return [
    line(words.todo.heading(day, todo.shownAsOf && isRegionDay), 'title'),
    emptyLine,
    ...(count === 0
      ? [
          todo.unanswered.length === 0 ? line(words.todo.nothing, 'in-order') : line(words.todo.nothingKnown),
          line(words.todo.nothingNext, 'muted'),
          emptyLine,
        ]
      : []),
    ...todo.groups.flatMap((group) => [...groupLines(group, messages), emptyLine]),
    ...(todo.unanswered.length === 0
      ? []
      : [line(words.todo.unanswered, 'title'), ...questionLines(todo, messages, words), emptyLine]),
    ...(todo.upcoming.length === 0
      ? []
      : [line(words.todo.upcoming, 'title'), ...upcomingLines(todo, messages), emptyLine]),
    ...(todo.headlines.length === 0
      ? []
      : [line(words.todo.headlines, 'title'), ...headlineLines(todo, messages)]),
  ]
}

function groupLines(group: Todo['groups'][number], messages: Messages): Line[] {
  const { code, severity, items } = group
  const heading: Line = {
    pieces: [
      { text: `${severitySign[severity]} `, tone: severityTone[severity] },
      { text: messages.findingTitle(code, items.length), tone: 'title' },
      { text: `  ${messages.severity(severity)}`, tone: severityTone[severity] },
    ],
  }
  const rows = items.map((item) => [
    { text: item.name },
    { text: placeOf(item), tone: 'muted' as const },
    { text: messages.findingSentence(item.finding) },
  ])
  return [
    heading,
    ...table(['', '', ''], rows)
      .slice(1)
      .map((each) => ({ ...each, indent: 2, hang: (each.hang ?? 0) + 2, fold: 6 })),
  ]
}

function placeOf({ person, workplace, name }: Pick<TodoItem, 'person' | 'workplace' | 'name'>): string {
  return person !== null && workplace !== null && workplace.name !== name ? workplace.name : ''
}

/** The most names in one line; the rest are in `--json` and on the screen. */
const NAMES_MAX = 12

function questionLines(todo: Todo, messages: Messages, words: Words): Line[] {
  const names = (items: readonly Question[]) => {
    const shown = items.slice(0, NAMES_MAX).map(({ name }) => name)
    return items.length > NAMES_MAX
      ? `${shown.join(', ')} ${words.todo.more(items.length - NAMES_MAX)}`
      : shown.join(', ')
  }
  return todo.unanswered.map(
    ({ ruleId, items }): Line => ({
      pieces: [
        { text: '? ', tone: 'unknown' },
        { text: `${messages.ruleQuestion(ruleId)} (${items.length})` },
        { text: `  ${names(items)}`, tone: 'muted' },
      ],
      indent: 2,
      hang: 4,
    }),
  )
}

function upcomingLines(todo: Todo, messages: Messages): Line[] {
  const rows = todo.upcoming.map((item) => [
    { text: item.met.due === null ? '' : messages.relativeDue(item.met.due, todo.on) },
    { text: item.name },
    { text: messages.ruleTitle(item.met.ruleId), tone: 'muted' as const },
  ])
  return table(['', '', ''], rows)
    .slice(1)
    .map((each) => ({ ...each, indent: 2, hang: (each.hang ?? 0) + 2, fold: 6 }))
}

/** The programme in numbers: what, how many, of which. */
export function headlineLines(todo: Todo, messages: Messages): Line[] {
  const rows = todo.headlines.map(({ id, value, of, parts }) => [
    { text: messages.headline(id) },
    { text: of === null ? `${value}` : `${value}/${of}`, tone: 'title' as const },
    {
      text: parts
        .map(({ key, label, value: part }) => `${label === key ? messages.headlinePart(key) : label} ${part}`)
        .join(' · '),
      tone: 'muted' as const,
    },
  ])
  return table(['', '', ''], rows)
    .slice(1)
    .map((each) => ({ ...each, indent: 2, hang: (each.hang ?? 0) + 2, fold: 6 }))
}

/** What needs whom as rows of the screen: a heading for each group, a row for each thing. */
export function todoRows(todo: Todo, messages: Messages, words: Words): ListRow[] {
  const findings = todo.groups.flatMap(({ code, severity, items }): ListRow[] => [
    headingRow(
      code,
      messages.findingTitle(code, items.length),
      severitySign[severity],
      severityTone[severity],
    ),
    ...items.map((item) =>
      listRow({
        key: keyOf(code, item),
        title: item.name,
        detail: detailOf(item, todo.on, messages),
        preview: findingLines(item, messages, words),
        opens: recordOf(item),
        thing: thingOf(item, messages),
      }),
    ),
  ])
  const questions = todo.unanswered.flatMap(({ ruleId, items }): ListRow[] => [
    headingRow(ruleId, messages.unansweredTitle(ruleId, items.length), unknownSign, 'unknown'),
    ...items.map((item) =>
      listRow({
        key: keyOf(ruleId, item),
        title: item.name,
        detail: placeOf(item),
        preview: unansweredLines(item.unanswered, item, messages, words),
        opens: recordOf(item),
        thing: questionThing(item, messages),
      }),
    ),
  ])
  return [...findings, ...questions]
}

function keyOf(code: string, { subject }: Names): string {
  return `${code} ${subject.kind} ${subject.id}`
}

/** The record behind a thing: the person's, else the workplace's. */
function recordOf({ person, workplace }: Names): RecordRef | null {
  if (person !== null) return { kind: 'person', id: person.id }
  return workplace === null ? null : { kind: 'workplace', id: workplace.id }
}

function headingRow(key: string, title: string, sign: string, tone: ListRow['tone']): ListRow {
  return listRow({ key: `heading ${key}`, isHeading: true, title, sign, tone })
}

function detailOf(item: TodoItem, on: string, messages: Messages): string {
  const { due, since } = item.finding
  return due === null && since === null ? placeOf(item) : messages.shortDue({ since, due }, on)
}
