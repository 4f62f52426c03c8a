import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { decisions, jsonOf, registersByChance, sampled } from '../../scripts/by-chance.ts'
import { applyChange, type Operation } from './change.ts'
import { refusalCodes } from './refusal.ts'
import { emptyRegister, type Register, recordSchemas } from './register.schemas.ts'

// Laws of every command there is: whatever registers hold, a command becomes a change that can be kept, or a refusal
// that says what of the command it is about. Commands and records are made by chance from their own schemas.

function expectKept(
  register: Register,
  command: object,
  operations: readonly Operation[],
  kind: string,
): void {
  expect(kind).toMatch(/^[a-z-]+\.[a-z-]+$/)
  expect(operations.length).toBeGreaterThan(0)
  for (const operation of operations) {
    const there: readonly { id: string; version: number }[] = register[operation.kind]
    const schema = recordSchemas[operation.kind]
    if (operation.op === 'add') {
      expect(there.map(({ id }) => id)).not.toContain(operation.record.id)
      expect(operation.record.version).toBe(1)
      expect(schema.safeParse(operation.record).error, kind).toBeUndefined()
    } else {
      expect(operation.op).toBe('amend')
      const amended = there.find(({ id }) => id === operation.id)
      const seen = 'version' in command ? command.version : amended?.version
      expect([seen, amended?.version]).toContain(operation.version)
      expect(Object.keys(operation.values).length).toBeGreaterThan(0)
      expect(schema.safeParse({ ...amended, ...operation.values }).error, kind).toBeUndefined()
    }
  }
}

it('every command that is decided has a schema', () => {
  expect(decisions.filter(({ schema }) => !(schema instanceof z.ZodType)).map(({ name }) => name)).toEqual([])
  expect(decisions.length).toBeGreaterThan(100)
})

describe.each(decisions.filter(({ schema }) => schema instanceof z.ZodType))(
  '$name',
  ({ decide, schema }) => {
    const decided = () =>
      sampled(schema, 240, 7).map((command, at) => {
        const registers = registersByChance()
        const register = registers[at % registers.length] as Register
        return { register, command, decision: decide(command, register, '2023-06-15', []) }
      })

    it('becomes a change that can be kept, or a refusal that says what it is about', () => {
      const fields = new Set(Object.keys(jsonOf(schema).properties ?? {}))
      for (const { register, command, decision } of decided()) {
        if (decision.outcome === 'change') {
          const { kind, operations } = decision.change
          expectKept(register, command, operations, kind)
          expect(applyChange(register, decision.change)).not.toEqual(register)
          continue
        }
        expect(decision.reasons.length).toBeGreaterThan(0)
        for (const { code, field, numbers } of decision.reasons) {
          expect(refusalCodes).toContain(code)
          if (field !== null) expect([...fields], code).toContain(field)
          for (const number of Object.values(numbers)) expect(['string', 'number']).toContain(typeof number)
        }
      }
    })

    it('says of a day to come, and of whoever is unknown, whatever else there is or is not', () => {
      const unkept = registersByChance().map((register) => ({ ...register, people: [] }))
      const empty = emptyRegister(unkept[0]?.programme as Register['programme'])
      for (const command of sampled(schema, 120, 11)) {
        const said = (code: string, register: Register) => {
          const decision = decide(command, register, '2023-06-15', [])
          const reasons = decision.outcome === 'refused' ? decision.reasons : []
          // Of a day that a record says, and the command does not, nobody knows without the record.
          const given = command as Record<string, unknown>
          return reasons
            .filter((each) => each.code === code)
            .filter(({ field, numbers }) => code === 'PERSON_UNKNOWN' || given[`${field}`] === numbers.day)
            .map(({ field }) => field)
        }
        for (const register of unkept) {
          expect(said('DAY_IN_FUTURE', register)).toEqual(said('DAY_IN_FUTURE', empty))
          expect(said('PERSON_UNKNOWN', empty)).toEqual(
            expect.arrayContaining(said('PERSON_UNKNOWN', register)),
          )
        }
      }
    })
  },
)
