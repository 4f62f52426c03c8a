import { findIdentityNumber, hasControlCharacters } from '@brygga/domain'
import type { ImportRefusalCode } from '../problems.ts'

/** Why a file may not be called so; null: it may. A name is kept in the list of imports, so it is looked at. */
export function fileNameFault(name: string, maxLength: number): ImportRefusalCode | null {
  if (findIdentityNumber(name) !== null) return 'FILE_NAME_HOLDS_IDENTITY_NUMBER'
  const unsafe =
    name.trim() === '' || name.length > maxLength || hasControlCharacters(name) || /[/\\]/.test(name)
  return unsafe ? 'FILE_NAME_UNSAFE' : null
}

/** The name without its ending: what a text file's only sheet is called. */
export function nameWithoutEnding(name: string): string {
  return name.replace(/\.[A-Za-z0-9]{1,5}$/, '')
}
