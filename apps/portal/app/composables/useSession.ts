import { type Permission, scopesOf } from '@brygga/domain'
import type { Me } from '~/answers'

/** Who is signed in, in which region, and what they may do there. Shown only: the server decides. */
export function useSession() {
  const me = useState<Me | null>('me', () => null)

  async function load(): Promise<Me | null> {
    me.value = await useApi().session.me.query()
    return me.value
  }
  function may(permission: string) {
    return me.value?.permissions.includes(permission) ?? false
  }
  /** Whether a permission reaches the whole region, so that what is not shown is not there. */
  function seesAll(permission: Permission) {
    return scopesOf(me.value?.roles ?? [], permission).has('all')
  }
  function sees(place: string) {
    return me.value?.places.includes(place) ?? false
  }
  /** Leaves, and loads the start page anew so that nothing stays in this tab's memory. */
  async function leave() {
    await askAccount('auth/sign-out', {})
    sessionStorage.clear()
    location.assign('/')
  }
  return { me, load, may, sees, seesAll, leave }
}
