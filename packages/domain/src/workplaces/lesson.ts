import type { Day } from '../calendar/day.schemas.ts'
import type { Decision } from '../register/change.ts'
import { type LifeCycle, reasonsAgainstStep, stateAfter, stepsBy } from '../register/life-cycle.ts'
import type { RecordId } from '../register/record.schemas.ts'
import { decide, reason, reasonsAgainstFuture, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import type { Lesson, LessonStepKind, NoteLessonCommand, TakeLessonStepCommand } from './lesson.schemas.ts'

export type LessonState = 'noted' | LessonStepKind

/** What a lesson goes through: the workplace's own until it is shared, and taken back by whoever shared it (003-22). */
export const lessonLifeCycle: LifeCycle<LessonState, LessonStepKind> = {
  start: 'noted',
  steps: {
    noted: {
      'shared-in-region': 'shared-in-region',
      'shared-between-regions': 'shared-between-regions',
      withdrawn: 'withdrawn',
    },
    'shared-in-region': {
      'shared-between-regions': 'shared-between-regions',
      withdrawn: 'withdrawn',
    },
    'shared-between-regions': { withdrawn: 'withdrawn' },
    withdrawn: {},
  },
}

/** With whom a lesson is shared on a day. */
export function lessonStateOn(register: Register, lessonId: RecordId, on: Day): LessonState {
  const taken = register.lessonSteps.filter((each) => each.lessonId === lessonId)
  return stateAfter(lessonLifeCycle, stepsBy(taken, on))
}

/** The lessons that a workplace may read on a day: its own, and those that others share. */
export function lessonsForWorkplace(register: Register, workplaceId: RecordId, on: Day): Lesson[] {
  return register.lessons.filter((lesson) => {
    if (lesson.notedOn > on) return false
    const state = lessonStateOn(register, lesson.id, on)
    if (state === 'withdrawn') return false
    return lesson.workplaceId === workplaceId || state !== 'noted'
  })
}

/** What a region gives other regions to read on a day. It says what was found out, and not where. */
export function lessonsForRegions(
  register: Register,
  on: Day,
): Pick<Lesson, 'id' | 'notedOn' | 'title' | 'text'>[] {
  return register.lessons
    .filter((lesson) => lessonStateOn(register, lesson.id, on) === 'shared-between-regions')
    .map(({ id, notedOn, title, text }) => ({ id, notedOn, title, text }))
}

/** A lesson is noted at a workplace. */
export function decideNoteLesson(command: NoteLessonCommand, register: Register, on: Day): Decision {
  const { id, workplaceId, notedOn } = command
  const reasons = reasonsWhere(
    [register.lessons.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [
      !register.organisations.some((each) => each.id === workplaceId),
      reason('WORKPLACE_UNKNOWN', 'workplaceId'),
    ],
    [notedOn > on, reason('DAY_IN_FUTURE', 'notedOn', { day: notedOn })],
  )
  return decide('workplaces.note-lesson', reasons, () => [
    { op: 'add', kind: 'lessons', record: { ...command, version: 1 } },
  ])
}

/** A lesson is shared further, or taken back. */
export function decideTakeLessonStep(command: TakeLessonStepCommand, register: Register, on: Day): Decision {
  const { id, lessonId, step } = command
  const lesson = register.lessons.find((each) => each.id === lessonId)
  const taken = register.lessonSteps.filter((each) => each.lessonId === lessonId)
  const reasons = [
    ...reasonsWhere(
      [register.lessonSteps.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
      [lesson === undefined, reason('LESSON_UNKNOWN', 'lessonId')],
    ),
    ...(lesson === undefined
      ? reasonsAgainstFuture(command.on, on)
      : reasonsAgainstStep(lessonLifeCycle, taken, { step, on: command.on, notBefore: lesson.notedOn }, on)),
  ]
  return decide(`workplaces.lesson-${step}`, reasons, () => [
    { op: 'add', kind: 'lessonSteps', record: { ...command, version: 1 } },
  ])
}
