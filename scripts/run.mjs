// Runs programs for the root scripts: output passes through, a failure ends the script with its code.
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Runs a program from the root and answers its exit code. What it prints goes to `stdio`. */
export function run(command, args, { cwd = root, env = {}, stdio = 'inherit' } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio })
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)))
  })
}

/** Runs a program from node_modules/.bin. */
export const bin = (name, args, options) => run(join(root, 'node_modules', '.bin', name), args, options)

/** Builds the named packages and what they need; turbo skips what has not changed. Progress goes to stderr. */
export async function build(packages) {
  const startedAt = Date.now()
  const note = setTimeout(
    () => console.error('Building what has changed; the first time takes about a minute ...'),
    1500,
  )
  const filters = packages.flatMap((name) => ['--filter', name])
  const code = await bin(
    'turbo',
    ['run', 'build', '--output-logs=errors-only', '--log-prefix=none', ...filters],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  clearTimeout(note)
  if (code !== 0) {
    await bin('turbo', ['run', 'build', '--output-logs=errors-only', ...filters], { stdio: ['ignore', 2, 2] })
    console.error('The build failed; see above.')
    process.exit(code)
  }
  if (Date.now() - startedAt > 1500)
    console.error(`Built in ${Math.round((Date.now() - startedAt) / 1000)} s.`)
}
