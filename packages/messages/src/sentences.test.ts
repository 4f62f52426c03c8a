import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayFormats } from './calendar/day-formats.ts'
import { languageOf, locales } from './language.ts'
import { fillingOf, type Sentence, say } from './sentence.ts'
import { tablesOf } from './tables.ts'

const longest = 160

/** Values as findings, refusals, problems and histories carry them. */
const values: Record<string, unknown> = {
  months: 6,
  part: 'limits',
  acknowledged: 18,
  team: 20,
  hours: 40,
  most: 30,
  introduced: 15,
  present: 20,
  least: 80,
  late: 2,
  people: 7,
  afterMonths: 12,
  everyDays: 42,
  on: '2023-06-15',
  previous: '2023-02-15',
  stage: 'prepared',
  before: 'anchored',
  after: 'funded',
  since: '2023-03-24',
  due: '2023-03-23',
  last: '2023-03-09',
  lastDay: '2023-09-30',
  day: '2023-11-12',
  from: '2022-09-30',
  until: '2023-09-30',
  coveredFrom: '2018-01-01',
  count: 12,
  held: 1,
  heldBefore: 2,
  required: 3,
  placements: 2,
  seats: 8,
  funded: 5,
  posts: 2,
  missed: 2,
  weeks: 3,
  waiting: 2,
  counted: 14,
  target: 18,
  published: 80,
  figure: 'network',
  bodies: ['steering-group', 'strategy-group'],
  percent: 140,
  planned: 32,
  minimum: 15,
  maximum: 2000,
  min: 0,
  max: 100_000,
  rows: 120_000,
  row: 123,
  sheets: 240,
  columns: 600,
  cells: 2_000_000,
  length: 2345,
  amount: 490_000,
  minutes: 60,
  attendees: 8,
  participants: 21,
  fraction: 75,
  missing: ['politics', 'administration', 'unit-manager', 'staff', 'hr', 'user-movement'],
  candidates: ['Gunvor Lindqvist-Andersson i Nässjö', 'Kim Öberg', 'Kim Åberg', 'Kim Ek', 'Kim Al'],
  themes: ['role', 'boundaries', 'own-health'],
  value: 'Psykiatriska mottagningen i Värnamo',
  suggestion: 'Psykiatriska öppenvården i Värnamo',
  field: 'Introduktion för personalen',
  kept: 'Psykiatriska öppenvården i Värnamo',
  taken: 'Psykiatriska öppenvården i Värnamo',
  written: 'Psyk Värnamo',
  sheet: 'Peer supportrar 2023',
  cell: 'AB123',
  error: '#REF!',
  code: '0680',
  action: 'people.somethingNew',
  person: 'Hedvig Petrović',
  place: 'Psykiatriska öppenvården Värnamo',
  employer: 'Region Jönköpings län',
  funder: 'Region Jönköpings län',
  issuer: 'NSPH Jönköping',
  cohort: '7',
  role: 'user-movement-representative',
  form: 'on-demand',
  item: 'picture',
  level: 'administration',
  purpose: 'public-list',
  outcome: 'discontinued',
  direction: 'is',
  order: 'year-first',
  given: true,
  anchored: false,
}

function sentencesIn(value: unknown, path: string[] = []): [string, Sentence][] {
  if (typeof value === 'string' || typeof value === 'function') return [[path.join('.'), value as Sentence]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => sentencesIn(inner, [...path, key]))
}

