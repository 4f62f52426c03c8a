import { basename } from 'node:path'

/** What the theme says in English only, and what stands in its place: a word of `chromeWords`. */
const replaced: Readonly<Record<string, readonly [said: string, word: string]>> = {
  'VPNavBarMenu.vue': ['Main Navigation', '{{ $chrome.mainMenu }}'],
  'VPSidebar.vue': ['Sidebar Navigation', '{{ $chrome.sidebar }}'],
  'VPNavBarExtra.vue': ['label="extra navigation"', ':label="$chrome.more"'],
  'VPNavBarHamburger.vue': ['aria-label="mobile navigation"', ':aria-label="$chrome.menu"'],
  'VPDocFooter.vue': ['Pager', '{{ $chrome.pager }}'],
}

/** Gives the theme words for screen readers in the language of the page, which its settings do not reach. */
export function themeWords() {
  return {
    name: 'words-of-the-theme',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      const entry = id.includes('theme-default') ? replaced[basename(id)] : undefined
      if (entry === undefined) return undefined
      const [said, word] = entry
      if (!code.includes(said)) throw new Error(`${basename(id)} does not say "${said}" any more.`)
      return { code: code.replace(said, word), map: null }
    },
  }
}
