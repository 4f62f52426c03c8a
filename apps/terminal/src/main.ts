import { readFileSync } from 'node:fs'
import { enableCompileCache } from 'node:module'

// `--version` is answered before anything else is read in: it is asked by scripts, in loops.
const [, , first, second] = process.argv
if ((first === '--version' || first === '-V') && second === undefined) {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  process.stdout.write(`${version}\n`)
} else {
  enableCompileCache()
  const { runProcess } = await import('./run-process.ts')
  await runProcess()
}
