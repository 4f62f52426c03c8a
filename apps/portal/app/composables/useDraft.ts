/**
 * Keeps a half-filled form in this tab's session while it is typed. What is kept must be ids, days and codes:
 * nothing that says who somebody is. Forgotten when the form is saved or left on purpose, and with the tab.
 */
export function useDraft<T extends object>(name: string, isDraft: (value: unknown) => value is T, draft: T) {
  const key = `brygga.draft.${name}`
  const found = ref(false)
  const kept = read(key)
  if (isDraft(kept)) {
    Object.assign(draft, kept)
    found.value = true
  }
  const stop = watch(
    () => JSON.stringify(draft),
    (text) => sessionStorage.setItem(key, text),
  )
  function forget() {
    stop()
    sessionStorage.removeItem(key)
  }
  return { found, forget }
}

function read(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}
