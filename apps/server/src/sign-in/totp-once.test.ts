import { describe, expect, it } from 'vitest'
import { stepAt, stepOfCode, totpCode } from './totp-once.ts'

/** RFC 6238, appendix B, SHA-1, the last six of eight digits. */
const secret = '12345678901234567890'

describe('the code of an authenticator app', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
  ])('is the one of the standard at second %d', (second, code) => {
    expect(totpCode(secret, stepAt(new Date(second * 1000)))).toBe(code)
  })

  it('is known one step before and after, and not two', () => {
    const now = new Date(1_234_567_890_000)
    const step = stepAt(now)
    expect(stepOfCode(secret, totpCode(secret, step - 1), now)).toBe(step - 1)
    expect(stepOfCode(secret, totpCode(secret, step + 1), now)).toBe(step + 1)
    expect(stepOfCode(secret, totpCode(secret, step - 2), now)).toBeNull()
    expect(stepOfCode(secret, totpCode(secret, step + 2), now)).toBeNull()
  })

  it.each(['', '12345', '1234567', '12345å', '１２３４５６'])(
    'is six digits and nothing else: %s',
    (code) => {
      expect(stepOfCode(secret, code, new Date(1_234_567_890_000))).toBeNull()
    },
  )
})
