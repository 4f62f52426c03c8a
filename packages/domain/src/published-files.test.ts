import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import * as domain from './index.ts'
import { nsphCases } from './nsph/cases.ts'
import { answerTo } from './testing/cases.ts'

// What is published beside the code, for programs in other languages, says what the code says.

const read = (path: string) => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'))

describe('the JSON Schemas', () => {
  const named = (exported: string) =>
    exported
      .replace(/Schema$/, '')
      .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
      .toLowerCase()
  const files = readdirSync(new URL('../schema', import.meta.url)).filter((name) => name !== 'register.json')
  const registry = z.registry<{ id: string }>()
  for (const [name, schema] of Object.entries(domain)) {
    if (name.endsWith('Schema') && schema instanceof z.ZodType && !registry.has(schema))
      registry.add(schema, { id: named(name) })
  }
  const prefix = String(read('schema/day.json').$id).replace(/day$/, '')
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `${prefix}${id}`, io: 'input' })

  it('are there for every type that has one', () => {
    expect(files.sort()).toEqual(
      Object.keys(schemas)
        .map((id) => `${id}.json`)
        .sort(),
    )
  })

  it.each(files)('%s takes what the code takes', (file) => {
    const { title, ...published } = read(`schema/${file}`)
    expect(JSON.parse(JSON.stringify(schemas[file.replace(/\.json$/, '')]))).toEqual(published)
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
