import type { Headline, HeadlineRows, Todo } from '~/answers'

export const headlineIds: readonly Headline['id'][] = [
  'employed',
  'municipalities-covered',
  'without-supervisor',
  'supervision-in-time',
  'certified-without-post',
  'lone-peers',
  'network-size',
]

/** The programme's numbers on the day. */
export function useHeadlines() {
  const { asked } = useDay()
  return useAsked<Todo['headlines']>({
    key: () => `headlines:${asked.value ?? ''}`,
    ask: async (signal) => (await useApi().todo.list.query({ on: asked.value }, { signal })).headlines,
  })
}

/** The rows that one number counts, and those that it does not. */
export function useHeadlineRows(id: () => Headline['id']) {
  const { asked } = useDay()
  return useAsked<HeadlineRows>({
    key: () => `headline:${id()}:${asked.value ?? ''}`,
    about: id,
    ask: (signal) => useApi().todo.headlineRows.query({ id: id(), on: asked.value }, { signal }),
  })
}
