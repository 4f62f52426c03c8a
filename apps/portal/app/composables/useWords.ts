import { messagesFor } from '@brygga/messages'

/** The sentences for findings, actions, refusals, days and codes, in the language that is shown. */
export function useWords() {
  const { locale } = useI18n()
  return computed(() => messagesFor(locale.value))
}
