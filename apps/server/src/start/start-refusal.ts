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
  createLog(logLevel).error({ err: error }, 'start failed')
  const { kind, code } = describeError(error)
  return `Brygga could not start: ${code === undefined ? kind : `${kind} ${code}`}.`
}
