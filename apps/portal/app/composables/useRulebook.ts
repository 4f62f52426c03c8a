import type { FollowUpPreview, Rulebook, RuleView } from '~/answers'

/** The region's rulebook on the day. */
export function useRulebook() {
  const { asked } = useDay()
  return useAsked<Rulebook>({
    key: () => `rulebook:${asked.value ?? ''}`,
    ask: (signal) => useApi().rules.list.query({ on: asked.value }, { signal }),
  })
}

/** One rule on the day: its values with their history, and how many it concerns. */
export function useRule(ruleId: () => string) {
  const { asked } = useDay()
  return useAsked<RuleView>({
    key: () => `rule:${ruleId()}:${asked.value ?? ''}`,
    about: ruleId,
    ask: (signal) => useApi().rules.explain.query({ ruleId: ruleId(), on: asked.value }, { signal }),
  })
}

/** Whom a rule concerns now: what is found by it in the list of things to do. */
export function useConcerned(ruleId: () => string) {
  const { asked } = useDay()
  return useAsked({
    key: () => `concerned:${ruleId()}:${asked.value ?? ''}`,
    about: ruleId,
    ask: async (signal) => {
      const todo = await useApi().todo.list.query({ on: asked.value }, { signal })
      const found = todo.groups
        .flatMap(({ items }) => items)
        .filter(({ finding }) => finding.ruleId === ruleId())
      const unknown = todo.unanswered
        .filter((group) => group.ruleId === ruleId())
        .flatMap(({ items }) => items)
      return { found, unknown }
    },
  })
}

/** What following a rule up from a day would find; null while there is no day, or nothing is known of it. */
export function useFollowUpPreview(asked: () => { ruleId: string; from: string | null }) {
  const preview = shallowRef<FollowUpPreview | null>(null)
  const { askSoon, drop } = useAskSoon(300)

  watch(
    asked,
    ({ ruleId, from }) => {
      preview.value = null
      if (from === null) return drop()
      // What is wrong with the day is said when it is saved.
      askSoon(
        (signal) =>
          useApi()
            .rules.previewFollowUp.query({ ruleId, from }, { signal })
            .catch(() => null),
        (answer) => (preview.value = answer),
      )
    },
    { immediate: true },
  )
  return preview
}
