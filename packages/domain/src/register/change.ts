import type { RecordId } from './record.schemas.ts'
import type { RecordKind, RecordOf, Register } from './register.schemas.ts'

/** A new record. Its version is 1. */
export type Addition = { [K in RecordKind]: { op: 'add'; kind: K; record: RecordOf<K> } }[RecordKind]

/** Some fields of a record get new values; the old ones stay in its history. Names the version it saw. */
export type Amendment = {
  [K in RecordKind]: {
    op: 'amend'
    kind: K
    id: RecordId
    version: number
    values: Partial<Omit<RecordOf<K>, 'id' | 'version'>>
  }
}[RecordKind]

export type Operation = Addition | Amendment

/** What a decision does to a register: all of it, or nothing. `kind` names the command, e.g. `supervision.record`. */
export interface Change {
  kind: string
  operations: Operation[]
}

/** Why a command cannot be carried out: a code with its numbers and names, and what would make it possible. */
export interface Reason {
  code: string
  numbers: Record<string, number | string>
  /** The field of the command that it is about, where it is about one. */
  field: string | null
}

/** A command becomes a change, or a refusal that lists every reason, not the first one. */
export type Decision = { outcome: 'change'; change: Change } | { outcome: 'refused'; reasons: Reason[] }

/** The register after a change. Neither the register nor the change is altered. */
export function applyChange(register: Register, change: Change): Register {
  const after: Record<string, unknown> = { ...register }
  for (const [kind, operations] of Map.groupBy(change.operations, (operation) => operation.kind)) {
    after[kind] = applyToRecords(register[kind], operations)
  }
  return after as Register
}

/** Takes time by the records and the operations together: large registers are read in as one change. */
function applyToRecords(
  records: readonly { id: RecordId; version: number }[],
  operations: readonly Operation[],
): unknown[] {
  const after = [...records]
  const places = new Map(after.map(({ id }, at) => [id, at]))
  for (const operation of operations) {
    if (operation.op === 'add') {
      places.set(operation.record.id, after.length)
      after.push(operation.record)
      continue
    }
    const at = places.get(operation.id)
    const record = at === undefined ? undefined : after[at]
    if (at === undefined || record === undefined) continue
    after[at] = { ...record, ...operation.values, version: record.version + 1 }
  }
  return after
}
