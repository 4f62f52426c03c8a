import { readFile, stat, writeFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { Failure } from '../../output/failure.ts'
import type { Words } from '../../words/words.ts'
import type { World } from '../../world.ts'

/** The largest register that the server takes, in bytes. */
const FILE_MAX = 8_000_000

/** A register file as it is sent. */
export interface RegisterFile {
  fileName: string
  bytes: Uint8Array
}

/** Reads a file that the caller named, from the folder that the caller stands in. Too large ones are not read at all. */
export async function readRegisterFile(name: string, { folder }: World, words: Words): Promise<RegisterFile> {
  const path = resolve(folder, name)
  const unreadable = () => new Failure('not-found', 'FILE_UNREADABLE', words.failures.fileUnreadable(path))
  const { size } = await stat(path).catch(() => {
    throw unreadable()
  })
  if (size > FILE_MAX)
    throw new Failure('refused', 'FILE_TOO_LARGE', words.failures.fileTooLarge(path, FILE_MAX / 1_000_000))
  const bytes = await readFile(path).catch(() => {
    throw unreadable()
  })
  return { fileName: basename(path), bytes }
}

/** Saves a file that the server made, where the caller said. */
export async function saveFile(
  name: string,
  contentBase64: string,
  { folder }: World,
  words: Words,
): Promise<string> {
  const path = resolve(folder, name)
  await writeFile(path, Buffer.from(contentBase64, 'base64')).catch(() => {
    throw new Failure('error', 'FILE_UNWRITABLE', words.failures.fileUnwritable(path))
  })
  return path
}
