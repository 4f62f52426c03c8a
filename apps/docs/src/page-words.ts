import type { Locale } from '@brygga/messages'

/** The words around the rules on the page of a rule book. What rules and figures are called is in the messages. */
export interface PageWords {
  title: string
  lead: string
  /** What a rulebook is called, by id. */
  rulebooks: Readonly<Record<string, string>>
  edition(rulebook: string, version: string): string
  /** Said where the sources are in another language than the page. */
  languageOfSources: string | null
  /** The same page in the other language, named in that language. */
  otherLanguage: { locale: Locale; text: string; link: string }
  print: string
  contents: string
  /** What a source says, in our own words: never between quotation marks. */
  inShort(text: string): string
  source: string
  readOn(day: string): string
  lastChecked(day: string): string
  inForce(days: string): string
  figures: string
  open: string
  decides: string
  example: string
  followedUp(day: string): string
  notFollowedUp: string
  finds: string
  mends(action: string, roles: string): string
  notAsked: string
  notAskedLead: string
}

export const pageWords: Readonly<Record<Locale, PageWords>> = {
  sv: {
    title: 'Regelbok',
    lead: 'Här står vad som gäller för peer support: vad som frågas, varför, var det står, och vad som behöver göras när något saknas. Siffrorna är exempelregionens. Din region bestämmer sina egna.',
    rulebooks: { 'example-region': 'Exempelregionen', nsph: 'NSPH:s modell' },
    edition: (rulebook, version) =>
      `${rulebook}, utgåva ${version}. Alla regler står här, vilken dag det än är. Varje regel säger från vilken dag den gäller, även när den dagen inte har kommit än.`,
    languageOfSources: null,
    otherLanguage: { locale: 'en', text: 'The rule book in English', link: '/rule-book.html' },
    print: 'Skriv ut regelboken',
    contents: 'Innehåll',
    inShort: (text) => `Kort sagt: ${text}`,
    source: 'Källa',
    readOn: (day) => `läst ${day}`,
    lastChecked: (day) => `kontrollerat ${day}`,
    inForce: (days) => `Gäller ${days}.`,
    figures: 'Värden',
    open: 'Regionen bestämmer. Tills dess går frågan inte att besvara.',
    decides: 'Regionen bestämmer.',
    example: 'Exempel',
    followedUp: (day) => `Följs upp från ${day}.`,
    notFollowedUp: 'Frågas inte än: regionen bestämmer från vilken dag det följs upp.',
    finds: 'Det som kan behöva göras',
    mends: (action, roles) => `${action}. Görs av ${roles}.`,
    notAsked: 'Det som inte frågas',
    notAskedLead: 'Källorna säger också detta. Det är inte regler ännu, och här står varför.',
  },
  en: {
    title: 'Rule book',
    lead: 'What holds for peer support: what is asked, why, where it is written, and what to do when something is missing. The figures are those of the example region. Your region sets its own.',
    rulebooks: { 'example-region': 'The example region', nsph: 'The NSPH model' },
    edition: (rulebook, version) =>
      `${rulebook}, edition ${version}. All rules are here, whatever the day. Each says from which day it holds, also where that day has not come yet.`,
    languageOfSources:
      'The sources are in Swedish. So are their titles here, and what they say in short, in our own words.',
    otherLanguage: { locale: 'sv', text: 'Regelboken på svenska', link: '/sv/rule-book.html' },
    print: 'Print the rule book',
    contents: 'Contents',
    inShort: (text) => `In short: ${text}`,
    source: 'Source',
    readOn: (day) => `read ${day}`,
    lastChecked: (day) => `checked ${day}`,
    inForce: (days) => `Holds ${days}.`,
    figures: 'Values',
    open: 'The region decides. Until then the question cannot be answered.',
    decides: 'The region decides.',
    example: 'Example',
    followedUp: (day) => `Followed up from ${day}.`,
    notFollowedUp: 'Not asked yet: the region decides from which day it follows this up.',
    finds: 'What may need doing',
    mends: (action, roles) => `${action}. Done by ${roles}.`,
    notAsked: 'What is not asked',
    notAskedLead: 'The sources say this too. It is not a rule yet, and here is why.',
  },
}
