/** Everything under /app is for those who are signed in. Others go to the sign-in page and come back after it. */
export default defineNuxtRouteMiddleware(async (to) => {
  const { me, load } = useSession()
  if (me.value) return
  try {
    await load()
  } catch (error) {
    const { code } = failureOf(error)
    if (code === 'NOT_SIGNED_IN' || code === 'SECOND_FACTOR_NEEDED')
      return navigateTo({ name: 'sign-in', query: { next: to.fullPath } })
    throw createError({ fatal: true, statusCode: 503, data: { code } })
  }
})
