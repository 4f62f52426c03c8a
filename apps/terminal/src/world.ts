import type { ReadStream, WriteStream } from 'node:tty'

/** A stream of text in; a terminal where somebody can answer, or a pipe. */
type InStream = NodeJS.ReadableStream & Partial<Pick<ReadStream, 'isTTY' | 'setRawMode'>>
/** A stream of text out; a terminal has a width. */
export type OutStream = NodeJS.WritableStream & Partial<Pick<WriteStream, 'isTTY' | 'columns' | 'rows'>>

/** Everything outside the client that a command may touch, given from outside so that tests can give it too. */
export interface World {
  /** The words after `brygga`. */
  argv: readonly string[]
  env: Readonly<Record<string, string | undefined>>
  /** The folder that the caller stands in; names of files are read from there. */
  folder: string
  stdin: InStream
  stdout: OutStream
  stderr: OutStream
  /** Ends when the caller interrupts: requests stop and nothing is half done. */
  interrupted: AbortSignal
}

/** The world of this process. The launcher of the repository says where the caller stood. */
export function processWorld(interrupted: AbortSignal): World {
  const { argv, env, stdin, stdout, stderr } = process
  const folder = env.BRYGGA_CALLED_FROM ?? process.cwd()
  return { argv: argv.slice(2), env, folder, stdin, stdout, stderr, interrupted }
}
