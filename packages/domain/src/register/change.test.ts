import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordId } from '../testing/facts.ts'
import { person, registerWith } from '../testing/register.ts'
import { applyChange, type Change, type Operation } from './change.ts'
import type { Register } from './register.schemas.ts'

const operations = fc.array(
  fc.record({ op: fc.constantFrom('add', 'amend'), at: fc.integer({ min: 1, max: 8 }), name: fc.string() }),
  { maxLength: 12 },
)

/** Additions of people that are not there yet, and amendments of any, known or not. */
function changeOf(asked: { op: string; at: number; name: string }[]): Change {
  const held = new Set([1, 2, 3])
  const made = asked.map(({ op, at, name }): Operation => {
    if (op === 'amend' || held.has(at))
      return { op: 'amend', kind: 'people', id: recordId(at), version: 1, values: { name } }
    held.add(at)
    return { op: 'add', kind: 'people', record: { ...person(at), name } }
  })
  return { kind: 'test', operations: made }
}

/** The law in its plainest words: one operation after another. */
function oneByOne(register: Register, change: Change): Register {
  let people = register.people
  for (const operation of change.operations) {
    if (operation.kind !== 'people') continue
    people =
      operation.op === 'add'
        ? people.concat(operation.record)
        : people.map((record) =>
            record.id === operation.id
              ? { ...record, ...operation.values, version: record.version + 1 }
              : record,
          )
  }
  return { ...register, people }
}

describe('a change', () => {
  const register = registerWith({ people: [person(1), person(2), person(3)] })

  it('is its operations one after another, and alters nothing that it is applied to', () => {
    fc.assert(
      fc.property(operations, (asked) => {
        const before = structuredClone(register)
        const change = changeOf(asked)
        expect(applyChange(register, change)).toEqual(oneByOne(register, change))
        expect(register).toEqual(before)
      }),
    )
  })

  it('leaves the kinds that it does not name as they are', () => {
    const after = applyChange(register, changeOf([{ op: 'add', at: 7, name: 'Ida Alm' }]))
    expect(after.people).toHaveLength(4)
    expect(after.placements).toBe(register.placements)
  })

  it('of 40,000 operations takes a moment, not a minute', () => {
    const added = Array.from({ length: 20_000 }, (_, at): Operation => {
      return { op: 'add', kind: 'people', record: { ...person(1), id: recordId(at + 100) } }
    })
    const amended = added.map((_, at): Operation => {
      return { op: 'amend', kind: 'people', id: recordId(at + 100), version: 1, values: { name: `${at}` } }
    })
    const before = process.cpuUsage()
    const after = applyChange(register, { kind: 'test', operations: [...added, ...amended] })
    const { user, system } = process.cpuUsage(before)
    expect(after.people.at(-1)).toMatchObject({ name: '19999', version: 2 })
    expect((user + system) / 1e6).toBeLessThan(2)
  })
})
