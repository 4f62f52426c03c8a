import type { SessionRow } from '~/answers'

/** Supervision sessions up to the day, newest first: of the region, or of one person. */
export function useSessions(personId: () => string | undefined = () => undefined) {
  const { asked } = useDay()
  return useAsked<{ on: string; rows: SessionRow[] }>({
    key: () => `sessions:${personId() ?? ''}:${asked.value ?? ''}`,
    about: () => personId() ?? '',
    ask: (signal) =>
      useApi().supervision.list.query({ on: asked.value, personId: personId(), limit: 200 }, { signal }),
  })
}
