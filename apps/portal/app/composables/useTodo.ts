import type { LocationQueryValue } from 'vue-router'
import type { Todo } from '~/answers'

/** What things to do can be about, in the order of the filter. */
export const todoKinds = [
  'placement',
  'workplace',
  'person',
  'cohort',
  'municipality',
  'programme',
  'system-fault',
  'forum',
] as const

/** What needs whom on the day, and the filter of it, which lives in the address. */
export function useTodo() {
  const { asked } = useDay()
  const todo = useAsked<Todo>({
    key: () => `todo:${asked.value ?? ''}`,
    ask: (signal) => useApi().todo.list.query({ on: asked.value }, { signal }),
  })
  const { filter, setFilter } = useTodoFilter()
  const { done } = useUndo()
  const places = useState<Record<string, DoneItem>>('done-places', () => ({}))

  watch(
    () => done.value.map(({ about }) => about).join(' '),
    () => {
      for (const { about } of done.value) {
        const place = about && placeOf(todo.shown.value?.groups ?? [], about)
        if (place) places.value[place.about] ??= place
      }
    },
  )
  /** The groups as they are drawn: filtered, with what was just done still standing there, faded. */
  const groups = computed(() => {
    const lately = done.value.flatMap(({ about, state }) => {
      const place = about === null || state === 'undone' ? undefined : places.value[about]
      return place ? [place] : []
    })
    return withDone(filterItems(todo.shown.value?.groups ?? [], filter.value), lately)
  })
  const unanswered = computed(() => filterItems(todo.shown.value?.unanswered ?? [], filter.value))
  const workplaces = computed(() => workplacesIn(todo.shown.value?.groups ?? []))
  return { todo, groups, unanswered, workplaces, filter, setFilter }
}

function useTodoFilter() {
  const route = useRoute()
  const router = useRouter()
  const filter = computed<TodoFilter>(() => ({
    mine: route.query.mine === '1',
    kind: todoKinds.find((kind) => kind === route.query.kind),
    workplaceId: first(route.query.workplace),
  }))
  function setFilter(changed: Partial<TodoFilter>) {
    const next = { ...filter.value, ...changed }
    return router.replace({
      query: {
        ...route.query,
        mine: next.mine ? '1' : undefined,
        kind: next.kind,
        workplace: next.workplaceId,
      },
    })
  }
  return { filter, setFilter }
}

function first(value: LocationQueryValue | LocationQueryValue[] | undefined): string | undefined {
  return (Array.isArray(value) ? value[0] : value) ?? undefined
}
