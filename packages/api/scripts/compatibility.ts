import type { ApiSchema, JsonSchema } from './api-schema.ts'

/** What a client of the old contract would trip over in the new one; empty where nothing breaks. */
export function breaksBetween(old: ApiSchema, now: ApiSchema): string[] {
  return Object.entries(old.procedures).flatMap(([path, was]) => {
    const is = now.procedures[path]
    if (is === undefined) return [`${path} is gone`]
    if (is.type !== was.type) return [`${path} was a ${was.type} and is a ${is.type}`]
    return [
      // What clients send must still be taken; what is answered must still be what clients expect.
      ...uncovered(is.input ?? {}, was.input ?? {}, { at: `${path} input`, extraIsFine: false }),
      ...uncovered(was.output, is.output, { at: `${path} output`, extraIsFine: true }),
    ]
  })
}

interface Where {
  at: string
  /** Whether fields that the wider schema does not know may be there. */
  extraIsFine: boolean
}

/** Where the narrower schema allows something that the wider one does not. */
function uncovered(wide: JsonSchema, narrow: JsonSchema, where: Where): string[] {
  const narrowOptions = optionsOf(narrow)
  const wideOptions = optionsOf(wide)
  if (narrowOptions.length > 1 || wideOptions.length > 1) {
    return narrowOptions.flatMap((option) => uncoveredByAny(wideOptions, option, where))
  }
  return [
    ...typeProblems(wide, narrow, where),
    ...choiceProblems(wide, narrow, where),
    ...limitProblems(wide, narrow, where),
    ...objectProblems(wide, narrow, where),
    ...itemProblems(wide, narrow, where),
  ]
}

function uncoveredByAny(wideOptions: JsonSchema[], option: JsonSchema, where: Where): string[] {
  const attempts = wideOptions.map((wide) => uncovered(wide, option, where))
  if (attempts.some((problems) => problems.length === 0)) return []
  const [closest] = attempts.sort((a, b) => a.length - b.length)
  return closest ?? []
}

function optionsOf(schema: JsonSchema): JsonSchema[] {
  const options = schema.anyOf ?? schema.oneOf
  if (Array.isArray(options)) return options.flatMap((option: JsonSchema) => optionsOf(option))
  const types = schema.type
  return Array.isArray(types) ? types.map((type: string) => ({ ...schema, type })) : [schema]
}

function typeProblems(wide: JsonSchema, narrow: JsonSchema, { at }: Where): string[] {
  const type = wide.type
  if (type === undefined || type === narrow.type) return []
  if (type === 'number' && narrow.type === 'integer') return []
  return [`${at}: ${String(narrow.type)} is not ${String(type)}`]
}

function choiceProblems(wide: JsonSchema, narrow: JsonSchema, { at }: Where): string[] {
  const allowed = choicesOf(wide)
  if (allowed === null) return []
  const possible = choicesOf(narrow)
  if (possible === null) return [`${at}: may be other than ${allowed.join(', ')}`]
  return possible
    .filter((choice) => !allowed.includes(choice))
    .map((choice) => `${at}: ${choice} is new or gone`)
}

function choicesOf(schema: JsonSchema): string[] | null {
  if ('const' in schema) return [String(schema.const)]
  const choices = schema.enum
  return Array.isArray(choices) ? choices.map(String) : null
}

const upperLimits = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems']
const lowerLimits = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems']

function limitProblems(wide: JsonSchema, narrow: JsonSchema, { at }: Where): string[] {
  const beyond = (limit: string, isBeyond: (wide: number, narrow: number) => boolean) => {
    const [most, is] = [wide[limit], narrow[limit]]
    if (typeof most !== 'number') return []
    return typeof is !== 'number' || isBeyond(most, is)
      ? [`${at}: ${limit} ${String(is)} goes beyond ${most}`]
      : []
  }
  const patterns = ['pattern', 'format'].filter((key) => wide[key] !== undefined && wide[key] !== narrow[key])
  return [
    ...upperLimits.flatMap((limit) => beyond(limit, (most, is) => is > most)),
    ...lowerLimits.flatMap((limit) => beyond(limit, (least, is) => is < least)),
    ...patterns.map((key) => `${at}: another ${key}`),
  ]
}

function objectProblems(wide: JsonSchema, narrow: JsonSchema, where: Where): string[] {
  const wideFields = fieldsOf(wide)
  const narrowFields = fieldsOf(narrow)
  const missing = requiredOf(wide).filter((field) => !requiredOf(narrow).includes(field))
  const isClosed = wide.additionalProperties === false && !where.extraIsFine
  const values = wide.additionalProperties
  const inside = Object.entries(narrowFields).flatMap(([field, schema]) => {
    const at = `${where.at}.${field}`
    const known = wideFields[field]
    if (known !== undefined) return uncovered(known, schema, { ...where, at })
    if (isClosed) return [`${at} is not known`]
    return isSchema(values) ? uncovered(values, schema, { ...where, at }) : []
  })
  const [wideValues, narrowValues] = [values, narrow.additionalProperties]
  const others =
    isSchema(wideValues) && isSchema(narrowValues)
      ? uncovered(wideValues, narrowValues, { ...where, at: `${where.at}.*` })
      : []
  return [...missing.map((field) => `${where.at}.${field} may be missing`), ...inside, ...others]
}

function itemProblems(wide: JsonSchema, narrow: JsonSchema, where: Where): string[] {
  const [wideItems, narrowItems] = [wide.items, narrow.items]
  if (!isSchema(wideItems)) return []
  const at = `${where.at}[]`
  return isSchema(narrowItems)
    ? uncovered(wideItems, narrowItems, { ...where, at })
    : [`${at} may be anything`]
}

function fieldsOf(schema: JsonSchema): Record<string, JsonSchema> {
  return (schema.properties ?? {}) as Record<string, JsonSchema>
}

function requiredOf(schema: JsonSchema): string[] {
  return (schema.required ?? []) as string[]
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null
}
