import DefaultTheme from 'vitepress/theme-without-fonts'
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import './brygga.css'
import PrintButton from './PrintButton.vue'

export default {
  extends: DefaultTheme,
  enhanceApp({ app }: { app: { component(name: string, component: unknown): void } }) {
    app.component('PrintButton', PrintButton)
  },
}
