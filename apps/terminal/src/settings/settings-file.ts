import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { Failure } from '../output/failure.ts'
import type { Words } from '../words/words.ts'
import type { World } from '../world.ts'

/** A server that the caller works with, and who is signed in there. */
const ContextSchema = z.strictObject({
  server: z.url({ protocol: /^https?$/ }),
  token: z.string().min(1).nullable(),
  /** The name of the account that is signed in, for showing. */
  account: z.string().nullable(),
})

export const SettingsSchema = z.strictObject({
  version: z.literal(1),
  current: z.string().nullable(),
  contexts: z.record(z.string().regex(/^[\p{L}\p{N}._-]{1,40}$/u), ContextSchema),
})
export type Settings = z.infer<typeof SettingsSchema>

const emptySettings: Settings = { version: 1, current: null, contexts: {} }

/** Where the settings of the caller are kept. */
export function settingsPath(env: World['env']): string {
  const home = env.XDG_CONFIG_HOME ?? join(env.HOME ?? homedir(), '.config')
  return join(home, 'brygga', 'config.json')
}

/** The caller's settings; none yet is empty settings. A file that cannot be understood is a failure that names it. */
export async function readSettings(env: World['env'], words: Words): Promise<Settings> {
  const path = settingsPath(env)
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return emptySettings
    throw new Failure('error', 'SETTINGS_UNREADABLE', words.failures.settingsUnreadable(path))
  }
  const settings = SettingsSchema.safeParse(parsed(text))
  if (settings.success) return settings.data
  const { path: field } = settings.error.issues[0] ?? { path: [] }
  throw new Failure('error', 'SETTINGS_BROKEN', words.failures.settingsBroken(path, field.join('.')), {
    next: [words.failures.settingsBrokenNext],
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

/** Writes the settings whole or not at all, for the caller's eyes only: they may hold a token. */
export async function writeSettings(env: World['env'], settings: Settings): Promise<void> {
  const path = settingsPath(env)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const draft = `${path}.${process.pid}`
  await writeFile(draft, `${JSON.stringify(settings, null, 2)}\n`, { mode: 0o600 })
  await chmod(draft, 0o600)
  await rename(draft, path)
}
