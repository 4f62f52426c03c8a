import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sha256 } from './sha256.ts'

it('agrees with the platform on any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
    }),
  )
})

it.each([55, 56, 63, 64, 65, 119, 120])('agrees at the edges of a block: %i bytes', (length) => {
  const text = 'å'.repeat(length >> 1) + 'a'.repeat(length & 1)
  expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
})
