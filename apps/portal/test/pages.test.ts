import { describe, expect, test } from 'vitest'
import { sourcesIn } from './sources.ts'

const pages = sourcesIn('app/pages', '.vue')
const code = sourcesIn('app', '.vue', '.ts')

/** Pages that only hold others. */
const withoutName = new Set(['app/pages/app.vue'])

const names = new Map(
  pages.flatMap(({ path, text }) => {
    const name = /definePageMeta\(\{[\s\S]*?name: '([^']+)'/.exec(text)?.[1]
    return name ? [[name, path]] : []
  }),
)

describe('pages', () => {
  test.each(pages.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length })))(
    '$path is under 60 lines',
    ({ lines }) => {
      expect(lines).toBeLessThan(60)
    },
  )

  test('each has a route name of its own', () => {
    const nameless = pages.filter(({ path }) => ![...names.values()].includes(path)).map(({ path }) => path)
    expect(nameless).toEqual([...withoutName])
    expect(names.size).toBe(pages.length - withoutName.size)
  })

  test('each sets a title, and none from what the server answered', () => {
    for (const { path, text } of pages.filter((page) => !withoutName.has(page.path))) {
      const title = /useHead\(\{ title: ([^\n]+) \}\)/.exec(text)?.[1]
      expect(title, path).toBeDefined()
      expect(title, path).toMatch(
        /^(?:'Brygga'|\(\) => (?:t\('[\w.-]+'\)|words\.value\.place\('[\w-]+'\)|words\.value\.(?:ruleTitle|headline)\(\w+\.value\)))$/,
      )
    }
  })

  test('links and redirects use route names that exist', () => {
    const used = code.flatMap(({ path, text }) => [
      ...[...text.matchAll(/\bto\('([^']+)'/g)].map((found) => ({ path, name: found[1] ?? '' })),
      ...[...text.matchAll(/(?:to="|navigateTo\()\{ name: '([^']+)'/g)].map((found) => ({
        path,
        name: found[1] ?? '',
      })),
    ])
    expect(used.length).toBeGreaterThan(20)
    expect(used.filter(({ name }) => !names.has(name))).toEqual([])
  })

  test('no path is written by hand, but the way out to the start page', () => {
    const written = code.filter(
      ({ path, text }) => path !== 'app/error.vue' && /(?:navigateTo\(|\bto=)["'`]\//.test(text),
    )
    expect(written.map(({ path }) => path)).toEqual([])
  })

  test('pages do not ask the server themselves', () => {
    const asking = pages.filter(({ text }) => /useApi\(|\.(?:query|mutate)\(|\bfetch\(/.test(text))
    expect(asking.map(({ path }) => path)).toEqual([])
  })
})
