import type { PersonRow } from '~/answers'

/** The most people that are offered for a name; a longer name leaves fewer. */
const offered = 6

/** The people whose name resembles what is typed. The name goes in the body of a POST, never in an address. */
export function usePeopleNamed() {
  const typed = ref('')
  const found = shallowRef<PersonRow[] | null>(null)
  const { askSoon, drop } = useAskSoon(200)

  watch(typed, (text) => {
    const query = text.trim().slice(0, 100)
    if (query === '') {
      drop()
      found.value = null
      return
    }
    askSoon(
      (signal) => peopleNamed(query, signal),
      (people) => (found.value = people),
    )
  })
  return { typed, found }
}

async function peopleNamed(query: string, signal: AbortSignal): Promise<PersonRow[]> {
  const answer = await useApi()
    .people.list.query({ query, limit: offered }, { signal })
    .catch(() => null)
  return answer?.rows ?? []
}
