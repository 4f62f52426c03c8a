import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPlainPath } from './path-shape.ts'

describe('a plain path', () => {
  it.each([
    '/',
    '/app',
    '/app/personer/',
    '/trpc/people.list,todo.list',
    '/_nuxt/entry.C1xJ-a_b.js',
    '/%C3%A5r',
    '/sign-in/link',
  ])('is %s', (path) => expect(isPlainPath(path)).toBe(true))

  it.each([
    '//app',
    '/app//people',
    '/./app',
    '/app/../api',
    '/app/..',
    '/%2e%2e/api',
    '/app%2fpeople',
    '/app%5cpeople',
    '/app\\people',
    '/app;x=1',
    '/app%00',
    '/app%0d%0aSet-Cookie:x',
    '/app%7f',
    '/%252e',
    '/%E0%A4%A',
    '/%c2%80',
    'app',
    '*',
    `/${'a'.repeat(2048)}`,
  ])('is not %s', (path) => expect(isPlainPath(path)).toBe(false))

  it('means the same before and after a parser of addresses has read it', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('/', '.', '%', '2', 'e', 'f', '5', 'c', 'a', ';', '\\'),
          maxLength: 12,
        }),
        (tail) => {
          const path = `/${tail}`
          fc.pre(isPlainPath(path))
          expect(new URL(path, 'http://host').pathname).toBe(path)
        },
      ),
    )
  })
})
