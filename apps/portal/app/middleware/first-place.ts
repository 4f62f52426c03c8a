import { places } from '~/places'

/** Who has no list of things to do lands in the first place of their own instead. */
export default defineNuxtRouteMiddleware(() => {
  const { me, sees } = useSession()
  if (!me.value || sees('todo')) return
  const first = places.find(({ id }) => sees(id))
  if (first) return navigateTo({ name: first.route })
})
