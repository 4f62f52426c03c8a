import type { EnhanceAppContext } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import './brygga.css'
import { chromeWords } from './chrome-words.ts'
import Layout from './Layout.vue'
import PrintButton from './PrintButton.vue'

export default {
  extends: DefaultTheme,
  Layout,
  enhanceApp({ app, router }: EnhanceAppContext) {
    app.component('PrintButton', PrintButton)
    Object.defineProperty(app.config.globalProperties, '$chrome', {
      get: () => chromeWords(router.route.path),
    })
  },
}
