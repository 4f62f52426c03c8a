import {
  type Assessment,
  compareUrgency,
  type Day,
  type Remedy,
  severityOfUrgency,
  type Urgency,
  urgencyOf,
} from '@brygga/domain'
import type { NamedSubject, Todo, TodoItem } from '../contract/index.ts'
import { aimAt, namedFor, type Reach, seenBy } from '../reach.ts'
import { type RegisterNames, swedishOrder } from '../register-names.ts'

/** What a list of things to do may be narrowed to. */
export interface TodoFilter {
  mine: boolean
  subjectKind?: string | undefined
  workplaceId?: string | undefined
}

/** A subject with what the rules say of it, as far as the asker sees it and wants it. */
export interface TodoSubject {
  named: NamedSubject
  assessment: Assessment
  mayAct(remedy: Remedy | null): boolean
}

/** The subjects that a list is about: those the asker sees, narrowed as asked. */
export function todoSubjects(
  assessments: readonly Assessment[],
  { names, reach }: { names: RegisterNames; reach: Reach },
  { subjectKind, workplaceId }: Pick<TodoFilter, 'subjectKind' | 'workplaceId'>,
): TodoSubject[] {
  return assessments.flatMap((said) => {
    const { subject } = said
    if (!saysAnything(said)) return []
    if (subjectKind !== undefined && subject.kind !== subjectKind) return []
    if (!reach.may('todo.read', aimAt(subject))) return []
    const assessment = seenBy(reach, said)
    const named = namedFor(reach, names.subject(subject))
    if (workplaceId !== undefined && named.workplace?.id !== workplaceId) return []
    return [{ named, assessment, mayAct: (remedy) => reach.mayAct(remedy, subject) }]
  })
}

/** Most people of a network have nothing to do and nothing to come; asking who sees them would be in vain. */
function saysAnything({ findings, unanswered, met }: Assessment): boolean {
  return findings.length > 0 || unanswered.length > 0 || met.some(({ due }) => due !== null)
}

/** The findings grouped by what is to be done, what hurts most first. */
export function todoGroups(subjects: readonly TodoSubject[], on: Day, mine: boolean): Todo['groups'] {
  const items = subjects
    .flatMap(({ named, assessment, mayAct }) =>
      assessment.findings.map((finding) => ({ ...named, finding, mayAct: mayAct(finding.remedy) })),
    )
    .filter((item) => item.mayAct || !mine)
  return [...Map.groupBy(items, ({ finding }) => finding.code)]
    .map(([code, ofCode]) => ({
      code,
      items: ofCode.sort((a, b) => compareItems(a, b, on)),
      urgency: mostUrgent(ofCode, on),
    }))
    .sort((a, b) => compareUrgency(a.urgency, b.urgency) || (a.code < b.code ? -1 : 1))
    .map(({ code, items, urgency }) => ({ code, severity: severityOfUrgency(urgency), items }))
}

/** How a group presses: as much as what presses most in it. */
function mostUrgent(items: readonly TodoItem[], on: Day): Urgency {
  return items
    .map(({ finding }) => urgencyOf(finding, on))
    .reduce((most, each) => (compareUrgency(each, most) < 0 ? each : most))
}

/** The most urgent first, then the day it is about, then the name. */
function compareItems(a: TodoItem, b: TodoItem, on: Day): number {
  const day = ({ finding }: TodoItem) => finding.since ?? finding.due ?? '9999-12-31'
  return (
    compareUrgency(urgencyOf(a.finding, on), urgencyOf(b.finding, on)) ||
    (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0) ||
    compareNamed(a, b)
  )
}

/** The questions that could not be answered, by rule. */
export function todoUnanswered(subjects: readonly TodoSubject[], mine: boolean): Todo['unanswered'] {
  const items = subjects
    .flatMap(({ named, assessment, mayAct }) =>
      assessment.unanswered.map((unanswered) => ({
        ...named,
        unanswered,
        mayAct: mayAct(unanswered.remedy),
      })),
    )
    .filter((item) => item.mayAct || !mine)
    .sort(compareNamed)
  return [...Map.groupBy(items, ({ unanswered }) => unanswered.ruleId)]
    .map(([ruleId, ofRule]) => ({ ruleId, items: ofRule }))
    .sort((a, b) => (a.ruleId < b.ruleId ? -1 : 1))
}

/** What is in order now and must be done again by a day from `on` to `until`, the nearest first. */
export function todoUpcoming(
  subjects: readonly TodoSubject[],
  { on, until, mine }: { on: Day; until: Day; mine: boolean },
): Todo['upcoming'] {
  return subjects
    .flatMap(({ named, assessment, mayAct }) =>
      assessment.met
        .filter((met) => met.due !== null && met.due >= on && met.due <= until)
        .filter((met) => !mine || mayAct(met.remedy))
        .map((met) => ({ ...named, met })),
    )
    .sort((a, b) => {
      const [first, second] = [a.met.due ?? '', b.met.due ?? '']
      return first < second ? -1 : first > second ? 1 : compareNamed(a, b)
    })
}

function compareNamed(a: NamedSubject, b: NamedSubject): number {
  return swedishOrder.compare(a.name, b.name) || (a.subject.id < b.subject.id ? -1 : 1)
}
