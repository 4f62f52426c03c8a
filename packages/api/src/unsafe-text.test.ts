import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unsafeTextIn } from './unsafe-text.ts'

const numbers = ['19811228-9874', '8112289874', '811228+9874', '19811288-9871']

describe('texts in an input', () => {
  it('are named by their place, never by what they say', () => {
    const issues = unsafeTextIn({ name: 'Anna 19811228-9874', notes: ['fine', 'line\u001b[31m'] })
    expect(issues).toEqual([
      { path: ['name'], code: 'IDENTITY_NUMBER', params: {} },
      { path: ['notes', 1], code: 'CONTROL_CHARACTER', params: {} },
    ])
    expect(JSON.stringify(issues)).not.toContain('9874')
  })

  it('are found at any depth, in keys too, without telling the key', () => {
    expect(unsafeTextIn({ mapping: { '19811228-9874': { column: 1 } } })).toEqual([
      { path: ['mapping'], code: 'IDENTITY_NUMBER', params: {} },
    ])
  })

  it('may be identifiers and days, whose digits are nobody’s number', () => {
    expect(unsafeTextIn({ id: '19811228-9874-4000-8000-198112289874', on: '1981-12-28' })).toEqual([])
  })

  it('are not looked for in a file that is sent as text', () => {
    expect(unsafeTextIn({ contentBase64: '19811228+9874' })).toEqual([])
  })

  it('are refused wherever a number stands in them', () => {
    const around = fc.string({ unit: fc.constantFrom('a', 'å', ' ', ',', 'Z') })
    fc.assert(
      fc.property(around, fc.constantFrom(...numbers), around, (before, number, after) => {
        const issues = unsafeTextIn({ deep: [{ text: `${before}${number}${after}` }] })
        expect(issues.map(({ code }) => code)).toContain('IDENTITY_NUMBER')
      }),
    )
  })

  it.each([
    ['1899-12-31', true],
    ['1900-01-01', false],
    ['2199-12-31', false],
    ['2200-01-01', true],
  ])('may not be a day that no register is about: %s %s', (day, isRefused) => {
    const issues = unsafeTextIn({ on: day })
    expect(issues).toEqual(isRefused ? [{ path: ['on'], code: 'NO_SUCH_DAY', params: {} }] : [])
  })
})
