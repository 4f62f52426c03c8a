/** Shared packages are read from their TypeScript source, so that the portal builds without building them first. */
const conditions = ['brygga:source']

/** Where calls go while developing; in production the server that answers them serves these files too. */
const server = process.env.BRYGGA_SERVER

export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  modules: ['@nuxt/ui', '@nuxtjs/i18n'],
  telemetry: false,
  devtools: { enabled: false },
  css: ['~/assets/main.css'],
  components: [{ path: '~/components', pathPrefix: false }],
  app: {
    head: {
      title: 'Brygga',
      meta: [
        { name: 'viewport', content: 'width=device-width, initial-scale=1' },
        { name: 'referrer', content: 'no-referrer' },
        { name: 'robots', content: 'noindex' },
      ],
      link: [{ rel: 'icon', type: 'image/svg+xml', href: '/mark.svg' }],
    },
  },
  // No page on disk has data of its own to hand over.
  experimental: { payloadExtraction: false, typedPages: true },
  // What is signed in is drawn in the browser: the files on disk hold no one's data (reliability.md 2.2).
  routeRules: { '/app/**': { ssr: false } },
  nitro: {
    preset: 'static',
    compressPublicAssets: true,
    exportConditions: conditions,
    devProxy: server ? { '/trpc': `${server}/trpc`, '/api': `${server}/api` } : {},
    prerender: {
      crawlLinks: false,
      routes: [
        '/',
        '/sign-in',
        '/sign-in/link',
        '/sign-in/forgotten',
        '/sign-in/new-password',
        '/sign-in/invitation',
        '/device',
        '/accessibility',
        '/200.html',
        '/404.html',
      ],
    },
  },
  vite: {
    resolve: { conditions: [...conditions, 'module', 'browser', 'development|production'] },
  },
  typescript: {
    tsConfig: {
      compilerOptions: {
        customConditions: conditions,
        noUncheckedIndexedAccess: true,
        exactOptionalPropertyTypes: true,
      },
    },
  },
  ui: {
    fonts: false,
    theme: { colors: ['primary', 'neutral', 'warning', 'error'] },
    experimental: { componentDetection: true },
  },
  // Drawn as SVG and not as a CSS mask: a mask disappears in forced colours.
  icon: {
    mode: 'svg',
    serverBundle: 'local',
    provider: 'none',
    fallbackToApi: false,
    clientBundle: { scan: true, sizeLimitKb: 64 },
  },
  i18n: {
    defaultLocale: 'sv',
    strategy: 'no_prefix',
    detectBrowserLanguage: false,
    locales: [
      { code: 'sv', language: 'sv-SE', name: 'Svenska', file: 'sv.json' },
      { code: 'en', language: 'en-GB', name: 'English', file: 'en.json' },
    ],
  },
})
