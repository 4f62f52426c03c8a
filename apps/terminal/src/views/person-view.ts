import { addDays, isActiveOn } from '@brygga/domain'
import type { PersonView, PlacementView, Todo, TodoItem } from '../connection/answers.ts'
import type { Thing } from '../full-screen/list-row.ts'
import { emptyLine, type Line, line } from '../text/lines.ts'
import type { Words } from '../words/words.ts'
import { momentText } from './audit-view.ts'
import { assessmentLines, labelled, questionThing, thingOf } from './finding-view.ts'

type Question = Todo['unanswered'][number]['items'][number]

import type { Messages } from '@brygga/messages'
import type { Names } from './names.ts'
import { timelineLines } from './timeline-view.ts'

/** A person's file: who, roles, placements, what the rules say, what has happened, who has read it. */
export function personLines(view: PersonView, messages: Messages, words: Words): Line[] {
  const { person, on, timeline } = view
  return [
    line(person.name, 'title'),
    ...roleLines(view, messages, words),
    ...contactLines(view, words),
    emptyLine,
    ...view.placements.flatMap((placement) => [...placementLines(placement, on, messages, words), emptyLine]),
    ...(view.assessment === null || isSilent(view)
      ? []
      : [
          line(words.record.aboutPerson, 'title'),
          ...assessmentLines(view.assessment, messages, words),
          emptyLine,
        ]),
    ...certificateLines(view, messages, words),
    ...responsibleLines(view, words),
    ...(timeline.length === 0
      ? []
      : [line(words.record.timeline, 'title'), ...timelineLines(timeline, messages), emptyLine]),
    ...readingLines(view, words),
  ]
}

function isSilent({ assessment }: PersonView): boolean {
  return (
    assessment !== null &&
    assessment.findings.length + assessment.unanswered.length + assessment.met.length === 0
  )
}

function namesOfPerson({ person }: PersonView): Names {
  const { id, name } = person
  return { subject: { kind: 'person', id }, name, person: { id, name }, workplace: null }
}

function namesOfPlacement({ id, person, workplace }: PlacementView): Names {
  return { subject: { kind: 'placement', id }, name: person.name, person, workplace }
}

function roleLines({ roles, on }: PersonView, messages: Messages, words: Words): Line[] {
  const now = roles.filter((role) => isActiveOn(role, on)).map(({ role }) => messages.role(role))
  return now.length === 0 ? [line(words.record.noRole, 'muted')] : [line([...new Set(now)].join(', '))]
}

function contactLines({ person, contactHidden }: PersonView, words: Words): Line[] {
  if (contactHidden) return [line(words.record.contactHidden, 'muted')]
  return person.email === null ? [] : [line(person.email, 'muted')]
}

/** One placement: where, for whom, since when, who stands by, and what the rules say about it. */
export function placementLines(
  placement: PlacementView,
  on: string,
  messages: Messages,
  words: Words,
): Line[] {
  const { workplace, employer, from, until, fraction, relations, assessment } = placement
  const isNow = isActiveOn(placement, on)
  const period = messages.formatPeriod(from, until)
  const current = relations.filter((relation) => isActiveOn(relation, on))
  return [
    {
      pieces: [
        { text: workplace.name, tone: 'title' },
        ...(isNow ? [] : [{ text: ` ${words.record.notNow}`, tone: 'muted' as const }]),
      ],
    },
    line(
      [employer.name, fraction === null ? '' : words.people.fraction(fraction), period]
        .filter((text) => text !== '')
        .join(' · '),
      'muted',
      2,
    ),
    ...current.map(
      (relation): Line => ({
        ...labelled(`${messages.relation(relation.kind)}:`, relation.person.name),
        indent: 2,
      }),
    ),
    ...sessionLines(placement, messages, words),
    ...(assessment === null || !isNow ? [] : assessmentLines(assessment, messages, words)),
  ]
}

function sessionLines(
  { lastIndividualSession, lastGroupSession }: PlacementView,
  messages: Messages,
  words: Words,
): Line[] {
  return [
    ...(lastIndividualSession === null
      ? []
      : [{ ...labelled(words.record.lastIndividual, messages.formatDay(lastIndividualSession)), indent: 2 }]),
    ...(lastGroupSession === null
      ? []
      : [{ ...labelled(words.record.lastGroup, messages.formatDay(lastGroupSession)), indent: 2 }]),
  ]
}

/** The day it was issued; and the last day, of one that no longer holds. */
function certificateDays(
  { issuedOn, until, holds }: NonNullable<PersonView['certificate']>,
  messages: Messages,
): string {
  const issued = messages.formatDay(issuedOn)
  return holds || until === null ? issued : `${issued} – ${messages.formatDay(addDays(until, -1))}`
}

function certificateLines(
  { certificate, ownExperience }: PersonView,
  messages: Messages,
  words: Words,
): Line[] {
  const lines = [
    ...(certificate === null
      ? []
      : [labelled(words.record.certificate, certificateDays(certificate, messages))]),
    ...(ownExperience === null
      ? []
      : [
          labelled(
            words.record.ownExperience,
            ownExperience.attested ? words.record.attested : words.record.notAttested,
          ),
        ]),
  ]
  return lines.length === 0 ? [] : [...lines, emptyLine]
}

function responsibleLines({ responsibleFor }: PersonView, words: Words): Line[] {
  if (responsibleFor.length === 0) return []
  const rows = responsibleFor.map(({ name, workplace }) =>
    line(workplace === null ? name : `${name} · ${workplace.name}`, 'plain', 2),
  )
  return [line(words.record.responsibleFor, 'title'), ...rows, emptyLine]
}

function readingLines({ readings }: PersonView, words: Words): Line[] {
  if (readings.length === 0) return []
  const rows = readings.slice(0, 10).map(({ at, by }) => line(`${momentText(at)}  ${by}`, 'muted', 2))
  return [line(words.record.readings, 'title'), ...rows]
}

/** What there is to do about a person and the person's placements. */
export function itemsOfPerson(view: PersonView): TodoItem[] {
  const aboutPerson = (view.assessment?.findings ?? []).map((finding) => ({
    ...namesOfPerson(view),
    finding,
    mayAct: finding.mayAct,
  }))
  return [...view.placements.flatMap((placement) => itemsOfPlacement(placement)), ...aboutPerson]
}

/** What there is to do about one placement. */
export function itemsOfPlacement(placement: PlacementView): TodoItem[] {
  return (placement.assessment?.findings ?? []).map((finding) => ({
    ...namesOfPlacement(placement),
    finding,
    mayAct: finding.mayAct,
  }))
}

/** What the rules could not answer about a person and the person's placements. */
export function questionsOfPerson(view: PersonView): Question[] {
  const aboutPerson = (view.assessment?.unanswered ?? []).map((unanswered) => ({
    ...namesOfPerson(view),
    unanswered,
    mayAct: unanswered.mayAct,
  }))
  return [...view.placements.flatMap((placement) => questionsOfPlacement(placement)), ...aboutPerson]
}

/** What the rules could not answer about one placement. */
export function questionsOfPlacement(placement: PlacementView): Question[] {
  return (placement.assessment?.unanswered ?? []).map((unanswered) => ({
    ...namesOfPlacement(placement),
    unanswered,
    mayAct: unanswered.mayAct,
  }))
}

/** Everything that can be done about a person and the person's placements. */
export function thingsOfPerson(view: PersonView, messages: Messages): Thing[] {
  return [
    ...itemsOfPerson(view).map((item) => thingOf(item, messages)),
    ...questionsOfPerson(view).map((item) => questionThing(item, messages)),
  ]
}
