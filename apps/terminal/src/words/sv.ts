import { answers } from './sv/answers.ts'
import { commands } from './sv/commands.ts'
import { connection } from './sv/connection.ts'
import { screen } from './sv/screen.ts'

/** The words of the client in Swedish. Messages about the programme are in `@brygga/messages`. */
export const sv = { ...commands, ...connection, ...answers, ...screen }
