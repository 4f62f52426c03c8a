/** The regions that the account belongs to, and which of them this session works in. */
export function useRegions() {
  const { me } = useSession()
  const regions = ref<{ value: string; label: string }[]>([])

  onMounted(async () => {
    const answer = await askAccount('regions')
    if (answer.outcome !== 'done') return
    const found = answer.body.regions as { id: string; name: string }[]
    regions.value = found.map(({ id, name }) => ({ value: id, label: name }))
  })
  /** Goes over to another region. The page is loaded anew, so that nothing of the first stays in memory. */
  const active = computed({
    get: () => me.value?.region.id ?? '',
    set: async (regionId) => {
      if (regionId === me.value?.region.id) return
      const answer = await askAccount('regions/choose', { regionId })
      if (answer.outcome === 'done') location.assign('/app')
    },
  })
  return { regions, active }
}
