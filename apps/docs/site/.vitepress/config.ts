import { defineConfig } from 'vitepress'

const guides = [
  { text: 'Read an assessment', link: '/guides/read-an-assessment' },
  { text: 'Change a figure', link: '/guides/change-a-figure' },
  { text: 'Add a rule', link: '/guides/add-a-rule' },
  { text: 'Add a region', link: '/guides/add-a-region' },
]
const reference = [
  { text: 'Rule book', link: '/rule-book' },
  { text: 'Who may do what', link: '/access' },
  ...['domain', 'nsph', 'example', 'sweden', 'testing'].map((name) => ({
    text: name === 'domain' ? '@brygga/domain' : `…/${name}`,
    link: `/api/${name}`,
  })),
]

const searchInSwedish = {
  button: { buttonText: 'Sök', buttonAriaLabel: 'Sök' },
  modal: {
    displayDetails: 'Visa mer',
    resetButtonTitle: 'Töm sökningen',
    backButtonTitle: 'Stäng sökningen',
    noResultsText: 'Inget hittades för',
    footer: { selectText: 'välj', navigateText: 'flytta', closeText: 'stäng' },
  },
}

export default defineConfig({
  title: 'Brygga',
  description: 'The rules of peer support as code',
  outDir: '../dist',
  markdown: { theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' } },
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
        notFound: {
          title: 'Sidan finns inte',
          quote: 'Adressen kan vara fel, eller så har sidan flyttats.',
          linkText: 'Till startsidan',
          linkLabel: 'Till startsidan',
        },
      },
    },
  },
  themeConfig: {
    logo: '/mark.svg',
    search: { provider: 'local', options: { locales: { sv: { translations: searchInSwedish } } } },
    outline: { level: [2, 3] },
  },
})
