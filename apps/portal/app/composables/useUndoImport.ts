/** Takes a whole import back. It can be done long after; where something was changed since, it is refused. */
export function useUndoImport() {
  const words = useWords()
  const { t } = useI18n()
  const busy = ref(false)
  const said = ref('')

  /** Whether it was taken back; otherwise `said` holds why not. */
  async function undo(changeId: string): Promise<boolean> {
    said.value = ''
    busy.value = true
    try {
      const outcome = await useApi().changes.undo.mutate({ changeId, idempotencyKey: crypto.randomUUID() })
      if (outcome.outcome === 'refused')
        said.value = outcome.reasons.map(({ code, numbers }) => words.value.refusal(code, numbers)).join(' ')
      if (outcome.outcome === 'conflict') said.value = t('undo.kept')
      return outcome.outcome === 'done'
    } catch (error) {
      said.value = failureWords(words.value, failureOf(error))
      return false
    } finally {
      busy.value = false
      await refreshNuxtData()
    }
  }
  return { busy, said, undo }
}
