// Makes a data folder with the example regions: `node --conditions=brygga:source make-template.ts FOLDER`.

import { openDoor } from '../http/door.ts'
import { createLog } from '../log.ts'
import { startBrygga } from '../start/start-brygga.ts'
import { settingsFor } from './test-settings.ts'

const folder = process.argv[2]
if (folder === undefined) throw new Error('Name a folder')
const silent = { say: () => {}, progress: () => {} }
const running = await startBrygga(
  settingsFor(folder),
  await openDoor(0, '127.0.0.1'),
  silent,
  createLog('error'),
)
await running.close()
