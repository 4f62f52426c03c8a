import { findIdentityNumber, hasControlCharacters } from '@brygga/domain'
import type { InputIssue, InputIssueCode } from './input-issues.ts'

/** A file as text is checked cell by cell when it is read; its letters and digits mean nothing as they stand. */
const encodedFields = new Set(['contentBase64'])
/** Identifiers and days are checked by their schemas, and their digits are nobody's number. */
const identifier = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const day = /^\d{4}-\d{2}-\d{2}$/
/** Days beyond these are slips of the pen; rules that count years on from one would run out of calendar. */
const [firstDay, lastDay] = ['1900-01-01', '2199-12-31']
/** Deeper than any input of ours; what is nested deeper is refused by its schema, unread. */
const deepest = 12

/**
 * Every text in an input, keys too, that holds a personal identity number or signs that steer a screen, and every
 * day that no register is about. Each is named by its place, never by what it says; a bad key by the place of what
 * holds it.
 */
export function unsafeTextIn(input: unknown): InputIssue[] {
  const issues: InputIssue[] = []
  walk(input, [], issues)
  return issues
}

function walk(value: unknown, path: (string | number)[], issues: InputIssue[]): void {
  if (typeof value === 'string') note(value, path, issues)
  if (typeof value !== 'object' || value === null || path.length >= deepest) return
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) walk(item, [...path, at], issues)
    return
  }
  for (const [key, item] of Object.entries(value)) {
    const before = issues.length
    note(key, path, issues)
    if (issues.length === before && !encodedFields.has(key)) walk(item, [...path, key], issues)
  }
}

function note(text: string, path: (string | number)[], issues: InputIssue[]): void {
  const add = (code: InputIssueCode) => issues.push({ path, code, params: {} })
  if (hasControlCharacters(text)) add('CONTROL_CHARACTER')
  if (day.test(text)) {
    if (text < firstDay || text > lastDay) add('NO_SUCH_DAY')
    return
  }
  if (identifier.test(text)) return
  if (findIdentityNumber(text) !== null) add('IDENTITY_NUMBER')
}
