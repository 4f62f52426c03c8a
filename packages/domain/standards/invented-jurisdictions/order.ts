import {
  type Citation,
  cite,
  type DatedValue,
  type Day,
  defineRulebook,
  type Rule,
  type UnitTable,
} from '@brygga/domain'
import type { CaseTable } from '@brygga/domain/testing'
import { figure } from '../figure.ts'
import type { Jurisdiction } from '../jurisdiction.ts'

// None of these orders exists. Each is of a kind that further jurisdictions have, and is written with the engine's
// public parts as they are: facts, values, and a rule of some ten lines.
const orderOfInvention = {
  id: 'invented/order',
  title: 'An invented order on peer support',
  url: null,
  readOn: '2026-11-22',
} as const

export const from: Day = '2024-01-01'

export function article(number: number, says: string): Citation {
  return cite(orderOfInvention, `art. ${number}`, says)
}

/** A figure that holds from the first day of the order. */
export function set<T>(id: string, unit: string, value: T, source: Citation): DatedValue<T> {
  return figure<T>(id, unit, [from, value, source])
}

/** What the rules here have in common. */
export const ofPerson = { subject: 'person', inForce: { from }, remedy: null } as const
export const ofPlacement = { subject: 'placement', inForce: { from }, remedy: null } as const

/** The rulebook of an invented jurisdiction, with the cases of each rule. */
export function jurisdiction(
  id: string,
  tables: readonly CaseTable[],
  facts: Jurisdiction['facts'],
  units: UnitTable = {},
): Jurisdiction {
  const rules: Rule[] = tables.map(({ rule }) => rule)
  return {
    rulebook: defineRulebook({ id, version: '1.0.0', coveredFrom: from, rules, units }),
    tables,
    facts,
  }
}
