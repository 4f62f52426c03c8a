import { describe, expect, test } from 'vitest'
import { sourcesIn, templateOf } from './sources.ts'

const components = sourcesIn('app', '.vue')

/** Text that is a name in every language. */
const names = new Set(['Brygga'])

/** What stands between tags, without what is worked out. */
function textsOf(template: string): string[] {
  return template
    .replace(/\{\{[\s\S]*?\}\}/g, ' ')
    .replace(/=\s*"[^"]*"/g, '=""')
    .replace(/<[^>]*>/g, '\n')
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => /\p{L}/u.test(text) && !names.has(text))
}

const spoken =
  /(?<![:\w-])(label|title|placeholder|alt|aria-label|text|lead|hint|word|description)="([^"]*\p{L}[^"]*)"/gu

describe('templates', () => {
  test.each(components.map(({ path, text }) => ({ path, template: templateOf(text) })))(
    '$path holds no words of its own',
    ({ template }) => {
      expect(textsOf(template)).toEqual([])
      expect([...template.matchAll(spoken)].map((found) => found[0])).toEqual([])
    },
  )

  test('no component builds HTML from text', () => {
    expect(components.filter(({ text }) => /v-html|innerHTML/.test(text)).map(({ path }) => path)).toEqual([])
  })

  test('every picture has a text, or says that it needs none', () => {
    const without = components.filter(({ text }) => /<img(?![^>]*\balt=)/.test(text))
    expect(without.map(({ path }) => path)).toEqual([])
  })
})
