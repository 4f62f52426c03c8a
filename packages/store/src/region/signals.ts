import type { Subject } from '@brygga/domain'
import { sql } from 'drizzle-orm'
import type { Engine, Session } from '../engine/engine.ts'
import { asText, fromText } from './subjects.ts'

const channel = 'brygga_signal'

// A payload must stay under 8000 bytes. Ids only: every connection to the database may listen.
const payloadLimit = 7_900

/** What live listeners are told. No subjects: anything in the region may have changed. */
export interface Signal {
  changeId: string
  subjects: Subject[]
}

/** Tells all processes, when the transaction commits, that a region changed. */
export async function sendSignal(
  { rows }: Session,
  regionId: string,
  changeId: string,
  subjects: readonly Subject[],
): Promise<void> {
  const whole = JSON.stringify({ regionId, changeId, subjects: subjects.map(asText) })
  const payload =
    Buffer.byteLength(whole) <= payloadLimit ? whole : JSON.stringify({ regionId, changeId, subjects: [] })
  await rows(sql`SELECT pg_notify(${channel}, ${payload})`)
}

/** Hears the signals of one region; a lost connection is a signal without change and subjects. */
export function hearSignals(
  engine: Engine,
  regionId: string,
  heard: (signal: Signal) => void,
): Promise<() => Promise<void>> {
  return engine.listen(channel, (payload) => {
    if (payload === null) return heard({ changeId: unknownChange, subjects: [] })
    const signal = JSON.parse(payload) as { regionId: string; changeId: string; subjects: string[] }
    if (signal.regionId === regionId)
      heard({ changeId: signal.changeId, subjects: signal.subjects.map(fromText) })
  })
}

/** Stands for the changes that may have been missed while the connection was lost. */
export const unknownChange = '00000000-0000-0000-0000-000000000000'
