import { readFileSync } from 'node:fs'
import { daysToFollowUpFrom, permissions, RoleSchema, rulesOf } from '@brygga/domain'
import { exampleRegionRulebook } from '@brygga/domain/example'
import { nsphRulebook } from '@brygga/domain/nsph'
import { locales, messagesFor } from '@brygga/messages'
import { describe, expect, it } from 'vitest'
import { accessPage } from './access-page.ts'
import { apiPages, apiParts } from './api-pages.ts'
import { pageWords } from './page-words.ts'
import { rulebookPage } from './rulebook-page.ts'

const count = (text: string, part: string) => text.split(part).length - 1

describe.each(locales)('the rule book in %s', (locale) => {
  const page = rulebookPage(exampleRegionRulebook, locale)
  const messages = messagesFor(locale)
  const words = pageWords[locale]

  it('has every rule once, with what it asks, why, and its source', () => {
    const rules = rulesOf(exampleRegionRulebook)
    expect(count(page, '\n### ')).toBe(rules.length)
    for (const { id, source } of rules) {
      expect(count(page, `<code class="rule-id">${id}</code>`), id).toBe(1)
      expect(page, id).toContain(messages.ruleQuestion(id))
      expect(page, id).toContain(messages.ruleWhy(id))
      expect(page, id).toContain(source.source.title)
    }
  })

  it('says what may need doing, and who does it', () => {
    expect(page).toContain(`- ${messages.findingTitle('MENTOR_MISSING')}. `)
    const roles = messages.list([messages.role('supervisor'), messages.role('coordinator')])
    expect(page).toContain(words.mends(messages.action('record-individual-session'), roles))
  })

  it('says of what ends how much each step of notice hurts', () => {
    const all = messages.list((['info', 'warn', 'block'] as const).map((each) => messages.severity(each)))
    const line = page
      .split('\n')
      .find((each) => each.includes(`${messages.findingTitle('PLACEMENT_ENDS_SOON')}.`))
    expect(line?.toLowerCase()).toContain(`>${all}<`)
    expect(page).toContain(`60 ${locale === 'sv' ? 'dagar före' : 'days before'}`)
  })

  it('says how often with the unit that it is counted in', () => {
    expect(page).toContain(locale === 'sv' ? 'var 31:a dag' : 'every 31 days')
    expect(page).toContain(locale === 'sv' ? '5 veckor' : '5 weeks')
  })

  it('calls a figure that a region made up an example, and an open value open', () => {
    expect(page).toContain(`<span class="note">${words.example}. `)
    expect(page).not.toContain(words.open)
    const model = rulebookPage(nsphRulebook, locale)
    expect(model).toContain(words.open)
    expect(model).not.toContain(`<span class="note">${words.example}. `)
  })

  it('says of a rule that a region does not follow up yet that it is not asked', () => {
    const days = daysToFollowUpFrom(exampleRegionRulebook).map(({ id }) => id)
    const waiting = rulesOf(exampleRegionRulebook).filter((rule) =>
      days.includes(rule.followedUpFrom?.id ?? ''),
    )
    expect(count(page, words.notFollowedUp)).toBe(waiting.length)
  })

  it('gives what a source says in short, as our words and not as a quotation', () => {
    const said = rulesOf(exampleRegionRulebook).filter(({ source }) => source.says !== null)
    expect(count(page, words.inShort(''))).toBeGreaterThanOrEqual(said.length)
    expect(page).not.toMatch(/[”“"]<span lang|[:.] [”“]/)
  })

  it('says of which region and edition it is, and of no day that it would be true on', () => {
    expect(page).toContain(words.edition(words.rulebooks['example-region'] ?? '', '1.0.0'))
    expect(page).not.toMatch(/example-region|15 jun/i)
  })

  it('tells a voice which words are those of the sources', () => {
    for (const { source } of rulesOf(exampleRegionRulebook)) {
      const title = `<span lang="sv">${source.source.title}</span>`
      expect(page.includes(title), title).toBe(locale === 'en')
    }
  })

  it('holds each rule together, so that paper can', () => {
    const parts = page.split('<section class="rule">').slice(1)
    expect(parts).toHaveLength(rulesOf(exampleRegionRulebook).length)
    for (const part of parts) expect(count(part.split('</section>')[0] ?? '', '\n### ')).toBe(1)
  })

  it('shows nothing that a page cannot say: no undefined, no object, no sign of Markdown from data', () => {
    expect(page).not.toMatch(/undefined|\[object|NaN/)
    expect(page.match(/\{(?!#)/g)).toBeNull()
  })
})

it('the page of who may do what has every permission and every role', () => {
  const page = accessPage()
  for (const permission of permissions) expect(page).toContain(`| \`${permission}\` |`)
  expect(count(page, '\n### ')).toBe(RoleSchema.options.length)
  expect(page).toContain('| `certificates.issue` | `all`: coordinator')
  expect(page).toContain('`own-file`: everyone')
  expect(page).not.toContain('undefined')
})

describe('the pages of what is exported', () => {
  const reports = new URL('../../../packages/domain/api/', import.meta.url)
  const reportOf = (part: string) => readFileSync(new URL(`${part}.api.md`, reports), 'utf8')

  it.each(apiParts)('%s has every name once, and no remark of the report', (part) => {
    const report = reportOf(part)
    const exported = /^export (?:abstract )?(?:const|function|class|interface|type) (\w+)/gm
    const names = new Set([...report.matchAll(exported)].map(([, name]) => name))
    const pages = [...apiPages(part, report).values()]
    const headed = pages.flatMap((page) => [...page.matchAll(/^## (\w{2,}) \{/gm)].map(([, name]) => name))
    expect(headed.toSorted()).toEqual([...names].toSorted())
    expect(pages.join()).not.toContain('undocumented')
  })

  it('shows both forms of a function, and what would be marks of HTML as it is', () => {
    const report =
      '```ts\n\n// @public\nexport function a(b: Set<string>): void;\n\n// @public (undocumented)\nexport function a(): void;\n\n```\n'
    expect(apiPages('sweden', report).get('sweden')).toContain(
      '## a {#a}\n\n<pre class="declaration" v-pre><code>export function a(b: Set&lt;string&gt;): void;\n\nexport function a(): void;</code></pre>',
    )
    expect(() => apiPages('sweden', '```ts\n// @public\nimport x\n```\n')).toThrow(/without a name/)
  })
})
