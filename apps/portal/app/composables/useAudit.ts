import type { AuditEntry } from '~/answers'

interface AuditLog {
  entries: AuditEntry[]
  nextCursor: string | null
  chainIntact: boolean
}

/** Who did and read what, newest first, between two days. */
export function useAudit() {
  const from = ref('')
  const until = ref('')
  const pages = ref(1)
  const days = computed(() => ({
    from: dayTyped(from.value) ?? undefined,
    until: dayTyped(until.value) ?? undefined,
  }))
  watch(days, () => (pages.value = 1))
  const log = useAsked<AuditLog>({
    key: () => `audit:${days.value.from ?? ''}:${days.value.until ?? ''}:${pages.value}`,
    ask: (signal) => askPages(days.value, pages.value, signal),
  })
  return { log, from, until, showMore: () => pages.value++ }
}

async function askPages(
  days: { from: string | undefined; until: string | undefined },
  pages: number,
  signal: AbortSignal,
): Promise<AuditLog> {
  const api = useApi()
  let answer = await api.audit.list.query({ ...days, limit: 100 }, { signal })
  const entries = [...answer.entries]
  let chainIntact = answer.chainIntact
  for (let page = 1; page < pages && answer.nextCursor; page++) {
    answer = await api.audit.list.query({ ...days, limit: 100, cursor: answer.nextCursor }, { signal })
    entries.push(...answer.entries)
    chainIntact &&= answer.chainIntact
  }
  return { entries, nextCursor: answer.nextCursor, chainIntact }
}
