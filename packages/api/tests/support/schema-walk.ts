import type { z } from 'zod'

/** The parts of zod's definitions that a walk needs. */
interface Definition {
  type: string
  shape?: Record<string, z.ZodType>
  catchall?: z.ZodType
  element?: z.ZodType
  options?: z.ZodType[]
  innerType?: z.ZodType
  left?: z.ZodType
  right?: z.ZodType
  in?: z.ZodType
  out?: z.ZodType
  keyType?: z.ZodType
  valueType?: z.ZodType
  items?: z.ZodType[]
  entries?: Record<string, string | number>
  values?: unknown[]
}

export type Path = (string | number)[]

export function definitionOf(schema: z.ZodType): Definition {
  return (schema as unknown as { _zod: { def: Definition } })._zod.def
}

/** Calls back for a schema and everything in it, with the place of each. */
export function walkSchema(
  schema: z.ZodType,
  visit: (schema: z.ZodType, path: Path) => void,
  path: Path = [],
): void {
  visit(schema, path)
  const { shape, element, options, items, valueType, ...rest } = definitionOf(schema)
  for (const [field, inner] of Object.entries(shape ?? {})) walkSchema(inner, visit, [...path, field])
  if (element !== undefined) walkSchema(element, visit, [...path, 0])
  for (const option of options ?? []) walkSchema(option, visit, path)
  for (const [at, item] of (items ?? []).entries()) walkSchema(item, visit, [...path, at])
  if (valueType !== undefined) walkSchema(valueType, visit, [...path, '*'])
  for (const inner of [rest.innerType, rest.left, rest.right, rest.in, rest.out])
    if (inner !== undefined) walkSchema(inner, visit, path)
}

/** The places of objects that take fields they do not name. */
export function looseObjects(schema: z.ZodType): string[] {
  const loose: string[] = []
  walkSchema(schema, (each, path) => {
    const { type, catchall } = definitionOf(each)
    if (type !== 'object') return
    if (catchall === undefined || definitionOf(catchall).type !== 'never')
      loose.push(path.join('.') || '(top)')
  })
  return loose
}

/** The places of all texts in a schema, those in lists at their first item. */
export function textFields(schema: z.ZodType): Path[] {
  const fields = new Map<string, Path>()
  walkSchema(schema, (each, path) => {
    if (definitionOf(each).type === 'string') fields.set(path.join('.'), path)
  })
  return [...fields.values()]
}

/** A small sound input for a schema, with every optional field in it. `texts` gives what a field is to hold. */
export function sampleOf(
  schema: z.ZodType,
  texts: (path: Path) => string | undefined = () => undefined,
): unknown {
  return sample(schema, [], texts)
}

function sample(schema: z.ZodType, path: Path, texts: (path: Path) => string | undefined): unknown {
  const definition = definitionOf(schema)
  const inside = (inner: z.ZodType | undefined, step?: string | number): unknown =>
    inner === undefined ? undefined : sample(inner, step === undefined ? path : [...path, step], texts)
  switch (definition.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(definition.shape ?? {}).map(([field, inner]) => [field, inside(inner, field)]),
      )
    case 'array':
      return [inside(definition.element, 0)]
    case 'record':
      return {}
    case 'union':
      return inside(definition.options?.[0])
    case 'pipe':
      return inside(definition.in)
    case 'optional':
    case 'nullable':
    case 'default':
      return inside(definition.innerType)
    case 'enum':
      return Object.values(definition.entries ?? {})[0]
    case 'literal':
      return definition.values?.[0]
    case 'boolean':
      return true
    case 'number':
      return 1
    case 'string':
      return texts(path) ?? soundText(schema)
    default:
      throw new Error(`No sample for ${definition.type} at ${path.join('.')}`)
  }
}

const sounds = ['5a1c0c1e-6f5b-4a53-9a57-0a7d8a1f3b11', '2023-06-15', 'asa@example.se', 'QQ==', 'Åsa']

function soundText(schema: z.ZodType): string {
  const sound = sounds.find((text) => schema.safeParse(text).success)
  if (sound === undefined) throw new Error('No sample text passes: add one')
  return sound
}
