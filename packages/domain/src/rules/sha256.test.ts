import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sha256 } from './sha256.ts'

const character = fc
  .oneof(fc.integer({ min: 0, max: 0x17f }), fc.integer({ min: 0, max: 0x10ffff }))
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
const platform = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

it('agrees with the platform on any text', () => {
  const texts = fc.array(character, { maxLength: 150 }).map((characters) => characters.join(''))
  fc.assert(fc.property(texts, (text) => sha256(text) === platform(text)))
})

it.each([55, 56, 63, 64, 65, 119, 120])('agrees at the edges of a block: %i bytes', (length) => {
  const text = 'å'.repeat(length >> 1) + 'a'.repeat(length & 1)
  expect(sha256(text)).toBe(platform(text))
})

it.each(['\u007f\u0080', '\u07ff\u0800', '\uffff\u{10000}', '\u{10ffff}'])(
  'agrees where a character takes one byte more: %j',
  (text) => {
    expect(sha256(text)).toBe(platform(text))
  },
)

it('agrees on what it always was', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})
