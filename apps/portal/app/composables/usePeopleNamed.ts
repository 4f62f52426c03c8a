import type { PersonRow } from '~/answers'

/** The most people that are offered for a name; a longer name leaves fewer. */
const offered = 6

/** The people whose name resembles what is typed. The name goes in the body of a POST, never in an address. */
export function usePeopleNamed() {
  const typed = ref('')
  const found = shallowRef<PersonRow[] | null>(null)
  let waiting: ReturnType<typeof setTimeout> | undefined
  let controller: AbortController | undefined

  watch(typed, (text) => {
    clearTimeout(waiting)
    controller?.abort()
    const query = text.trim().slice(0, 100)
    if (query === '') found.value = null
    else waiting = setTimeout(() => void find(query), 200)
  })
  onScopeDispose(() => {
    clearTimeout(waiting)
    controller?.abort()
  })

  async function find(query: string) {
    controller = new AbortController()
    const { signal } = controller
    const answer = await useApi()
      .people.list.query({ query, limit: offered }, { signal })
      .catch(() => null)
    if (!signal.aborted) found.value = answer?.rows ?? []
  }
  return { typed, found }
}
