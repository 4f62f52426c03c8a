import { realpathSync } from 'node:fs'
import { createRequire, findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'

export const rootFolder = join(import.meta.dirname, '..', '..')
export const domainFolder = join(rootFolder, 'packages', 'domain')
export const messagesFolder = join(rootFolder, 'packages', 'messages')
export const consumersFolder = join(rootFolder, 'consumers')

/** The folder of a package as another package sees it. */
export function resolvedFrom(folder: string, name: string): string {
  const base = join(realpathSync(folder), 'package.json')
  const found = findPackageJSON(name, base)
  if (found === undefined)
    throw new Error(`${name} is not installed for ${createRequire(base).resolve(name)}`)
  return dirname(found)
}
