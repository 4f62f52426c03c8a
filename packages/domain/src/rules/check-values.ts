import { isDay } from '../calendar/day.ts'
import type { RulebookProblem } from './check-rulebook.ts'
import { layersOf, type Rulebook, unitsOf, valuesNamedBy, valuesOf } from './rulebook.ts'
import type { UnitTable } from './unit.ts'
import { type DatedValue, isDated, type ParameterValue } from './value.ts'

/** What is wrong with the values of a rulebook: their ids, days, sources and units. */
export function problemsOfValues(rulebook: Rulebook): RulebookProblem[] {
  const layers = layersOf(rulebook)
  const named = layers.flatMap((layer) => layer.rules).flatMap(valuesNamedBy)
  const unitByName = new Map(named.map((value) => [value.id, value.unit]))
  const filled = layers.flatMap((layer) => layer.values)
  const all = distinct([...named, ...filled])
  const problems = [
    ...all.flatMap((value) => problemsOfValue(value, rulebook)),
    ...layers.flatMap(lostHistory),
    ...repeated(distinct(named.filter((value) => isDated(value))).map(({ id }) => id)).map((where) => ({
      code: 'VALUE_ID_TWICE' as const,
      where,
      mend: 'Rules name values that differ by this one id: give one of them an id of its own.',
    })),
  ]
  for (const value of all) {
    const unit = unitByName.get(value.id)
    if (unit === undefined) {
      const mend = 'No rule names it as a parameter: correct its id, or take it out.'
      problems.push({ code: 'VALUE_NOT_NAMED', where: value.id, mend })
    } else if (unit !== value.unit) {
      const mend = `The rule that names it counts in ${unit}: give the value in ${unit}.`
      problems.push({ code: 'VALUE_UNIT_CHANGED', where: value.id, mend })
    }
  }
  return problems
}

/** Each value once, though several rules name it, and one of them perhaps on every day. */
function distinct(values: readonly ParameterValue[]): ParameterValue[] {
  const said = (value: ParameterValue) =>
    JSON.stringify([value.id, value.unit, isDated(value) ? value.entries : value.namedIn])
  return [...new Map(values.map((value) => [said(value), value])).values()]
}

function problemsOfValue(value: ParameterValue, rulebook: Rulebook): RulebookProblem[] {
  const unit = unitsOf(rulebook)[value.unit]
  const unknownUnit: RulebookProblem[] =
    unit === undefined
      ? [
          {
            code: 'VALUE_UNIT_UNKNOWN',
            where: value.id,
            mend: `Use a unit of the engine, or add ${value.unit} to units.`,
          },
        ]
      : []
  return isDated(value) ? [...unknownUnit, ...problemsOfEntries(value, unit)] : unknownUnit
}

function problemsOfEntries(
  value: DatedValue<unknown>,
  unit: UnitTable[string] | undefined,
): RulebookProblem[] {
  const problems: RulebookProblem[] = []
  if (value.entries.length === 0) {
    const mend = 'Give it at least one entry with from, value and source.'
    problems.push({ code: 'VALUE_WITHOUT_SOURCE', where: value.id, mend })
  }
  for (const [at, entry] of value.entries.entries()) {
    const where = `${value.id} from ${entry.from}`
    if (!entry.source?.source?.title) {
      problems.push({ code: 'VALUE_WITHOUT_SOURCE', where, mend: 'Cite the document that states it.' })
    }
    const before = value.entries[at - 1]
    if (before !== undefined && before.from >= entry.from) {
      const mend = 'Put the entries in order of days, one for each day.'
      problems.push({ code: 'VALUE_ENTRIES_UNORDERED', where, mend })
    }
    if (entry.value !== null && unit !== undefined) {
      const { error } = unit.safeParse(entry.value)
      if (error !== undefined) {
        const why = error.issues.map(({ path, message }) => [...path, message].join(': ')).join(' ')
        const mend = `Write it as ${value.unit} are written, not ${JSON.stringify(entry.value)}. ${why}`
        problems.push({ code: 'VALUE_OUTSIDE_UNIT', where, mend })
      }
    }
  }
  return [...problems, ...problemsOfDays(value)]
}

function problemsOfDays({ id, entries, lastCheckedOn }: DatedValue<unknown>): RulebookProblem[] {
  return [
    ...notDays(`${id}, lastCheckedOn`, [lastCheckedOn]),
    ...notDays(
      `${id}, from`,
      entries.map(({ from }) => from),
    ),
    ...notDays(
      `${id}, source read on`,
      entries.flatMap(({ source }) => source?.source?.readOn ?? []),
    ),
  ]
}

/** Days that are written otherwise than the engine compares them, or that no calendar has. */
export function notDays(where: string, days: readonly string[]): RulebookProblem[] {
  const mend = 'Write each day as a day of the calendar, YYYY-MM-DD.'
  return days
    .filter((day) => !isDay(day))
    .map((day) => ({ code: 'DAY_INVALID', where: `${where}: ${String(day)}`, mend }))
}

/** A value in place of one underneath stands for all of its days, so those that it leaves out have no value. */
function lostHistory(layer: Rulebook): RulebookProblem[] {
  if (layer.base === null) return []
  const below = valuesOf(layer.base)
  return layer.values.flatMap((value) => {
    const replaced = below.get(value.id)
    const first = value.entries[0]
    const before = replaced !== undefined && isDated(replaced) ? replaced.entries[0] : undefined
    if (first === undefined || before === undefined) return []
    if (first.from <= before.from || first.from <= layer.coveredFrom) return []
    const mend = `It has no value before ${first.from}: begin with the entries of ${layer.base?.id}, from ${before.from}.`
    return [{ code: 'VALUE_LOSES_HISTORY' as const, where: value.id, mend }]
  })
}

/** Each id that is there more than once. */
export function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>()
  const twice = ids.filter((id) => seen.has(id) || !seen.add(id))
  return [...new Set(twice)]
}
