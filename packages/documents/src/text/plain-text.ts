import { findIdentityNumber, stripControlCharacters } from '@brygga/domain'

/** Stands where an identity number stood. */
export const identityMask = '•••'

/** Signs that come along when text is copied from web pages and documents, and that nobody sees. */
const unseen = /[\u00AD\u200B\u2060\uFEFF]/g
const oddSpaces = /[\u00A0\u2000-\u200A\u202F\u3000]/g

/** Text without what copying brought along: soft hyphens, zero-width spaces, odd spaces. */
export function withoutCopyTraces(text: string): string {
  return text.replace(unseen, '').replace(oddSpaces, ' ')
}

/** One line, single spaces, nothing around it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

// Every identity number has four digits in a row, unless they are of another script or broken by something unseen.
const plainDigits = /\d{4}/
const otherSigns = /[^\t -~\u00A0-\u00FF\u2013\u2019]/

/** Whether a text holds an identity number; cheap for the many texts that cannot. */
export function holdsIdentityNumber(text: string): boolean {
  return (plainDigits.test(text) || otherSigns.test(text)) && findIdentityNumber(text) !== null
}

/** A text that is safe to show anywhere: no control characters, no identity number, at most `max` signs. */
export function safeToShow(text: string, max = 80): string {
  // What lies beyond is not shown; an identity number that begins within what is shown ends within this.
  const near = text.slice(0, max + 200)
  if (holdsIdentityNumber(near)) return identityMask
  const shown = oneLine(stripControlCharacters(near))
  return shown.length <= max ? shown : `${shown.slice(0, max - 1)}…`
}

const excelEscape = /^'(?=[=+\-@])/

/** Text as a cell means it: an apostrophe that only keeps a spreadsheet from calculating is not part of it. */
export function withoutFormulaGuard(text: string): string {
  return text.replace(excelEscape, '')
}

/** Text that no spreadsheet takes for a formula. Dashes alone, which stand for "no", are none. */
export function withFormulaGuard(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !/^-+$/.test(text) ? `'${text}` : text
}

const nothing =
  /^([-–—?.\s]+|saknas|uppgift saknas|okänd|okänt|vet ej|vakant|vakans|ingen|ej (utsedd|angivet|klart|aktuellt)|n\/?a|none|nobody|unknown|vacant|tbd|not (known|applicable|set))$/i

/** Whether a text stands where somebody had nothing to write: a dash, "saknas", "vakant", "n/a". */
export function saysNothing(text: string): boolean {
  return text.length <= 40 && nothing.test(text.trim())
}
