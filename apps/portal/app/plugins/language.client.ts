/** Shows the language that was chosen before. Pages on disk are Swedish, so it waits until they are alive. */
export default defineNuxtPlugin(async (nuxtApp) => {
  const chosen = rememberedChoice('language')
  if (chosen !== 'en') return
  const show = () => nuxtApp.$i18n.setLocale('en')
  if (nuxtApp.payload.serverRendered) nuxtApp.hook('app:suspense:resolve', show)
  else await show()
})
