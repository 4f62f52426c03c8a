import type { RecordId } from '../register/record.schemas.ts'
import type { Session } from './supervision.schemas.ts'

/** Whether somebody held a session or came to it. */
export function tookPartIn(
  personId: RecordId,
  { supervisorId, attendeeIds }: Pick<Session, 'supervisorId' | 'attendeeIds'>,
): boolean {
  return supervisorId === personId || attendeeIds.includes(personId)
}
