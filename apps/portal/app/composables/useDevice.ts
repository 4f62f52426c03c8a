/** What a terminal asks for: to be let in to the account that is signed in here. */
export interface DeviceRequest {
  code: string
  /** Where the code was asked from and when; null where the server does not say. */
  address: string | null
  program: string | null
  askedAt: string | null
}

/** Approves or refuses a terminal by the code that it shows. Nothing is approved by opening a link. */
export function useDevice() {
  const { t } = useI18n()
  const words = useWords()
  const { me, load } = useSession()
  const route = useRoute()
  const state = ref<'starting' | 'signed-out' | 'code' | 'ask' | 'approved' | 'denied'>('starting')
  const request = shallowRef<DeviceRequest | null>(null)
  const faults = ref<Fault[]>([])
  const busy = ref(false)
  const typed = ref('')

  onMounted(async () => {
    const given = route.query.user_code
    typed.value = typeof given === 'string' ? given.slice(0, 20) : ''
    try {
      if (!me.value) await load()
      state.value = 'code'
    } catch (error) {
      state.value = 'signed-out'
      if (failureOf(error).code === 'NO_CONTACT')
        faults.value = [{ field: null, text: words.value.failure('NO_CONTACT') }]
    }
  })
  async function run(path: string, body?: Record<string, unknown>) {
    busy.value = true
    faults.value = []
    const answer = await askAccount(path, body)
    busy.value = false
    if (answer.outcome === 'done') return answer.body
    faults.value = [
      {
        field: 'code',
        text: t(
          answer.code === 'SIGN_IN_REFUSED' ? 'device.unknown' : accountRefusalKey(answer.code),
          answer.numbers,
        ),
      },
    ]
    return null
  }
  async function look() {
    const code = typed.value.toUpperCase().replace(/[^A-Z0-9]/g, '')
    if (code === '') {
      faults.value = [{ field: 'code', text: t('device.noCode') }]
      return
    }
    const body = await run(`auth/device?user_code=${encodeURIComponent(code)}`)
    if (!body) return
    const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)
    request.value = {
      code,
      address: text(body.address),
      program: text(body.program),
      askedAt: text(body.askedAt),
    }
    state.value = 'ask'
  }
  async function answer(outcome: 'approved' | 'denied') {
    const path = outcome === 'approved' ? 'auth/device/approve' : 'auth/device/deny'
    if (await run(path, { userCode: request.value?.code ?? '' })) state.value = outcome
  }
  return { me, state, request, faults, busy, typed, look, answer }
}
