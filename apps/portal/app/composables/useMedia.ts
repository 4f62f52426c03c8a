/** Whether a media query holds, kept up to date. False until a page that was drawn beforehand is alive. */
export function useMedia(query: string) {
  const isAlive = import.meta.client && !useNuxtApp().isHydrating
  const matches = ref(isAlive && window.matchMedia(query).matches)
  onMounted(() => {
    const list = window.matchMedia(query)
    const read = () => {
      matches.value = list.matches
    }
    read()
    list.addEventListener('change', read)
    onScopeDispose(() => list.removeEventListener('change', read))
  })
  return matches
}
