// Files that are generated and committed. Generators write them; with --check they say which one is out of date.
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './run.mjs'

/**
 * Writes the files (path from the root → text) and removes others in the folders that match `owned`. With --check
 * it writes nothing, and ends the process with an error where a file differs, lacks or is left over.
 */
export function writeOrCheck(what, files, owned) {
  const isCheck = process.argv.includes('--check')
  const stale = globSync(owned, { cwd: root }).filter((file) => !files.has(file))
  const differing = [...files].filter(([file, text]) => textOf(file) !== text).map(([file]) => file)
  if (isCheck) {
    const wrong = [...differing, ...stale]
    for (const file of wrong.slice(0, 5)) console.error(`${file} is not what the code says.`)
    if (wrong.length > 5) console.error(`... and ${wrong.length - 5} more.`)
    if (wrong.length > 0) {
      console.error('Run `pnpm generate`, and look at what changes: others rely on it.')
      process.exit(1)
    }
  } else {
    for (const file of stale) rmSync(join(root, file))
    for (const file of differing) {
      mkdirSync(dirname(join(root, file)), { recursive: true })
      writeFileSync(join(root, file), files.get(file))
    }
  }
  console.log(`${what}: ${files.size} files, ${isCheck ? 'all current' : `${differing.length} written`}.`)
}

function textOf(file) {
  try {
    return readFileSync(join(root, file), 'utf8')
  } catch {
    return undefined
  }
}
