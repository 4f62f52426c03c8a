import type { Candidate, PlacementView } from '~/answers'

/** One placement on the day: who, where, since when, what the rules say. */
export function usePlacement(placementId: () => string) {
  const { asked } = useDay()
  return useAsked<PlacementView>({
    key: () => `placement:${placementId()}:${asked.value ?? ''}`,
    about: placementId,
    ask: (signal) =>
      useApi().placements.show.query({ placementId: placementId(), on: asked.value }, { signal }),
  })
}

/** Who could be named supervisor or mentor of a placement, with the reasons against. */
export function useCandidates(placementId: string, kind: 'supervisor' | 'mentor') {
  const { asked } = useDay()
  return useAsked<Candidate[]>({
    key: () => `candidates:${placementId}:${kind}:${asked.value ?? ''}`,
    ask: async (signal) => {
      const answer = await useApi().placements.candidates.query(
        { placementId, kind, on: asked.value },
        { signal },
      )
      return answer.candidates
    },
  })
}
