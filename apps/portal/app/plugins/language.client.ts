/** Shows the language that was chosen before. Pages on disk are Swedish, so it waits until all of one is alive. */
export default defineNuxtPlugin(async (nuxtApp) => {
  if (rememberedChoice('language') !== 'en') return
  const show = () => nuxtApp.$i18n.setLocale('en')
  if (!nuxtApp.payload.serverRendered) await show()
  else if (useError().value) onNuxtReady(show)
  else nuxtApp.hooks.hookOnce('page:finish', () => onNuxtReady(show))
})
