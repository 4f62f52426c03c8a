import { pino } from 'pino'
import type { LogLevel } from './settings/settings.ts'

export type Logger = pino.Logger

/** Keys whose values never reach the log, wherever in an entry they stand. */
const SECRET = [
  'password',
  'newPassword',
  'currentPassword',
  'token',
  'code',
  'secret',
  'authorization',
  'cookie',
  'email',
  'name',
  'body',
  'url',
]

/** The log: JSON lines, without names, bodies, addresses of pages or secrets. Goes to stderr unless told otherwise. */
export function createLog(level: LogLevel, to?: pino.DestinationStream): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: SECRET.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), remove: true },
      serializers: { err: describeError },
    },
    to ?? pino.destination({ fd: 2, sync: true }),
  )
}

/** What the log may know of an error. Messages of databases and libraries quote what people wrote, so none is kept. */
export interface DescribedError {
  kind: string
  code?: string
  frames: string[]
  cause?: DescribedError
}

/** Reduces an error to its kind, its code and where it was thrown. */
export function describeError(error: unknown): DescribedError {
  if (!(error instanceof Error)) return { kind: typeof error, frames: [] }
  const code = (error as { code?: unknown }).code
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
  return {
    kind: error.constructor.name,
    ...(typeof code === 'string' && /^[\w.-]{1,60}$/.test(code) ? { code } : {}),
    frames: frames.map((frame) => frame.trim()),
    ...(error.cause instanceof Error ? { cause: describeError(error.cause) } : {}),
  }
}
