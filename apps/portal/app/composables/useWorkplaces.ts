import type { WorkplaceRow, WorkplaceView } from '~/answers'

/** The workplaces of the region on the day, each with its ladder. */
export function useWorkplaces() {
  const { asked } = useDay()
  return useAsked<{ on: string; rows: WorkplaceRow[] }>({
    key: () => `workplaces:${asked.value ?? ''}`,
    ask: (signal) => useApi().workplaces.list.query({ on: asked.value }, { signal }),
  })
}

/** One workplace on the day: how ready it is, who works there, what the rules say. */
export function useWorkplace(workplaceId: () => string) {
  const { asked } = useDay()
  return useAsked<WorkplaceView>({
    key: () => `workplace:${workplaceId()}:${asked.value ?? ''}`,
    about: workplaceId,
    ask: (signal) =>
      useApi().workplaces.show.query({ workplaceId: workplaceId(), on: asked.value }, { signal }),
  })
}
