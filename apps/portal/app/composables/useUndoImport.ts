/** Takes a whole import back. It can be done long after; where something was changed since, it is refused. */
export function useUndoImport() {
  const words = useWords()
  const { t } = useI18n()
  const undone = ref(false)
  const said = ref('')

  async function undo(changeId: string) {
    said.value = ''
    try {
      const outcome = await useApi().changes.undo.mutate({ changeId, idempotencyKey: crypto.randomUUID() })
      undone.value = outcome.outcome === 'done'
      if (outcome.outcome === 'refused')
        said.value = outcome.reasons.map(({ code, numbers }) => words.value.refusal(code, numbers)).join(' ')
      if (outcome.outcome === 'conflict') said.value = t('undo.kept')
    } catch (error) {
      said.value = failureWords(words.value, failureOf(error))
    }
    await refreshNuxtData()
  }
  return { undone, said, undo }
}
