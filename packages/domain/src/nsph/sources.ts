import type { Source } from '../rules/assessment.schemas.ts'

// What a citation says is in the language of its source, in our own words.
const readOn = '2026-11-22'

/** The national booklet on the model. */
export const nsphBooklet: Source = {
  id: 'nsph/booklet-2018',
  title: 'Vad är peer support? (NSPH, 2018)',
  url: 'https://www.nsph.se',
  readOn,
}

/** How the user movement in Uppsala describes the role. */
export const uppsalaPage: Source = {
  id: 'uppsala/peer-support',
  title: 'PEER Support, en form av brukarinflytande (Forum för Brukarinflytande i Uppsala län)',
  url: null,
  readOn,
}

/** How Region Jönköpings län describes its programme. */
export const jonkopingPage: Source = {
  id: 'jonkoping/peer-support',
  title: 'Peer Support (Kommunal utveckling, Region Jönköpings län)',
  url: null,
  readOn,
}

/** A peer supporter’s presentation of the work in forensic psychiatry. */
export const hallandPresentation: Source = {
  id: 'halland/peer-support',
  title: 'PEER Support, Personlig Egenerfaren Resurs (Region Halland)',
  url: null,
  readOn,
}

/** Experience and advice from municipal social psychiatry. */
export const stockholmArticle: Source = {
  id: 'stockholm/peer-support',
  title: 'Peer supportrar inom socialpsykiatrin i Stockholm och Haninge (NSPH)',
  url: null,
  readOn,
}

/** The regulation on personal data, of which consent is one of the grounds for showing what reveals health. */
export const dataProtectionRegulation: Source = {
  id: 'eu/2016-679',
  title: 'Dataskyddsförordningen, (EU) 2016/679',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  readOn,
}

/** What employers in municipalities may ask for from 1 March 2026, before work in the home. */
export const homeWorkLaw: Source = {
  id: 'sweden/register-control-2026',
  title: 'Utökad registerkontroll vid kommunal anställning (FAR Online, februari 2026)',
  url: 'https://www.faronline.se/nyheter/2026/februari/utokad-registerkontroll-vid-kommunal-anstallning',
  readOn,
}
