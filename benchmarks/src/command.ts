import { spawn } from 'node:child_process'
import { performance } from 'node:perf_hooks'

/** Runs a program to its end, quietly, and answers how many milliseconds it took. */
export function timed(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
) {
  const startedAt = performance.now()
  return new Promise<number>((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'ignore', ...options })
    child.on('error', reject)
    child.on('exit', (code) => {
      if (code === 0) resolve(performance.now() - startedAt)
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}`))
    })
  })
}

/** Asks until the address answers 200, and answers how many milliseconds passed since `startedAt`. */
export async function untilAnswers(url: string, startedAt: number, limit = 300_000): Promise<number> {
  while (performance.now() - startedAt < limit) {
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return performance.now() - startedAt
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`${url} did not answer within ${limit / 1000} s`)
}
