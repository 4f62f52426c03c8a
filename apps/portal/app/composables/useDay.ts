import { type Day, isDay } from '@brygga/domain'

/** The day that is asked about, everywhere. It lives in the address as `?on=`, so that a view can be shared. */
export function useDay() {
  const route = useRoute()
  const router = useRouter()
  const { me } = useSession()

  /** The day named in the address; undefined: the region's own day. */
  const asked = computed<Day | undefined>(() => (isDay(route.query.on) ? route.query.on : undefined))
  /** The day that answers are for. */
  const on = computed<Day | undefined>(() => asked.value ?? me.value?.today)

  function show(day: Day | undefined) {
    const { on: _left, ...query } = route.query
    return router.push({ query: day === undefined ? query : { ...query, on: day }, hash: route.hash })
  }
  return { asked, on, show }
}
