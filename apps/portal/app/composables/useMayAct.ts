import type { Role } from '~/answers'

/** Whether one of the signed-in person's roles may carry a remedy out. The server decides; this only shows. */
export function useMayAct() {
  const { me } = useSession()
  return (remedy: { roles: readonly Role[] } | null): boolean =>
    remedy?.roles.some((role) => me.value?.roles.includes(role)) ?? false
}
