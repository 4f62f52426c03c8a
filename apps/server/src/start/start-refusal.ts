import { resolve, sep } from 'node:path'
import { DataFolderInUse, RightsNotHeld, StoreUnavailable } from '@brygga/store'
import { createLog, describeError } from '../log.ts'
import type { Settings } from '../settings/settings.ts'

/** Why the server did not start, in one sentence. What was not foreseen is named by its kind: its message may quote anything. */
export function sentenceOf(error: unknown, { dataFolder, logLevel }: Settings): string {
  if (error instanceof DataFolderInUse) {
    return `Another Brygga uses the data folder ${dataFolder}. Stop it, or choose another folder with --data.`
  }
  if (error instanceof StoreUnavailable) return 'The database in DATABASE_URL cannot be reached.'
  if (error instanceof RightsNotHeld) return error.message
  const aboutFolder = sentenceOfFolder(error, dataFolder)
  if (aboutFolder !== null) return aboutFolder
  createLog(logLevel).error({ err: error }, 'start failed')
  const { kind, code } = describeError(error)
  return `Brygga could not start: ${code === undefined ? kind : `${kind} ${code}`}.`
}

/** What the file system has against the data folder; null where it is about something else. */
function sentenceOfFolder(error: unknown, dataFolder: string): string | null {
  if (!(error instanceof Error)) return null
  const { code, path } = error as NodeJS.ErrnoException
  if (code === undefined || path === undefined || !isOnTheWay(resolve(path), resolve(dataFolder))) return null
  const reason = reasons[code]
  return reason === undefined ? null : `${reason(dataFolder)} Choose another folder with --data.`
}

/** Whether a path is the folder, holds it or lies in it. */
function isOnTheWay(path: string, folder: string): boolean {
  const within = (inner: string, outer: string) =>
    `${inner}${sep}`.startsWith(outer === sep ? sep : `${outer}${sep}`)
  return within(path, folder) || within(folder, path)
}

const notAFolder = (folder: string) =>
  `The data folder ${folder} is not a folder: a file or a dangling link is in its place.`
const notOurs = (folder: string) => `The data folder ${folder} may not be written to by this user.`

const reasons: Readonly<Record<string, (folder: string) => string>> = {
  EEXIST: notAFolder,
  ENOTDIR: notAFolder,
  ENOENT: notAFolder,
  ELOOP: notAFolder,
  EACCES: notOurs,
  EPERM: notOurs,
  EROFS: notOurs,
  ENOSPC: (folder) => `There is no room left on the disk of the data folder ${folder}.`,
}
