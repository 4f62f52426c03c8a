import { places } from '~/places'

/** Signing in: e-mail and password, then the code of the app where the account has one. */
export function useSignIn() {
  const { t } = useI18n()
  const { load } = useSession()
  const route = useRoute()
  const step = ref<'password' | 'code' | 'recovery'>('password')
  const busy = ref(false)
  const faults = ref<Fault[]>([])

  async function attempt(path: string, body: Record<string, unknown>) {
    busy.value = true
    faults.value = []
    const answer = await askAccount(path, body)
    busy.value = false
    if (answer.outcome === 'refused') {
      const wrongKey =
        answer.code === 'SIGN_IN_REFUSED' ? `signIn.refusal.${step.value}` : accountRefusalKey(answer.code)
      faults.value = [
        { field: step.value === 'password' ? 'email' : 'code', text: t(wrongKey, answer.numbers) },
      ]
      return
    }
    if (answer.body.twoFactorRedirect === true) step.value = 'code'
    else await goOn()
  }
  /** Where somebody was going; only ever a place of this portal. */
  async function goOn() {
    const me = await load()
    const next = route.query.next
    if (typeof next === 'string' && /^\/(?:app|device)(?:[/?#]|$)/.test(next)) return navigateTo(next)
    const first = places.find(({ id }) => me?.places.includes(id))
    return navigateTo({ name: first?.route ?? 'todo' })
  }
  return {
    step,
    busy,
    faults,
    goOn,
    withPassword: (email: string, password: string) =>
      attempt('auth/sign-in/email', { email: email.trim(), password }),
    withCode: (code: string) =>
      attempt(
        step.value === 'recovery' ? 'auth/two-factor/verify-backup-code' : 'auth/two-factor/verify-totp',
        {
          code: code.replace(/\s/g, ''),
        },
      ),
  }
}

/** Ways in that this server offers besides a password. */
export function useSignInWays() {
  const ways = ref<{ mail: boolean; identityProvider: string | null }>({
    mail: false,
    identityProvider: null,
  })
  onMounted(async () => {
    const answer = await askAccount('sign-in-ways')
    if (answer.outcome !== 'done') return
    const provider = answer.body.identityProvider as { name?: string } | null
    ways.value = { mail: answer.body.mail === true, identityProvider: provider?.name ?? null }
  })
  async function toProvider() {
    const answer = await askAccount('auth/sign-in/social', { provider: 'oidc' })
    if (answer.outcome === 'done' && typeof answer.body.url === 'string') location.assign(answer.body.url)
  }
  return { ways, toProvider }
}
