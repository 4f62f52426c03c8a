import { readFileSync } from 'node:fs'
import module from 'node:module'

const NODE_MIN = 24
// `--version` is answered before anything else is read in: it is asked by scripts, in loops.
const [, , first, second] = process.argv
if ((first === '--version' || first === '-V') && second === undefined) {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  process.stdout.write(`${version}\n`)
} else if (Number(process.versions.node.split('.')[0]) < NODE_MIN) {
  // An older Node may not even read the files with the words in two languages.
  process.stderr.write(
    `Brygga behöver Node ${NODE_MIN} eller senare. / Brygga needs Node ${NODE_MIN} or later.\n`,
  )
  process.exitCode = 1
} else {
  module.enableCompileCache()
  const { runProcess } = await import('./run-process.ts')
  await runProcess()
}
