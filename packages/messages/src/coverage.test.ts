import {
  importAssumptionCodes,
  importFields,
  importProblemCodes,
  importRefusalCodes,
  importTables,
} from '@brygga/documents'
import {
  accessRefusalCodes,
  notEncodedOf,
  recordKinds,
  refusalCodes,
  ruleKinds,
  rulesOf,
  textRefusalCodes,
  valuesOf,
} from '@brygga/domain'
import { exampleRegionRulebook } from '@brygga/domain/example'
import { findingCodes, missingFacts, nsphRulebook } from '@brygga/domain/nsph'
import { describe, expect, it } from 'vitest'
import { locales } from './language.ts'
import { tablesOf } from './tables.ts'

const rulebooks = [nsphRulebook, exampleRegionRulebook]
const sorted = (codes: Iterable<string>) => [...codes].sort()

describe.each(locales)('the tables in %s', (locale) => {
  const { findings, rules, refusals, failures, imports, vocabulary } = tablesOf(locale)

  it('have a finding for every code of a rule, and no other', () => {
    const ofRules = rulebooks.flatMap(rulesOf).flatMap((rule) => Object.keys(rule.codes))
    expect(sorted(Object.keys(findings))).toEqual(sorted(findingCodes))
    expect(sorted(new Set(ofRules))).toEqual(sorted(findingCodes))
  })

  it('have every rule and value of the model, and no other', () => {
    expect(sorted(Object.keys(rules.rules))).toEqual(
      sorted(new Set(rulebooks.flatMap(rulesOf).map(({ id }) => id))),
    )
    expect(sorted(Object.keys(rules.values))).toEqual(
      sorted(new Set(rulebooks.flatMap((book) => [...valuesOf(book).keys()]))),
    )
    expect(sorted(Object.keys(rules.kinds))).toEqual(sorted(ruleKinds))
    expect(sorted(Object.keys(rules.missing))).toEqual(sorted([...missingFacts, 'coverage']))
    for (const { reason } of notEncodedOf(nsphRulebook)) expect(rules.notEncoded[reason]).toBeTruthy()
  })

  it('have a sentence for every reason against a command', () => {
    for (const code of [...refusalCodes, ...accessRefusalCodes]) expect(refusals).toHaveProperty(code)
    for (const code of textRefusalCodes) {
      expect(failures.inputIssues).toHaveProperty(code.toUpperCase().replace('-', '_'))
    }
  })

  it('have what reading a register in can say, and no more', () => {
    expect(sorted(Object.keys(imports.refusals))).toEqual(sorted(importRefusalCodes))
    expect(sorted(Object.keys(imports.problems))).toEqual(sorted(importProblemCodes))
    expect(sorted(Object.keys(imports.assumptions))).toEqual(sorted(importAssumptionCodes))
    expect(sorted(Object.keys(imports.tables))).toEqual(sorted(importTables))
    expect(sorted(Object.keys(imports.fields))).toEqual(sorted(importFields))
  })

  it('have words for every kind of record', () => {
    expect(sorted(Object.keys(vocabulary.recordKinds))).toEqual(sorted(recordKinds))
  })
})

describe('the two languages', () => {
  /** The paths of a table down to its texts and sentences. */
  function paths(value: unknown, path = ''): string[] {
    if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`]
    return Object.entries(value).flatMap(([key, inner]) => paths(inner, `${path}/${key}`))
  }

  it('have the same tables, with texts and sentences in the same places', () => {
    expect(sorted(paths(tablesOf('en')))).toEqual(sorted(paths(tablesOf('sv'))))
  })

  it('say things in their own words', () => {
    const same = Object.entries(tablesOf('sv').findings).filter(
      ([code, { title }]) => tablesOf('en').findings[code as 'LONE_PEER'].title === title,
    )
    expect(same).toEqual([])
  })
})
