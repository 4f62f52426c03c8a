import {
  type Change,
  type Operation,
  type RecordId,
  type RecordKind,
  type RecordOf,
  type Register,
  recordKinds,
} from '@brygga/domain'
import type { ImportAmendment } from '../plan.ts'

type AnyRecord = { id: RecordId; version: number }
type Fields<K extends RecordKind> = Omit<RecordOf<K>, 'id' | 'version'>

/** What became of the register while one row was planned. */
export interface RowEffect {
  added: Set<RecordKind>
  amended: boolean
}

/**
 * The register as it will be, and what has to be done to make it so. Records that an import finds are amended in
 * place of being doubled; a field that ends as it began is no change.
 */
export class Draft {
  readonly #register: Register
  readonly #idFor: (key: string) => string
  readonly #ids = new Set<RecordId>()
  readonly #records = new Map<RecordKind, Map<RecordId, AnyRecord>>()
  readonly #before = new Map<RecordId, { kind: RecordKind; record: AnyRecord }>()
  readonly #added = new Set<RecordId>()
  readonly #said = new Map<string, unknown>()
  /** Ids by the value of a field, for the kinds and fields that were asked for. */
  readonly #indexes = new Map<RecordKind, Map<string, Map<unknown, Set<RecordId>>>>()
  #effect: RowEffect = { added: new Set(), amended: false }

  constructor(register: Register, ids: (key: string) => string) {
    this.#register = register
    this.#idFor = ids
    for (const kind of recordKinds) {
      const records: readonly AnyRecord[] = register[kind]
      this.#records.set(kind, new Map(records.map((record) => [record.id, record])))
      for (const { id } of records) this.#ids.add(id)
    }
  }

  get programme(): Register['programme'] {
    return this.#register.programme
  }

  all<K extends RecordKind>(kind: K): Iterable<RecordOf<K>> {
    return this.#of(kind).values()
  }

  get<K extends RecordKind>(kind: K, id: RecordId): RecordOf<K> | undefined {
    return this.#of(kind).get(id)
  }

