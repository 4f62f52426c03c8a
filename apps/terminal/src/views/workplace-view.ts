import type { Messages } from '@brygga/messages'
import type { Todo, TodoItem, WorkplaceList, WorkplaceView } from '../connection/answers.ts'
import { type ListRow, listRow, type Thing } from '../full-screen/list-row.ts'
import { emptyLine, type Line, line, type Piece } from '../text/lines.ts'
import { table } from '../text/table.ts'
import type { Words } from '../words/words.ts'
import { assessmentLines, labelled, questionThing, thingOf } from './finding-view.ts'
import type { Names } from './names.ts'
import { itemsOfPlacement, placementLines, questionsOfPlacement } from './person-view.ts'
import { timelineLines } from './timeline-view.ts'

type WorkplaceRow = WorkplaceList['rows'][number]
type Question = Todo['unanswered'][number]['items'][number]
type Step = WorkplaceRow['ladder'][number]

const stepSigns = {
  done: { text: '✓', tone: 'in-order' },
  'to-do': { text: '▲', tone: 'attention' },
  unknown: { text: '?', tone: 'unknown' },
} as const

/** The first step of the ladder that is not done says where a workplace stands. */
function standing(ladder: readonly Step[], messages: Messages): string {
  const next = ladder.find(({ state }) => state !== 'done')
  if (next === undefined) return messages.ladderStep('ready')
  return `${messages.ladderStep(next.step)}: ${messages.stepState(next.state)}`
}

/** Workplaces as a table: where, how many, what there is to do, how ready. */
export function workplacesLines(list: WorkplaceList, messages: Messages, words: Words): Line[] {
  if (list.rows.length === 0) return [line(words.workplaces.none), line(words.workplaces.noneNext, 'muted')]
  const { name, peerSupporters, toDo, employer, readiness } = words.workplaces.columns
  const rows = list.rows.map((row): Piece[] => [
    { text: row.name },
    { text: String(row.peerSupporters) },
    { text: row.findings === 0 ? '' : `▲ ${row.findings}`, tone: 'attention' },
    { text: row.employer?.name ?? '', tone: 'muted' },
    { text: standing(row.ladder, messages), tone: 'muted' },
  ])
  return table([name, peerSupporters, toDo, employer, readiness], rows)
}

/** Workplaces as rows of the screen. */
export function workplaceRows(list: WorkplaceList, messages: Messages, words: Words): ListRow[] {
  return list.rows.map((row) => ({
    ...listRow({ key: row.id, title: row.name }),
    sign: row.findings === 0 ? ' ' : '▲',
    tone: row.findings === 0 ? 'plain' : 'attention',
    detail: `${standing(row.ladder, messages)} · ${words.workplaces.people(row.peerSupporters)}`,
    opens: { kind: 'workplace', id: row.id },
  }))
}

function namesOf({ workplace }: WorkplaceView): Names {
  const { id, name } = workplace
  return { subject: { kind: 'workplace', id }, name, person: null, workplace: { id, name } }
}

/** A workplace: the ladder of readiness, who works there, what the rules say, what has happened. */
export function workplaceLines(view: WorkplaceView, messages: Messages, words: Words): Line[] {
  const { workplace, employer, managers, ladder, placements, introductions, assessment, timeline, on } = view
  return [
    line(workplace.name, 'title'),
    ...(employer === null ? [] : [line(employer.name, 'muted')]),
    ...(workplace.setting === null ? [] : [line(messages.setting(workplace.setting), 'muted')]),
    ...(managers.length === 0
      ? []
      : [labelled(words.workplaces.managers, managers.map(({ name }) => name).join(', '))]),
    emptyLine,
    line(words.workplaces.ladder, 'title'),
    ...ladder.map(
      ({ step, state }): Line => ({
        pieces: [
          stepSigns[state],
          { text: ` ${messages.ladderStep(step)}: ` },
          { text: messages.stepState(state), tone: 'muted' },
        ],
        indent: 2,
      }),
    ),
    emptyLine,
    ...(assessment === null ||
    assessment.findings.length + assessment.unanswered.length + assessment.met.length === 0
      ? []
      : [
          line(words.record.aboutWorkplace, 'title'),
          ...assessmentLines(assessment, messages, words),
          emptyLine,
        ]),
    ...placements.flatMap((placement) => [
      line(placement.person.name, 'title'),
      ...placementLines(placement, on, messages, words).slice(1),
      emptyLine,
    ]),
    ...(introductions.length === 0
      ? []
      : [
          line(words.workplaces.introductions(introductions.length), 'title'),
          ...introductions.map(({ heldOn, participants }) =>
            line(
              participants === null ? heldOn : `${heldOn}  ${words.workplaces.participants(participants)}`,
              'plain',
              2,
            ),
          ),
          emptyLine,
        ]),
    ...(timeline.length === 0
      ? []
      : [line(words.record.timeline, 'title'), ...timelineLines(timeline, messages)]),
  ]
}

/** What there is to do about a workplace and those who work there. */
export function itemsOfWorkplace(view: WorkplaceView): TodoItem[] {
  const about = (view.assessment?.findings ?? []).map((finding) => ({
    ...namesOf(view),
    finding,
    mayAct: finding.mayAct,
  }))
  return [...about, ...view.placements.flatMap((placement) => itemsOfPlacement(placement))]
}

/** What the rules could not answer about a workplace and those who work there. */
export function questionsOfWorkplace(view: WorkplaceView): Question[] {
  const about = (view.assessment?.unanswered ?? []).map((unanswered) => ({
    ...namesOf(view),
    unanswered,
    mayAct: unanswered.mayAct,
  }))
  return [...about, ...view.placements.flatMap((placement) => questionsOfPlacement(placement))]
}

/** Everything that can be done about a workplace and those who work there. */
export function thingsOfWorkplace(view: WorkplaceView, messages: Messages): Thing[] {
  return [
    ...itemsOfWorkplace(view).map((item) => thingOf(item, messages)),
    ...questionsOfWorkplace(view).map((item) => questionThing(item, messages)),
  ]
}
