/** Runs before the router reads the address: a link's token is for the server alone, not for the browser's history. */
export default defineNuxtPlugin({
  name: 'link-token',
  enforce: 'pre',
  setup() {
    if (location.pathname.startsWith('/sign-in/')) keepLinkToken()
  },
})
