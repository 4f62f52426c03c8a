import { defineConfig } from 'vitepress'
import { apiParts, importedAs } from '../../src/api-pages.ts'
import { type PageEnv, permalink } from './permalink.ts'
import { themeWords } from './theme-words.ts'

const guides = [
  { text: 'Read an assessment', link: '/guides/read-an-assessment' },
  { text: 'Change a figure', link: '/guides/change-a-figure' },
  { text: 'Add a rule', link: '/guides/add-a-rule' },
  { text: 'Add a region', link: '/guides/add-a-region' },
]
const reference = [
  { text: 'Rule book', link: '/rule-book' },
  { text: 'Who may do what', link: '/access' },
  ...apiParts.map((part) => ({
    text: importedAs(part).replace('@brygga/domain/', '…/'),
    link: `/api/${part}`,
  })),
]

const searchInSwedish = {
  button: { buttonText: 'Sök', buttonAriaLabel: 'Sök' },
  modal: {
    displayDetails: 'Visa mer',
    resetButtonTitle: 'Töm sökningen',
    backButtonTitle: 'Stäng sökningen',
    noResultsText: 'Inget hittades för',
    footer: {
      selectText: 'välj',
      selectKeyAriaLabel: 'retur',
      navigateText: 'flytta',
      navigateUpKeyAriaLabel: 'pil upp',
      navigateDownKeyAriaLabel: 'pil ned',
      closeText: 'stäng',
      closeKeyAriaLabel: 'escape',
    },
  },
}

/** What the search looks through: every section by its heading, without contents lists and declarations. */
function searched(source: string, env: PageEnv, md: { render(source: string, env: PageEnv): string }) {
  const html = md.render(source, { ...env, isSearched: true })
  return html
    .replace(/<div class="contents">[\s\S]*?<\/div>/, '')
    .replace(/<pre class="declaration"[\s\S]*?<\/pre>/g, '')
}

export default defineConfig({
  title: 'Brygga',
  description: 'The rules of peer support as code',
  outDir: '../dist',
  vite: { plugins: [themeWords()] },
  markdown: {
    anchor: { permalink },
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  },
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: '/mark.svg' }]],
  locales: {
    root: {
      label: 'English',
      lang: 'en-GB',
      themeConfig: {
        nav: [
          { text: 'Guides', link: '/guides/read-an-assessment' },
          { text: 'Rule book', link: '/rule-book' },
        ],
        sidebar: [
          { text: 'Guides', items: guides },
          { text: 'To look up', items: reference },
        ],
      },
    },
    sv: {
      label: 'Svenska',
      lang: 'sv-SE',
      description: 'Reglerna för peer support som kod',
      themeConfig: {
        nav: [{ text: 'Regelbok', link: '/sv/rule-book' }],
        sidebar: [{ text: 'Läs', items: [{ text: 'Regelbok', link: '/sv/rule-book' }] }],
        outline: { label: 'På den här sidan' },
        docFooter: { prev: 'Föregående', next: 'Nästa' },
        darkModeSwitchLabel: 'Utseende',
        lightModeSwitchTitle: 'Byt till ljust utseende',
        darkModeSwitchTitle: 'Byt till mörkt utseende',
        sidebarMenuLabel: 'Meny',
        returnToTopLabel: 'Till början',
        langMenuLabel: 'Byt språk',
        skipToContentLabel: 'Hoppa till innehållet',
      },
    },
  },
  themeConfig: {
    logo: '/mark.svg',
    // The Swedish pages are few: the menu leads to the first page of the other language, and the rule books to each other.
    i18nRouting: false,
    search: {
      provider: 'local',
      options: { _render: searched, locales: { sv: { translations: searchInSwedish } } },
    },
    outline: { level: [2, 3] },
  },
})
