import { daysToFollowUpFrom, permissions, RoleSchema, rulesOf } from '@brygga/domain'
import { exampleRegionRulebook } from '@brygga/domain/example'
import { nsphRulebook } from '@brygga/domain/nsph'
import { locales, messagesFor } from '@brygga/messages'
import { describe, expect, it } from 'vitest'
import { accessPage } from './access-page.ts'
import { pageWords } from './page-words.ts'
import { rulebookPage } from './rulebook-page.ts'

const on = '2023-06-15'
const count = (text: string, part: string) => text.split(part).length - 1

describe.each(locales)('the rule book in %s', (locale) => {
  const page = rulebookPage(exampleRegionRulebook, locale, on)
  const messages = messagesFor(locale)
  const words = pageWords[locale]

  it('has every rule once, with what it asks, why, and its source', () => {
    const rules = rulesOf(exampleRegionRulebook)
    expect(count(page, '\n### ')).toBe(rules.length)
    for (const { id, source } of rules) {
      expect(count(page, `<code>${id}</code>`), id).toBe(1)
      expect(page, id).toContain(messages.ruleQuestion(id))
      expect(page, id).toContain(messages.ruleWhy(id))
      expect(page, id).toContain(source.source.title)
    }
  })

  it('says what may need doing, and who does it', () => {
    expect(page).toContain(`- ${messages.findingTitle('MENTOR_MISSING')} (`)
    const roles = messages.list([messages.role('supervisor'), messages.role('coordinator')])
    expect(page).toContain(words.mends(messages.action('record-individual-session'), roles))
  })

  it('calls a figure that a region made up an example, and an open value open', () => {
    expect(page).toContain(`(${words.example}; `)
    expect(page).not.toContain(words.open)
    const model = rulebookPage(nsphRulebook, locale, on)
    expect(model).toContain(words.open)
    expect(model).not.toContain(`(${words.example}; `)
  })

  it('says of a rule that a region does not follow up yet that it is not asked', () => {
    const days = daysToFollowUpFrom(exampleRegionRulebook).map(({ id }) => id)
    const waiting = rulesOf(exampleRegionRulebook).filter((rule) =>
      days.includes(rule.followedUpFrom?.id ?? ''),
    )
    expect(count(page, words.notFollowedUp)).toBe(waiting.length)
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
  expect(page).not.toContain('undefined')
})
