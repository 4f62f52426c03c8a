import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

export interface SourceFile {
  /** Path below the portal's folder. */
  path: string
  /** The file's name without its ending. */
  name: string
  text: string
}

/** The source files below a folder of the portal that end in one of the given ways. */
export function sourcesIn(folder: string, ...endings: string[]): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return {
        path: relative(root, path),
        name: entry.name.replace(/\.\w+$/, ''),
        text: readFileSync(path, 'utf8'),
      }
    })
}

/** The template of a component, without comments; empty where it has none. */
export function templateOf(text: string): string {
  const template = /<template>([\s\S]*)<\/template>/.exec(text)?.[1] ?? ''
  return template.replace(/<!--[\s\S]*?-->/g, '')
}
