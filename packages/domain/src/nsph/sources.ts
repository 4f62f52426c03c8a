import type { Source } from '../rules/assessment.schemas.ts'

// What a citation says is in the language of its source, in our own words.
const readOn = '2026-11-22'

export const nsphBooklet: Source = {
  id: 'nsph/booklet-2018',
  title: 'Vad är peer support? (NSPH, 2018)',
  url: 'https://www.nsph.se',
  readOn,
}

export const uppsalaPage: Source = {
  id: 'uppsala/peer-support',
  title: 'PEER Support, en form av brukarinflytande (Forum för Brukarinflytande i Uppsala län)',
  url: null,
  readOn,
}

export const jonkopingPage: Source = {
  id: 'jonkoping/peer-support',
  title: 'Peer Support (Kommunal utveckling, Region Jönköpings län)',
  url: null,
  readOn,
}

export const hallandPresentation: Source = {
  id: 'halland/peer-support',
  title: 'PEER Support, Personlig Egenerfaren Resurs (Region Halland)',
  url: null,
  readOn,
}

export const stockholmArticle: Source = {
  id: 'stockholm/peer-support',
  title: 'Peer supportrar inom socialpsykiatrin i Stockholm och Haninge (NSPH)',
  url: null,
  readOn,
}

export const dataProtectionRegulation: Source = {
  id: 'eu/2016-679',
  title: 'Dataskyddsförordningen, (EU) 2016/679',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  readOn,
}