const isWhole = (text: string) => /^[\p{Lu}\d"].*[.?]$/u.test(text)

describe.each(locales)('every sentence in %s', (locale) => {
  const language = languageOf(locale)
  const days = dayFormats(locale)
  const { findings, refusals, failures, imports, timeline, words } = tablesOf(locale)
  const sentences = [
    ...Object.entries(findings).map(([code, { sentence }]): [string, Sentence] => [code, sentence]),
    ...sentencesIn({ refusals, failures, refused: imports.refusals, problems: imports.problems }),
    ...sentencesIn({ assumptions: imports.assumptions, timeline: timeline.sentences, met: words.met }),
  ]

  it('is whole, filled and short with all its values', () => {
    const filling = fillingOf(values, language, days)
    for (const [code, sentence] of sentences) {
      const text = say(sentence, filling)
      expect(text, code).not.toMatch(/undefined|null|NaN|\[object|[{}$]| {2}|\d{4}-\d{2}-\d{2}T/)
      expect(text.length, `${code}: ${text}`).toBeLessThanOrEqual(longest)
      expect(isWhole(text), `${code}: ${text}`).toBe(true)
    }
  })

  it('is whole, filled and short with any of its values missing or of another kind', () => {
    const kept = fc
      .subarray(Object.keys(values))
      .map((names) => Object.fromEntries(names.map((name) => [name, values[name]])))
    const wrong = fc
      .subarray(Object.keys(values))
      .map((names) => Object.fromEntries(names.map((name) => [name, { wrong: 1 }])))
    fc.assert(
      fc.property(fc.constantFrom(...sentences), kept, wrong, ([code, sentence], some, others) => {
        const text = say(sentence, fillingOf({ ...others, ...some }, language, days))
        expect(isWhole(text), `${code}: ${text}`).toBe(true)
        expect(text, code).not.toMatch(/undefined|null|NaN|\[object|[{}$]| {2}/)
        expect(text.length, `${code}: ${text}`).toBeLessThanOrEqual(longest)
      }),
      { numRuns: 2000 },
    )
  })

  it('uses every value that it names', () => {
    const asked = new Set<string>()
    const filling = fillingOf(values, language, days)
    const noting = Object.fromEntries(
      Object.entries(filling).map(([method, fill]) => [
        method,
        (name: string, ...more: unknown[]) => {
          asked.add(name)
          return (fill as (...all: unknown[]) => unknown)(name, ...more)
        },
      ]),
    ) as unknown as typeof filling
    for (const [, sentence] of sentences) say(sentence, noting)
    expect([...asked].filter((name) => !(name in values))).toEqual([])
  })

  it('blames nobody and abbreviates nothing', () => {
    const filling = fillingOf(values, language, days)
    const all = sentences.map(([, sentence]) => say(sentence, filling))
    const titles = Object.values(findings).map(({ title }) => title)
    for (const text of [...all, ...titles]) {
      expect(text).not.toMatch(
        /\b(t\.ex|bl\.a|dvs|m\.m|osv|e\.g|i\.e|etc|violation|överträdelse|brist|error code|ogiltig|invalid)\b/i,
      )
      expect(text.replace('#REF!', '')).not.toContain('!')
    }
  })
})

describe.each(locales)('every heading in %s', (locale) => {
  const { findings, rules } = tablesOf(locale)

  it('is short and of its own', () => {
    const titles = Object.values(findings).map(({ title }) => title)
    expect(new Set(titles).size).toBe(titles.length)
    for (const title of titles) {
      expect(title.length).toBeLessThanOrEqual(50)
      expect(title).toMatch(/^\p{Lu}.*[^.?!]$/u)
    }
  })

  it('asks, where it is a question, and says why in one or two sentences', () => {
    for (const [id, { question, why }] of Object.entries(rules.rules)) {
      expect(question, id).toMatch(/^\p{Lu}.*\?$/u)
      expect(why, id).toMatch(/^\p{Lu}.*\.$/u)
      expect(why.length, id).toBeLessThanOrEqual(longest)
    }
  })
})

describe('Swedish', () => {
  const filling = fillingOf(values, languageOf('sv'), dayFormats('sv'))
  const all = sentencesIn(tablesOf('sv')).flatMap(([path, sentence]) => {
    const ways = typeof sentence === 'function' ? waysOf(sentence, filling) : [sentence]
    return ways.map((text) => `${path}: ${text}`)
  })

  it('calls the meeting of peer supporters an exchange of experience', () => {
    expect(all.filter((text) => /erfarenhetsutbyte/i.test(text)).length).toBeGreaterThan(10)
    expect(all.filter((text) => /\butbytet?\b/i.test(text))).toEqual([])
  })

  it('tells the last time apart from a last day to do it', () => {
    expect(all.filter((text) => /Senast (?:hållen|hållet) /.test(text)).length).toBeGreaterThan(5)
    expect(all.filter((text) => /Senast den \d/.test(text))).toEqual([])
  })
})

/** Every way to say a sentence that has all its values; none of a function of something else than a filling. */
function waysOf(sentence: Exclude<Sentence, string>, filling: ReturnType<typeof fillingOf>): string[] {
  const ways: unknown = sentence(filling)
  return Array.isArray(ways) ? ways.filter((way) => typeof way === 'string') : []
}
