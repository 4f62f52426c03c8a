import { z } from 'zod'
import { findIdentityNumber } from './identity-number.ts'

/** Why a text is refused; a zod issue carries it as its message and as `params.code`, never the text. */
export const textRefusalCodes = ['identity-number', 'control-character'] as const
export type TextRefusalCode = (typeof textRefusalCodes)[number]

// Terminal escapes: control sequences (ESC [ ... letter), strings (ESC ] ... BEL or ESC \), and two-sign ones.
// The signs are spelled with their numbers, since a source file should not hold what it guards against.
const [bel, esc] = [String.fromCharCode(7), String.fromCharCode(27)]
const controlSequence = `(?:${esc}\\[|\\u009B)[0-?]*[ -/]*[@-~]`
const controlString = `(?:${esc}[\\]PX^_]|[\\u0090\\u0098\\u009D-\\u009F])[^${bel}${esc}\\u009C]*(?:${bel}|${esc}\\\\|\\u009C)?`
const escapes = new RegExp(`${controlSequence}|${controlString}|${esc}[ -/]*[0-~]?`, 'g')
const lineBreaks = /[\t\r\n\u0085\u2028\u2029]/
const breakRuns = /[ ]*[\t\r\n\u0085\u2028\u2029][\t\r\n\u0085\u2028\u2029 ]*/g
// C0 and C1, bidirectional and zero-width controls, halves of surrogate pairs, tags, and what is no character.
const controls =
  /(?![\t\r\n\u0085])\p{Cc}|[\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\p{Cs}\p{Noncharacter_Code_Point}\u{E0000}-\u{E007F}]/u
const controlsAnywhere = new RegExp(controls.source, 'gu')

/**
 * Whether a text holds signs that steer a screen or hide from the eye: C0 and C1 controls, terminal escapes,
 * bidirectional and zero-width controls. Line breaks and tabs count among them where `lines` is 'one'.
 */
export function hasControlCharacters(text: string, lines: 'one' | 'many' = 'one'): boolean {
  return controls.test(text) || (lines === 'one' && lineBreaks.test(text))
}

/**
 * The text without them: escapes go whole, so that no `[31m` is left over, and so do soft hyphens. Line breaks
 * and tabs become one space where `lines` is 'one', and stay (as `\n` and `\t`) where it is 'many'.
 */
export function stripControlCharacters(text: string, lines: 'one' | 'many' = 'one'): string {
  const visible = text.replace(escapes, '').replace(controlsAnywhere, '').replaceAll('\u00AD', '')
  if (lines === 'one') return visible.replace(breakRuns, ' ')
  return visible.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
}

/**
 * Text for people, trimmed, 1 to `max` characters, without identity numbers and control characters. The issues
 * have the code `custom` and name the reason (`TextRefusalCode`) as message and in `params.code`.
 */
export function SafeTextSchema(max: number, lines: 'one' | 'many' = 'one') {
  return z
    .string()
    .trim()
    .min(1)
    .max(max)
    .superRefine((text, context) => {
      const refuse = (code: TextRefusalCode) =>
        context.addIssue({ code: 'custom', message: code, params: { code } })
      if (hasControlCharacters(text, lines)) refuse('control-character')
      if (findIdentityNumber(text) !== null) refuse('identity-number')
    })
}
