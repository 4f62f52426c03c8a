import type { SearchHit } from '~/answers'

/** Finds people and workplaces as one types. The words go in the body of a POST, never in an address. */
export function useSearch() {
  const query = ref('')
  const hits = shallowRef<SearchHit[]>([])
  const failure = shallowRef<Failure | null>(null)
  const state = ref<'idle' | 'searching' | 'found' | 'failed'>('idle')
  const { asked } = useDay()
  const { may } = useSession()
  const { askSoon, drop } = useAskSoon(150)

  watch(query, (typed) => {
    const text = typed.trim().slice(0, 100)
    if (text === '' || !may('search.use')) {
      drop()
      hits.value = []
      state.value = 'idle'
      return
    }
    state.value = 'searching'
    askSoon((signal) => find({ query: text, on: asked.value }, signal), show)
  })

  function show(answer: { hits: SearchHit[] } | { failure: Failure }) {
    const isFound = 'hits' in answer
    hits.value = isFound ? answer.hits : []
    if (!isFound) failure.value = answer.failure
    state.value = isFound ? 'found' : 'failed'
  }
  return { query, hits, state, failure }
}

function find(question: { query: string; on: string | undefined }, signal: AbortSignal) {
  return useApi()
    .search.find.query(question, { signal })
    .catch((error: unknown) => ({ failure: failureOfQuestion(error) }))
}
