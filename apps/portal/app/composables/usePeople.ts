import type { PersonRow, Role } from '~/answers'

interface People {
  on: string
  total: number
  rows: PersonRow[]
  nextCursor: string | null
}

/** The people of the region on the day, by role and by what is searched for; more of them on demand. */
export function usePeople() {
  const { asked } = useDay()
  const route = useRoute()
  const router = useRouter()
  const role = computed(() => (typeof route.query.role === 'string' ? (route.query.role as Role) : undefined))
  // What is searched for is somebody's name: it stays in memory and never comes into the address.
  const searched = ref('')
  const query = ref('')
  const { askSoon } = useAskSoon(200)
  watch(searched, (text) =>
    askSoon(
      async () => text.trim(),
      (wanted) => (query.value = wanted),
    ),
  )

  const question = computed(() => ({
    on: asked.value,
    ...(role.value ? { role: role.value } : {}),
    ...(query.value ? { query: query.value } : {}),
  }))
  const pages = ref(1)
  watch(question, () => (pages.value = 1))
  const people = useAsked<People>({
    key: () => `people:${asked.value ?? ''}:${role.value ?? ''}:${pages.value}:${querySerial(query.value)}`,
    ask: (signal) => askPages(question.value, pages.value, signal),
  })
  return {
    people,
    searched,
    role,
    setRole: (to: Role | undefined) => router.replace({ query: { ...route.query, role: to } }),
    showMore: () => pages.value++,
  }
}

async function askPages(question: object, pages: number, signal: AbortSignal): Promise<People> {
  const api = useApi()
  let answer = await api.people.list.query({ ...question, limit: 200 }, { signal })
  const rows = [...answer.rows]
  for (let page = 1; page < pages && answer.nextCursor; page++) {
    answer = await api.people.list.query({ ...question, limit: 200, cursor: answer.nextCursor }, { signal })
    rows.push(...answer.rows)
  }
  return { on: answer.on, total: answer.total, rows, nextCursor: answer.nextCursor }
}

const serials = new Map<string, number>()

/** A number for a search text, so that keys of requests tell texts apart without holding them. */
function querySerial(text: string): number {
  const serial = serials.get(text) ?? serials.size
  serials.set(text, serial)
  return serial
}
