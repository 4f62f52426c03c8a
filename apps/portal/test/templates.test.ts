import { describe, expect, test } from 'vitest'
import { parse } from 'vue/compiler-sfc'
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

interface TemplateNode {
  loc: { source: string }
  type: number
  props?: readonly { name: string; value?: { content: string } | undefined }[]
  children?: readonly TemplateNode[]
}

/** What a template shows of a source: its title, its clause, and what it says. */
const ofSource = /^\{\{\s*(source\.(says|clause|source\.title)|clause\.clause)\s*\}\}$/
const interpolation = 5

/** What is shown of sources without its language being said. */
function unspoken({ type, loc, props = [], children = [] }: TemplateNode): string[] {
  if (props.some(({ name, value }) => name === 'lang' && value?.content === 'sv')) return []
  if (type === interpolation) return ofSource.test(loc.source) ? [loc.source] : []
  return children.flatMap(unspoken)
}

describe('templates', () => {
  test('say of what the sources say that it is Swedish, so that an English page reads it aloud as Swedish', () => {
    const trees = components.map(({ path, text }) => ({ path, ast: parse(text).descriptor.template?.ast }))
    const shown = components.filter(({ text }) =>
      /\bsource\.says\b|\bclause\.clause\b/.test(templateOf(text)),
    )
    expect(shown.length).toBeGreaterThan(1)
    const wrong = trees.flatMap(({ path, ast }) =>
      ast === undefined ? [] : unspoken(ast as unknown as TemplateNode).map((said) => `${path}: ${said}`),
    )
    expect(wrong).toEqual([])
  })

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
