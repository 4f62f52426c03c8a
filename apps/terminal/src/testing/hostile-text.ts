import fc from 'fast-check'

const weapons = [
  '\u001b[31m',
  '\u001b[2J',
  '\u001b]8;;https://exempel.se\u0007ord\u001b]8;;\u0007',
  '\u001b]52;c;aGVq\u0007',
  '\u009b31m',
  '\u009d0;titel\u009c',
  '\u001bP1$r\u001b\\',
  '\u001b]0;',
  '\u001bc',
  '\u001b',
  '\u0007',
  '\u0008',
  '\u0000',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\u2028',
  '\r',
  '\n',
  '\t',
  '\u007f',
  '\u0085',
  '\u{e0041}',
  '\ud800',
]

/** Text that tries to act on a terminal: CSI, OSC 8, OSC 52, C1, direction marks, zero width, among ordinary letters. */
export const hostileText = fc
  .array(
    fc.oneof(fc.constantFrom(...weapons), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

/** What no terminal may get from data: controls, format characters, line separators, halves of characters. */
export const actsOnTerminal = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u

/** Whether a frame holds nothing that acts on a terminal but our own line breaks and styles. */
export function stylesOnly(frame: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the styles that Ink draws are control sequences
  return !actsOnTerminal.test(frame.replace(/\u001b\[[0-9;]*m/g, '').replaceAll('\n', ''))
}
