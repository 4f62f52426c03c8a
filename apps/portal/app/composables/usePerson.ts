import type { PersonView } from '~/answers'

/** One person's file on the day. Reading it is noted in the audit log. */
export function usePerson(personId: () => string) {
  const { asked } = useDay()
  return useAsked<PersonView>({
    key: () => `person:${personId()}:${asked.value ?? ''}`,
    about: personId,
    ask: (signal) => useApi().people.show.query({ personId: personId(), on: asked.value }, { signal }),
  })
}

/** The tab that is open; it lives in the address, so that the way back and a shared link keep it. */
export function useTab<T extends string>(tabs: readonly T[]) {
  const route = useRoute()
  const router = useRouter()
  const first = tabs[0] as T
  return computed({
    get: () => tabs.find((tab) => tab === route.query.tab) ?? first,
    set: (tab) => void router.replace({ query: { ...route.query, tab: tab === first ? undefined : tab } }),
  })
}
