// Writes schema/*.json: the JSON Schema (draft 2020-12) of every public type that has one, each with an id that
// names the version of the package in which it may change.
import { readFileSync } from 'node:fs'
import * as domain from '@brygga/domain'
import { z } from 'zod'
import { writeOrCheck } from '../../../scripts/generated.mjs'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const [major, minor] = version.split('.')
/** The part of the version in which answers and types stay as they are: the major, and before 1.0 the minor. */
const compatible = major === '0' ? `0.${minor}` : major
const uri = (id) => `urn:brygga:domain:${compatible}:${id}`

/** `PlacementSchema` → `placement` */
const nameOf = (exported) =>
  exported
    .replace(/Schema$/, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()

const registry = z.registry()
const exportsWithSchema = Object.entries(domain).filter(
  ([name, value]) => name.endsWith('Schema') && value instanceof z.ZodType,
)
for (const [name, schema] of exportsWithSchema) {
  if (!registry.has(schema)) registry.add(schema, { id: nameOf(name) })
}
const titles = new Map(exportsWithSchema.map(([name]) => [nameOf(name), name.replace(/Schema$/, '')]))
const { schemas } = z.toJSONSchema(registry, { uri, io: 'input' })
const files = new Map(
  Object.entries(schemas).map(([id, { $schema, ...schema }]) => [
    `packages/domain/schema/${id}.json`,
    text({ ...schema, title: titles.get(id), $id: uri(id) }),
  ]),
)
const register = {
  $id: uri('register'),
  title: 'Register',
  type: 'object',
  properties: {
    programme: { $ref: uri('programme') },
    ...Object.fromEntries(
      Object.entries(domain.recordSchemas).map(([kind, schema]) => [
        kind,
        { type: 'array', items: { $ref: uri(registry.get(schema).id) } },
      ]),
    ),
  },
  required: ['programme', ...domain.recordKinds],
  additionalProperties: false,
}
files.set('packages/domain/schema/register.json', text(register))
writeOrCheck('JSON Schema', files, 'packages/domain/schema/*.json')

function text({ $id, title, ...schema }) {
  const draft = 'https://json-schema.org/draft/2020-12/schema'
  return `${JSON.stringify({ $schema: draft, $id, title, ...schema }, null, 2)}\n`
}
