import type { SessionDefaults, SupervisionForm, SupervisionTheme } from '~/answers'

/** What the sheet for a session holds while it is filled in: days, codes and ids, so that it may be kept as a draft. */
export interface SessionDraft {
  heldOn: string
  form: SupervisionForm
  supervisorId: string
  attendeeIds: string[]
  minutes: string
  themes: SupervisionTheme[]
}

export const supervisionForms: readonly SupervisionForm[] = ['individual', 'group', 'on-demand']
export const supervisionThemes: readonly SupervisionTheme[] = [
  'role',
  'boundaries',
  'own-health',
  'cooperation',
  'system-fault',
  'exchange',
  'recovery',
  'empowerment',
  'self-stigma',
  'tasks',
  'other',
]

/** A session that is being recorded: begins with the plan's day, people and length, and becomes a change. */
export function useRecordSession(placementId: string | undefined, firstForm: SupervisionForm) {
  const { t } = useI18n()
  const { asked } = useDay()
  const draft = reactive<SessionDraft>({
    heldOn: '',
    form: firstForm,
    supervisorId: '',
    attendeeIds: [],
    minutes: '',
    themes: [],
  })
  const { found, forget } = useDraft(`session.${placementId ?? 'any'}.${firstForm}`, isSessionDraft, draft)
  const defaults = useAsked<SessionDefaults>({
    key: () => `session-defaults:${placementId ?? ''}:${draft.form}:${asked.value ?? ''}`,
    ask: (signal) =>
      useApi().supervision.defaults.query({ placementId, form: draft.form, on: asked.value }, { signal }),
  })
  let begun = found.value
  watch(
    defaults.shown,
    (plan) => {
      if (!plan || begun) return
      begun = true
      draft.heldOn = plan.heldOn
      draft.supervisorId = plan.supervisorId ?? ''
      draft.attendeeIds = [...plan.attendeeIds]
      draft.minutes = plan.minutes === null ? '' : String(plan.minutes)
    },
    { immediate: true },
  )
  watch(
    () => draft.form,
    () => {
      begun = false // Another form has other usual people and another length.
    },
  )

  const saving = useSave(useApi().supervision.record.mutate)
  function faults(minutes: NumberTyped): Fault[] {
    return [
      dayTyped(draft.heldOn) ? null : { field: 'heldOn', text: t('form.noSuchDay') },
      draft.supervisorId ? null : { field: 'supervisorId', text: t('session.fault.supervisor') },
      draft.attendeeIds.length > 0 ? null : { field: 'attendeeIds', text: t('session.fault.attendees') },
      minutes.is === 'number' || minutes.is === 'nothing'
        ? null
        : { field: 'minutes', text: t('session.fault.minutes') },
    ].filter((fault) => fault !== null)
  }
  async function record(): Promise<string | null> {
    const minutes = numberTyped(draft.minutes, { min: 1, max: 600 })
    const wrong = faults(minutes)
    if (wrong.length > 0) {
      saving.refuse(wrong)
      return null
    }
    const saved = await saving.save({
      heldOn: dayTyped(draft.heldOn) ?? draft.heldOn,
      form: draft.form,
      supervisorId: draft.supervisorId,
      attendeeIds: [...draft.attendeeIds],
      minutes: minutes.is === 'number' ? minutes.number : null,
      themes: [...draft.themes],
    })
    if (!saved) return null
    forget()
    return saved.changeId
  }
  return { draft, found, defaults, saving, record, forget }
}

function isSessionDraft(value: unknown): value is SessionDraft {
  if (typeof value !== 'object' || value === null) return false
  const draft = value as Partial<Record<keyof SessionDraft, unknown>>
  return (
    typeof draft.heldOn === 'string' &&
    typeof draft.supervisorId === 'string' &&
    typeof draft.minutes === 'string' &&
    supervisionForms.some((form) => form === draft.form) &&
    Array.isArray(draft.attendeeIds) &&
    draft.attendeeIds.every((id) => typeof id === 'string') &&
    Array.isArray(draft.themes) &&
    draft.themes.every((theme) => supervisionThemes.includes(theme))
  )
}
