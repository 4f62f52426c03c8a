import { addDays, SupervisionFormSchema, SupervisionThemeSchema } from '@brygga/domain'
import type { SessionDefaults } from '../connection/answers.ts'
import type { SessionForm } from './screen-state.ts'

/** The fields of the form, in order. */
export const sessionFields = ['heldOn', 'form', 'supervisor', 'minutes', 'attendees', 'themes'] as const
export type SessionField = (typeof sessionFields)[number]

const MINUTE_STEP = 15
const MINUTES_MAX = 600
const MINUTES_USUAL = 60

/** The form with what is usual filled in. */
export function sessionForm(defaults: SessionDefaults, form: SessionForm['form']): SessionForm {
  const { heldOn, minutes, supervisorId, attendeeIds } = defaults
  return { heldOn, form, supervisorId, minutes, attendeeIds, themes: [], field: 0, box: 0 }
}

/** The field that the keys act on. */
export function fieldOf({ field }: SessionForm): SessionField {
  return sessionFields[field] ?? 'heldOn'
}

/** The form with the keys on another field. */
export function fieldMoved(form: SessionForm, by: number): SessionForm {
  return { ...form, field: (form.field + by + sessionFields.length) % sessionFields.length, box: 0 }
}

function around<T>(all: readonly T[], now: T | null, by: number): T | null {
  if (all.length === 0) return now
  const at = now === null ? -1 : all.indexOf(now)
  return all[(at + by + all.length) % all.length] ?? null
}

/** The form with the next or previous value in its field; in a field of boxes, with another box under the keys. */
export function valueMoved(form: SessionForm, defaults: SessionDefaults, by: 1 | -1): SessionForm {
  switch (fieldOf(form)) {
    case 'heldOn':
      return { ...form, heldOn: addDays(form.heldOn, by) }
    case 'form':
      return { ...form, form: around(SupervisionFormSchema.options, form.form, by) ?? form.form }
    case 'supervisor':
      return {
        ...form,
        supervisorId: around(
          defaults.supervisors.map(({ id }) => id),
          form.supervisorId,
          by,
        ),
      }
    case 'minutes':
      return {
        ...form,
        minutes: Math.min(
          MINUTES_MAX,
          Math.max(MINUTE_STEP, (form.minutes ?? MINUTES_USUAL - by * MINUTE_STEP) + by * MINUTE_STEP),
        ),
      }
    case 'attendees':
      return { ...form, box: wrapped(form.box + by, defaults.people.length) }
    case 'themes':
      return { ...form, box: wrapped(form.box + by, SupervisionThemeSchema.options.length) }
  }
}

function wrapped(at: number, count: number): number {
  return count === 0 ? 0 : (at + count) % count
}

function toggledIn<T>(all: readonly T[], one: T | undefined): readonly T[] {
  if (one === undefined) return all
  return all.includes(one) ? all.filter((each) => each !== one) : [...all, one]
}

/** The form with the box under the keys ticked or not; other fields are as they were. */
export function boxToggled(form: SessionForm, defaults: SessionDefaults): SessionForm {
  const field = fieldOf(form)
  if (field === 'attendees')
    return { ...form, attendeeIds: toggledIn(form.attendeeIds, defaults.people[form.box]?.id) }
  if (field === 'themes')
    return { ...form, themes: toggledIn(form.themes, SupervisionThemeSchema.options[form.box]) }
  return form
}
