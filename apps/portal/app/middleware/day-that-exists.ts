/** An address that names no real day is mended, so that it never says another day than the page shows. */
export default defineNuxtRouteMiddleware(({ path, query, hash }) => {
  const day = dayInAddress(query.on)
  if (day === 'kept') return
  const { on: _left, ...rest } = query
  return navigateTo({ path, query: day === null ? rest : { ...rest, on: day }, hash }, { replace: true })
})
