import type { Locale } from '@brygga/messages'

/** The words around the rules on the page of a rule book. What rules and figures are called is in the messages. */
export interface PageWords {
  title: string
  lead: string
  version(id: string, version: string, day: string): string
  print: string
  quoted(text: string): string
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
    version: (id, version, day) => `${id}, version ${version}, per den ${day}`,
    print: 'Skriv ut regelboken',
    quoted: (text) => `”${text}”`,
    source: 'Källa',
    readOn: (day) => `läst ${day}`,
    lastChecked: (day) => `kontrollerat ${day}`,
    inForce: (days) => `Gäller ${days}.`,
    figures: 'Värden',
    open: 'Regionen bestämmer. Tills dess går frågan inte att besvara.',
    decides: 'Regionen bestämmer.',
    example: 'exempel',
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
    version: (id, version, day) => `${id}, version ${version}, as of ${day}`,
    print: 'Print the rule book',
    quoted: (text) => `“${text}”`,
    source: 'Source',
    readOn: (day) => `read ${day}`,
    lastChecked: (day) => `checked ${day}`,
    inForce: (days) => `Holds ${days}.`,
    figures: 'Values',
    open: 'The region decides. Until then the question cannot be answered.',
    decides: 'The region decides.',
    example: 'example',
    followedUp: (day) => `Followed up from ${day}.`,
    notFollowedUp: 'Not asked yet: the region decides from which day it follows this up.',
    finds: 'What may need doing',
    mends: (action, roles) => `${action}. Done by ${roles}.`,
    notAsked: 'What is not asked',
    notAskedLead: 'The sources say this too. It is not a rule yet, and here is why.',
  },
}
