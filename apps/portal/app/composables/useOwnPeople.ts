import type { TodoItem } from '~/answers'

export interface OwnPerson {
  named: Pick<TodoItem, 'subject' | 'name' | 'person' | 'workplace'>
  items: { code: string; item: TodoItem }[]
}

/** Those whom the signed-in person supervises or mentors now, each with what needs doing for them. */
export function useOwnPeople(personId: () => string) {
  const { asked } = useDay()
  return useAsked<{ on: string; people: OwnPerson[] }>({
    key: () => `own-people:${personId()}:${asked.value ?? ''}`,
    ask: async (signal) => {
      const api = useApi()
      const on = asked.value
      const [view, todo] = await Promise.all([
        api.people.show.query({ personId: personId(), on }, { signal }),
        api.todo.list.query({ on }, { signal }),
      ])
      const people = view.responsibleFor.map((named) => ({
        named,
        items: todo.groups.flatMap(({ code, items }) =>
          items.filter(({ subject }) => subject.id === named.subject.id).map((item) => ({ code, item })),
        ),
      }))
      return { on: view.on, people }
    },
  })
}
