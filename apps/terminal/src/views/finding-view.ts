import type { Messages } from '@brygga/messages'
import type { Assessment, Todo, TodoItem } from '../connection/answers.ts'
import type { Thing } from '../full-screen/list-row.ts'
import { emptyLine, type Line, line } from '../text/lines.ts'
import type { Words } from '../words/words.ts'
import { equivalentCommand } from './equivalent-command.ts'
import type { Names } from './names.ts'
import { severitySign, severityTone, unknownSign } from './severity.ts'

type Finding = TodoItem['finding']
type Unanswered = Todo['unanswered'][number]['items'][number]['unanswered']

/** One thing to do: what, why, until when, who may mend it and with which command, and where it is written. */
export function findingLines(item: TodoItem, messages: Messages, words: Words): Line[] {
  const { finding, name, workplace, mayAct } = item
  const { severity, since, due, remedy, code } = finding
  const place = workplace !== null && workplace.name !== name ? [line(workplace.name)] : []
  return [
    line(name, 'title'),
    ...place,
    emptyLine,
    {
      pieces: [
        { text: `${severitySign[severity]} ${messages.severity(severity)} `, tone: severityTone[severity] },
        { text: messages.findingSentence(finding) },
      ],
      hang: 2,
    },
    ...(since === null ? [] : [labelled(words.record.since, messages.formatDay(since))]),
    ...(due === null || due === since ? [] : [labelled(words.record.due, messages.formatDay(due))]),
    emptyLine,
    ...(remedy === null ? [] : remedyLines(remedy, item, mayAct, messages, words)),
    ...citationLines(finding.source, words),
    labelled(words.record.code, code),
  ]
}

function remedyLines(
  remedy: NonNullable<Finding['remedy']>,
  item: TodoItem,
  mayAct: boolean,
  messages: Messages,
  words: Words,
): Line[] {
  const command = equivalentCommand(remedy.action, item)
  return [
    labelled(words.record.toDo, messages.action(remedy.action), 'action'),
    ...(mayAct
      ? []
      : [labelled(words.record.whoMay, remedy.roles.map((role) => messages.role(role)).join(', '))]),
    ...(command === null || !mayAct ? [] : [labelled(words.record.command, command)]),
    emptyLine,
  ]
}

/** A question that the rules could not answer: what is missing, and what would answer it. */
export function questionLines(
  unanswered: Unanswered,
  names: Names,
  messages: Messages,
  words: Words,
): Line[] {
  return [
    line(names.name, 'title'),
    ...(names.workplace !== null && names.workplace.name !== names.name ? [line(names.workplace.name)] : []),
    emptyLine,
    {
      pieces: [
        { text: `${unknownSign} `, tone: 'unknown' },
        { text: messages.unansweredSentence(unanswered) },
      ],
      hang: 2,
    },
    emptyLine,
    ...(unanswered.remedy === null
      ? []
      : [labelled(words.record.toDo, messages.action(unanswered.remedy.action), 'action'), emptyLine]),
    ...citationLines(unanswered.source, words),
  ]
}

/** What the rules say about one subject: to do first, then what is not known, then what is in order. */
export function assessmentLines(assessment: Assessment, messages: Messages, words: Words): Line[] {
  const { findings, unanswered, met } = assessment
  return [
    ...findings.map(
      (finding): Line => ({
        pieces: [
          { text: `${severitySign[finding.severity]} `, tone: severityTone[finding.severity] },
          { text: messages.findingSentence(finding) },
          { text: ` · ${finding.source.source.title}`, tone: 'muted' },
        ],
        indent: 2,
        hang: 4,
      }),
    ),
    ...unanswered.map(
      (each): Line => ({
        pieces: [{ text: `${unknownSign} `, tone: 'unknown' }, { text: messages.unansweredSentence(each) }],
        indent: 2,
        hang: 4,
      }),
    ),
    ...metLines(met, messages, words),
  ]
}

/** What is in order: with a day by itself, the rest in one line. */
function metLines(met: Assessment['met'], messages: Messages, words: Words): Line[] {
  const sign = { text: '✓ ', tone: 'in-order' } as const
  const dated = met.filter(({ due }) => due !== null)
  const others = met.filter(({ due }) => due === null).map(({ ruleId }) => messages.ruleTitle(ruleId))
  return [
    ...dated.map(
      (each): Line => ({
        pieces: [
          sign,
          { text: `${messages.ruleTitle(each.ruleId)}. ` },
          { text: messages.metSentence(each), tone: 'muted' },
        ],
        indent: 2,
        hang: 4,
      }),
    ),
    ...(others.length === 0
      ? []
      : [
          {
            pieces: [sign, { text: words.record.inOrder(others), tone: 'muted' as const }],
            indent: 2,
            hang: 4,
          },
        ]),
  ]
}

/** A label and what it says, aligned under each other. */
export function labelled(label: string, text: string, tone: Line['pieces'][number]['tone'] = 'plain'): Line {
  return {
    pieces: [
      { text: `${label} `, tone: 'muted' },
      { text, tone },
    ],
    hang: 2,
  }
}

/** Where something is written, and what it says there in our words. */
export function citationLines({ source, clause, says }: Finding['source'], words: Words): Line[] {
  const where = clause === null ? source.title : `${source.title}, ${clause}`
  return [
    labelled(words.record.source, where),
    ...(says === null ? [] : [line(says, 'muted', 2)]),
    ...(source.url === null ? [] : [line(source.url, 'muted', 2)]),
  ]
}

/** A finding as something to do. */
export function thingOf({ finding, ...item }: TodoItem, messages: Messages): Thing {
  return { ...item, sentence: messages.findingSentence(finding), remedy: finding.remedy }
}

/** A question that was not answered as something to do. */
export function questionThing(
  { unanswered, ...item }: Names & { unanswered: Unanswered; mayAct: boolean },
  messages: Messages,
): Thing {
  return { ...item, sentence: messages.unansweredSentence(unanswered), remedy: unanswered.remedy }
}
