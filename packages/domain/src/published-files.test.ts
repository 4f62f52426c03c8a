import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { decisions } from '../scripts/by-chance.ts'
import * as domain from './index.ts'
import { nsphCases } from './nsph/cases.ts'
import { answerTo } from './testing/cases.ts'

// What is published beside the code, for programs in other languages, says what the code says.

/** Worked out when a test asks for it first. */
function once<T>(work: () => T): () => T {
  let done: { result: T } | undefined
  return () => {
    done ??= { result: work() }
    return done.result
  }
}
const read = (path: string) => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'))

describe('the JSON Schemas', () => {
  const named = (exported: string) =>
    exported
      .replace(/Schema$/, '')
      .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
      .toLowerCase()
  const files = readdirSync(new URL('../schema', import.meta.url)).filter((name) => name !== 'register.json')
  const schemasOfCode = once(() => {
    const registry = z.registry<{ id: string }>()
    for (const [name, schema] of Object.entries(domain)) {
      if (name.endsWith('Schema') && schema instanceof z.ZodType && !registry.has(schema))
        registry.add(schema, { id: named(name) })
    }
    const prefix = String(read('schema/day.json').$id).replace(/day$/, '')
    return z.toJSONSchema(registry, { uri: (id) => `${prefix}${id}`, io: 'input' }).schemas
  })

  it('are there for every type that has one', () => {
    expect(files.sort()).toEqual(
      Object.keys(schemasOfCode())
        .map((id) => `${id}.json`)
        .sort(),
    )
  })

  it.each(files)('%s takes what the code takes', (file) => {
    const { title, ...published } = read(`schema/${file}`)
    expect(JSON.parse(JSON.stringify(schemasOfCode()[file.replace(/\.json$/, '')]))).toEqual(published)
  })
})

describe('the table of who may do what', () => {
  const published = read('conformance/access.json')

  it('gives each role the reach that is written down, and no other', () => {
    expect(JSON.parse(JSON.stringify(domain.accessTable))).toEqual(published.permissions)
    expect(Object.keys(published.permissions).sort()).toEqual([...domain.permissions].sort())
    const reaches = Object.values<Record<string, string[]>>(published.permissions).map(Object.values)
    expect([...new Set(reaches.flat(2))].sort()).toEqual([...domain.scopes].sort())
  })

  it('says what takes another pair of eyes, and what each remedy and guarded rule takes', () => {
    expect(domain.neverAboutOneself).toEqual(published.neverAboutOneself)
    expect(domain.permissionForAction).toEqual(published.permissionForAction)
    expect(domain.permissionForRule).toEqual(published.permissionForRule)
  })

  it.each(domain.RoleSchema.options)('shows %s the places that are written down', (role) => {
    expect(domain.placesFor([role])).toEqual(published.places[role])
  })
})

describe('the conformance cases of decisions', () => {
  const conformance = once(() => read('conformance/decisions.json'))

  it.each(decisions)('$name decides as written', ({ name, decide }) => {
    const { on, registers, decisions: published } = conformance()
    const cases: { register: number; command: object; decision: unknown }[] = published[name]
    expect(cases.length).toBeGreaterThan(0)
    for (const { register, command, decision } of cases)
      expect(JSON.parse(JSON.stringify(decide(command, registers[register], on, [])))).toEqual(decision)
  })
})

describe('the conformance cases', () => {
  it.each(nsphCases.map((table) => ({ id: table.rule.id, table })))(
    '$id answers as written',
    ({ id, table }) => {
      const published = read(`conformance/${id.split('/')[1]}.json`)
      const answers = table.cases.map((each) => {
        const { subject, ruleId, source, ...answer } = answerTo(table, each) as Record<string, unknown>
        return { name: each.name, answer }
      })
      expect(JSON.parse(JSON.stringify(answers))).toEqual(
        published.cases.map(({ name, answer }: { name: string; answer: unknown }) => ({ name, answer })),
      )
      const { rule } = table
      expect(published).toMatchObject({ subject: rule.subject, question: rule.question, kind: rule.kind })
      expect(published.inForce).toEqual(rule.inForce)
    },
  )
})
