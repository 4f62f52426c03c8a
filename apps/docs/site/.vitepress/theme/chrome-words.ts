/** Words around the pages that the settings of the theme do not reach, by language. */
const words = {
  en: {
    mainMenu: 'Main menu',
    sidebar: 'Pages',
    more: 'Language and appearance',
    menu: 'Menu',
    pager: 'Previous and next page',
    notFound: {
      title: 'This page does not exist',
      why: 'The address may be wrong, or the page has moved.',
      waysOn: [
        { text: 'To the first page', link: '/' },
        { text: 'To the rule book', link: '/rule-book.html' },
        { text: 'To the guides', link: '/guides/read-an-assessment.html' },
      ],
    },
  },
  sv: {
    mainMenu: 'Huvudmeny',
    sidebar: 'Sidor',
    more: 'Språk och utseende',
    menu: 'Meny',
    pager: 'Föregående och nästa sida',
    notFound: {
      title: 'Sidan finns inte',
      why: 'Adressen kan vara fel, eller så har sidan flyttats.',
      waysOn: [
        { text: 'Till startsidan', link: '/sv/' },
        { text: 'Till regelboken', link: '/sv/rule-book.html' },
      ],
    },
  },
} as const

/** The words for the page at an address of the site. */
export function chromeWords(path: string) {
  return path.startsWith('/sv/') ? words.sv : words.en
}
