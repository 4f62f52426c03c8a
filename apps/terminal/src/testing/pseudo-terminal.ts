import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'
import { expect } from 'vitest'
import { cleanEnvironment, clientEntry } from './client.ts'

/** The client in a pseudo-terminal: what it wrote, keys to press, how it ended. */
export interface PseudoTerminal {
  /** Everything that was written to the terminal so far. */
  written: () => string
  /** Waits until words stand somewhere in what was written. */
  sees: (words: string) => Promise<void>
  press: (keys: string) => void
  kill: (signal: NodeJS.Signals) => void
  /** The exit code of the client. */
  ended: Promise<number>
}

interface Options {
  env: Record<string, string>
  columns?: number
  rows?: number
}

/** Of util-linux; in Debian's bsdutils, which is always installed. */
const SCRIPT = 'script'

const word = (text: string) => `'${text.replaceAll("'", "'\\''")}'`

/**
 * Runs the client in a real pseudo-terminal, made by `script` of util-linux. The shell in it writes the client's
 * process id first, so that signals can be sent to the client itself.
 */
export function inPseudoTerminal(
  args: readonly string[],
  { env, columns = 80, rows = 24 }: Options,
): PseudoTerminal {
  const client = [process.execPath, '--conditions=brygga:source', clientEntry, ...args].map(word).join(' ')
  const command = `stty cols ${columns} rows ${rows}; echo "pid=$$;"; exec ${client}`
  const child = spawn(
    SCRIPT,
    ['--quiet', '--return', '--command', `exec sh -c ${word(command)}`, '/dev/null'],
    {
      env: cleanEnvironment({ CI: '', ...env }),
    },
  )
  let written = ''
  child.stdout.setEncoding('utf8').on('data', (part) => {
    written += part
  })
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', () =>
      reject(new Error('These tests need the program script of util-linux: apt-get install bsdutils')),
    )
    child.on('exit', (code) => resolve(code ?? -1))
  })
  return {
    written: () => written,
    async sees(words) {
      await expect
        .poll(() => stripVTControlCharacters(written), { timeout: 60_000, interval: 50 })
        .toContain(words)
    },
    press: (keys) => void child.stdin.write(keys),
    kill(signal) {
      process.kill(Number(/pid=(\d+);/.exec(written)?.[1]), signal)
    },
    ended,
  }
}
