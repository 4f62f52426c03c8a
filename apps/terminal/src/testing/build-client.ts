import { execFileSync } from 'node:child_process'
import { globSync, statSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '..', '..')
const entry = join(folder, 'dist', 'main.js')

/** Tests run the client as users do, from dist: builds it when a source file is newer. Types are checked elsewhere. */
export default function buildClient(): void {
  const built = statSync(entry, { throwIfNoEntry: false })?.mtimeMs ?? 0
  const sources = globSync('src/**/*.{ts,tsx}', { cwd: folder }).filter(
    (file) => !/testing|\.test\./.test(file),
  )
  if (sources.every((file) => statSync(join(folder, file)).mtimeMs <= built)) return
  const compiler = join(folder, 'node_modules', '.bin', 'tsc')
  execFileSync(compiler, ['-p', 'tsconfig.build.json', '--noCheck'], { cwd: folder, stdio: 'inherit' })
}
