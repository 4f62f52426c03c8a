import type { SearchHit } from '~/answers'

/** Finds people and workplaces as one types. The words go in the body of a POST, never in an address. */
export function useSearch() {
  const query = ref('')
  const hits = shallowRef<SearchHit[]>([])
  const failure = shallowRef<Failure | null>(null)
  const state = ref<'idle' | 'searching' | 'found' | 'failed'>('idle')
  const { asked } = useDay()
  const { may } = useSession()
  let controller: AbortController | undefined
  let waiting: ReturnType<typeof setTimeout> | undefined

  async function find(text: string) {
    controller?.abort()
    controller = new AbortController()
    const { signal } = controller
    try {
      const answer = await useApi().search.find.query({ query: text, on: asked.value }, { signal })
      if (signal.aborted) return
      hits.value = answer.hits
      state.value = 'found'
    } catch (error) {
      if (signal.aborted) return
      hits.value = []
      failure.value = failureOfQuestion(error)
      state.value = 'failed'
    }
  }
  watch(query, (typed) => {
    clearTimeout(waiting)
    const text = typed.trim()
    if (text === '' || !may('search.use')) {
      hits.value = []
      state.value = 'idle'
      return
    }
    state.value = 'searching'
    waiting = setTimeout(() => void find(text.slice(0, 100)), 150)
  })
  onScopeDispose(() => {
    clearTimeout(waiting)
    controller?.abort()
  })
  return { query, hits, state, failure }
}
