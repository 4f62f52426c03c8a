import { describe, expect, test } from 'vitest'
import { sourcesIn } from './sources.ts'

const components = sourcesIn('app/components', '.vue')
const roots = [
  ...sourcesIn('app/pages', '.vue'),
  ...sourcesIn('app/layouts', '.vue'),
  ...sourcesIn('app', 'app.vue', 'error.vue').filter(({ path }) => !path.includes('pages')),
]
const byName = new Map(components.map((component) => [component.name, component]))

/** The components that a file draws: as tags, lazily, or loaded when they are needed. */
function drawnBy(text: string): string[] {
  const tags = [...text.matchAll(/<(?:Lazy)?([A-Z]\w+)/g)].map((found) => found[1] ?? '')
  const loaded = [...text.matchAll(/import\('\.\/(\w+)\.vue'\)/g)].map((found) => found[1] ?? '')
  return [...tags, ...loaded].filter((name) => byName.has(name))
}

function reachedFrom(texts: string[]): Set<string> {
  const reached = new Set<string>()
  const waiting = texts.flatMap(drawnBy)
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (reached.has(name)) continue
    reached.add(name)
    waiting.push(...drawnBy(byName.get(name)?.text ?? ''))
  }
  return reached
}

describe('components', () => {
  test('have names that nobody else has', () => {
    expect(byName.size).toBe(components.length)
  })

  // The accessibility journeys open every page that stands in the pages' folder, so what a page draws is looked at.
  test('are each reached from a page or a layout', () => {
    const reached = reachedFrom(roots.map(({ text }) => text))
    expect([...byName.keys()].filter((name) => !reached.has(name))).toEqual([])
  })

  test('do not ask the server for anything to read', () => {
    const asking = components.filter(({ text }) => /\.query\(|\bfetch\(|useAsked\(/.test(text))
    expect(asking.map(({ path }) => path)).toEqual([])
  })
})
