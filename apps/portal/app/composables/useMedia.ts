/** Whether a media query holds, kept up to date. False until the page is in the browser. */
export function useMedia(query: string) {
  const matches = ref(false)
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
