import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assessRegister } from '../register/assess-register.ts'
import { AssessmentSchema, SourceSchema } from '../rules/assessment.schemas.ts'
import { checkRulebook } from '../rules/check-rulebook.ts'
import { compile } from '../rules/compile.ts'
import { domainVersion } from '../rules/domain-version.ts'
import { notEncodedOf, openValuesOf, rulesOf } from '../rules/rulebook.ts'
import { soundRegister } from '../testing/register.ts'
import { exampleRegionRulebook, exampleRegionValues } from './example-region.ts'
import { findingCodes } from './finding-codes.ts'
import { nsphRulebook } from './rulebook.ts'

describe('the NSPH model', () => {
  it('is sound', () => {
    expect(checkRulebook(nsphRulebook)).toEqual([])
  })

  it('lists every finding code once', () => {
    const codes = nsphRulebook.rules.flatMap((rule) => Object.keys(rule.codes))
    expect([...new Set(codes)].sort()).toEqual([...findingCodes].sort())
  })

  it('cites a readable source for each rule and each clause left out', () => {
    const cited = [
      ...rulesOf(nsphRulebook).map((rule) => rule.source),
      ...notEncodedOf(nsphRulebook).map(({ clause }) => clause),
    ]
    for (const citation of cited) {
      expect(SourceSchema.safeParse(citation.source).success).toBe(true)
      expect(citation.says).toBeTruthy()
    }
  })

  it('cannot tell what regions have not filled in, and names it', () => {
    const assessments = assessRegister(compile(nsphRulebook, '2023-06-15'), soundRegister())
    const missing = assessments.flatMap(({ unanswered }) => unanswered.flatMap((each) => each.missing))
    // The register has no end of a mandate or of money, but the rule must know the notice to say so.
    expect([...new Set(missing)].sort()).toEqual(
      openValuesOf(nsphRulebook)
        .map(({ id }) => id)
        .sort(),
    )
    expect(assessments.flatMap(({ findings }) => findings.map(({ code }) => code))).toEqual([
      'LONE_PEER',
      'MUNICIPALITY_WITHOUT_PEER_SUPPORTER',
    ])
  })
})

describe('the example region', () => {
  it('is sound, and leaves no value open', () => {
    expect(checkRulebook(exampleRegionRulebook)).toEqual([])
    expect(openValuesOf(exampleRegionRulebook)).toEqual([])
  })

  it('says of each figure that it is local', () => {
    const sources = exampleRegionValues.flatMap(({ entries }) =>
      entries.map(({ source }) => source.source.id),
    )
    expect(sources).toHaveLength(9)
    expect(sources.every((id) => id.startsWith('local/'))).toBe(true)
  })

  it('answers in the form of the contract', () => {
    const assessments = assessRegister(compile(exampleRegionRulebook, '2023-06-15'), soundRegister())
    for (const assessment of assessments) expect(AssessmentSchema.parse(assessment)).toEqual(assessment)
    expect(assessments.flatMap(({ unanswered }) => unanswered)).toEqual([])
  })

  it('refuses to answer for days that it does not cover', () => {
    const [assessment] = assessRegister(compile(exampleRegionRulebook, '2017-12-31'), soundRegister())
    expect(assessment).toMatchObject({ findings: [], met: [], changesOn: '2018-01-01' })
    expect(assessment?.unanswered.every(({ missing }) => missing.includes('coverage'))).toBe(true)
  })
})

it('a receipt names the version of the package', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(domainVersion).toBe(manifest.version)
})
