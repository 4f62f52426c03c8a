import type { Rulebook, RuleView } from '~/answers'

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
