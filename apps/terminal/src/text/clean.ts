// Whole escape sequences go with what they carry: an OSC 52 would put its payload on the clipboard, an OSC 8 hides
// an address behind a word. Unfinished ones lose only the character that starts them; what is left is harmless text.
const sequences =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  /(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)|(?:\u001b[PX^_]|[\u0090\u0098\u009e\u009f])[^\u001b\u009c]*(?:\u001b\\|\u009c)|(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[ -/]+[0-~]|\u001b[@-Z\\-_a-z]/g
const blanks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g
/** Cc and Cf are controls, bidi marks, zero-width characters and tags; the rest are blank or change what stands before. */
const unseen = /[\p{Cc}\p{Cf}]|\u034f|[\u115f\u1160\u3164\uffa0]|[\ufe00-\ufe0f]|[\u{e0000}-\u{e0fff}]/gu
const piledMarks = /(\p{M}{2})\p{M}+/gu

/**
 * Text as it may reach a terminal: one line, without control characters, escape sequences, direction marks and
 * characters without width. Everything that is drawn or printed goes through here.
 */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(sequences, '')
    .replace(blanks, ' ')
    .replace(unseen, '')
    .replace(piledMarks, '$1')
}

const unseenInJson = /[\u007f-\u009f\u2028\u2029\p{Cf}]|\u034f|[\u{e0000}-\u{e0fff}]/gu

function escaped(text: string): string {
  let codes = ''
  for (let at = 0; at < text.length; at += 1)
    codes += `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`
  return codes
}

/** A value as JSON in which nothing acts on a terminal; it reads back as exactly the same value. */
export function jsonText(value: unknown, indent = 2): string {
  return JSON.stringify(value, null, indent).replace(unseenInJson, escaped)
}
