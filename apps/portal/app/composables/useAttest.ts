import type { PersonRef } from '~/answers'
import type { Act } from './useAct'

/** Whose own experience is asked about: the person, or the supervisors of a placement on the day. */
export function useAttested({ subject }: Act) {
  const { asked, on } = useDay()
  return useAsked<PersonRef[]>({
    key: () => `attested:${subject.subject.kind}:${subject.subject.id}:${asked.value ?? ''}`,
    ask: async (signal) => {
      if (subject.subject.kind !== 'placement') return [{ id: subject.subject.id, name: subject.name }]
      const placement = await useApi().placements.show.query(
        { placementId: subject.subject.id, on: asked.value },
        { signal },
      )
      const day = on.value ?? placement.from
      return placement.relations
        .filter(
          ({ kind, from, until }) => kind === 'supervisor' && from <= day && (until === null || day < until),
        )
        .map(({ person }) => person)
    },
  })
}