  /** The records of a kind that have a value in a field. */
  by<K extends RecordKind>(kind: K, field: keyof RecordOf<K> & string, value: unknown): RecordOf<K>[] {
    const ids = this.#index(kind, field).get(value) ?? []
    return [...ids].map((id) => this.#of(kind).get(id) as RecordOf<K>)
  }

  /** An id that no record has, the same for the same key in the same register. */
  freshId(key: string): RecordId {
    for (let attempt = 1; ; attempt += 1) {
      const id = this.#idFor(attempt === 1 ? key : `${key}#${attempt}`)
      if (!this.#ids.has(id)) return id
    }
  }

  add<K extends RecordKind>(kind: K, key: string, fields: Fields<K>): RecordOf<K> {
    return this.addAs(kind, this.freshId(`${kind}/${key}`), fields)
  }

  addAs<K extends RecordKind>(kind: K, id: RecordId, fields: Fields<K>): RecordOf<K> {
    const record = { id, version: 1, ...fields } as unknown as RecordOf<K>
    this.#put(kind, record)
    this.#ids.add(id)
    this.#added.add(id)
    this.#effect.added.add(kind)
    return record
  }

  /** Gives fields of a record other values; those it has already are no change. */
  amend<K extends RecordKind>(kind: K, id: RecordId, values: Partial<Fields<K>>): void {
    const record = this.#of(kind).get(id)
    if (record === undefined) throw new Error('Only a record that is there can be amended.')
    if (Object.entries(values).every(([field, value]) => isSame(fieldOf(record, field), value))) return
    if (!this.#added.has(id) && !this.#before.has(id)) this.#before.set(id, { kind, record })
    this.#put(kind, { ...record, ...values })
    if (!this.#added.has(id)) this.#effect.amended = true
  }

  /** Gives a field the value that a row says, unless an earlier row of the file has said another; tells which it was. */
  say<K extends RecordKind, F extends keyof Fields<K> & string>(
    kind: K,
    id: RecordId,
    field: F,
    value: Fields<K>[F],
  ): 'taken' | 'said-otherwise' {
    const key = `${id}/${field}`
    const said = this.#said.has(key)
    if (said && !isSame(this.#said.get(key), value)) return 'said-otherwise'
    this.#said.set(key, value)
    this.amend(kind, id, { [field]: value } as unknown as Partial<Fields<K>>)
    return 'taken'
  }

  /** Plans one row and tells what came of it. */
  during(plan: () => void): RowEffect {
    this.#effect = { added: new Set(), amended: false }
    plan()
    return this.#effect
  }

  change(): Change {
    return { kind: 'register.import', operations: [...this.#additions(), ...this.#amendments()] }
  }

  /** The register once the change is done. */
  register(): Register {
    const after: Register = { ...this.#register }
    for (const kind of recordKinds) {
      Object.assign(after, {
        [kind]: [...this.#of(kind).values()].map((record) => this.#asStored(kind, record)),
      })
    }
    return after
  }

  /** The fields that get other values, as text for people. */
  amendmentsForPeople(): ImportAmendment[] {
    return [...this.#before].flatMap(([id, { kind, record }]) =>
      Object.entries(this.#changed(kind, id, record)).map(([field, after]) => ({
        kind,
        id,
        name: this.#nameOf(record),
        field,
        before: this.#shown(fieldOf(record, field)),
        after: this.#shown(after),
      })),
    )
  }

  #of<K extends RecordKind>(kind: K): Map<RecordId, RecordOf<K>> {
    return this.#records.get(kind) as unknown as Map<RecordId, RecordOf<K>>
  }

  #put<K extends RecordKind>(kind: K, record: RecordOf<K>): void {
    const before = this.#of(kind).get(record.id)
    for (const [field, ids] of this.#indexes.get(kind) ?? []) {
      if (before !== undefined) ids.get(fieldOf(before, field))?.delete(record.id)
      list(ids, fieldOf(record, field), record.id)
    }
    this.#of(kind).set(record.id, record)
  }

  #index(kind: RecordKind, field: string): Map<unknown, Set<RecordId>> {
    const indexes = this.#indexes.get(kind) ?? new Map<string, Map<unknown, Set<RecordId>>>()
    this.#indexes.set(kind, indexes)
    const known = indexes.get(field)
    if (known !== undefined) return known
    const made = new Map<unknown, Set<RecordId>>()
    for (const record of this.#of(kind).values()) list(made, fieldOf(record, field), record.id)
    indexes.set(field, made)
    return made
  }

  /** In the order of kinds, in which each record comes after those that it names. */
  *#additions(): Generator<Operation> {
    for (const kind of additionOrder) {
      for (const [id, record] of this.#of(kind)) {
        if (this.#added.has(id)) yield { op: 'add', kind, record } as unknown as Operation
      }
    }
  }

  *#amendments(): Generator<Operation> {
    for (const [id, { kind, record }] of this.#before) {
      const values = this.#changed(kind, id, record)
      if (Object.keys(values).length === 0) continue
      yield { op: 'amend', kind, id, version: record.version, values } as unknown as Operation
    }
  }

  #changed(kind: RecordKind, id: RecordId, before: AnyRecord): Record<string, unknown> {
    const after: AnyRecord = this.#of(kind).get(id) ?? before
    return Object.fromEntries(
      Object.entries(after).filter(
        ([field, value]) => field !== 'version' && !isSame(fieldOf(before, field), value),
      ),
    )
  }

  #asStored(kind: RecordKind, record: AnyRecord): AnyRecord {
    const before = this.#before.get(record.id)
    if (before === undefined || Object.keys(this.#changed(kind, record.id, before.record)).length === 0) {
      return before?.record ?? record
    }
    return { ...record, version: before.record.version + 1 }
  }

  #nameOf(record: AnyRecord): string {
    const fields = ['name', 'number', 'description', 'personId', 'placementId', 'workplaceId']
    for (const field of fields) {
      const value = fieldOf(record, field)
      if (typeof value === 'string') return this.#shown(value) ?? ''
    }
    return ''
  }

  /** A value as text, with the name of a record in place of its id. */
  #shown(value: unknown): string | null {
    if (value === null || value === undefined) return null
    if (Array.isArray(value)) return value.map((one) => this.#shown(one)).join(', ')
    const text = String(value)
    const person = this.get('people', text) ?? this.get('organisations', text)
    if (person !== undefined) return person.name
    const placement = this.get('placements', text)
    return placement === undefined
      ? text.slice(0, 200)
      : (this.get('people', placement.personId)?.name ?? text)
  }
}

const additionOrder: readonly RecordKind[] = [
  'organisations',
  'people',
  'cohorts',
  'placements',
  ...recordKinds.filter((kind) => !['organisations', 'people', 'cohorts', 'placements'].includes(kind)),
]

function list(index: Map<unknown, Set<RecordId>>, value: unknown, id: RecordId): void {
  const ids = index.get(value)
  if (ids === undefined) index.set(value, new Set([id]))
  else ids.add(id)
}

function fieldOf(record: object, field: string): unknown {
  return (record as Record<string, unknown>)[field]
}

function isSame(a: unknown, b: unknown): boolean {
  return (
    a === b ||
    (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, at) => one === b[at]))
  )
}
