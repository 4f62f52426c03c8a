import { describe, expect, it } from 'vitest'
import { passwordRefusal } from './password-rule.ts'

describe('a password', () => {
  it.each(['fjorton tecken', 'abcdefghijklmn'])('of 14 characters is too short: %s', (password) => {
    expect(password).toHaveLength(14)
    expect(passwordRefusal(password)).toBe('PASSWORD_TOO_SHORT')
  })

  it('of 15 characters will do, of one kind and in any alphabet', () => {
    expect(passwordRefusal('femtontecken ab')).toBeNull()
    expect(passwordRefusal('blåbärssylt på ön')).toBeNull()
  })

  it('of 64 characters and more will do', () => {
    expect(passwordRefusal('en lång mening som ingen annan har skrivit om brygg och sjö i juni')).toBeNull()
  })

  it('of 256 characters will do, and of 257 is too long', () => {
    const long = (length: number) => 'en lång mening om brygg och sjö, '.repeat(8).slice(0, length)
    expect(passwordRefusal(long(256))).toBeNull()
    expect(passwordRefusal(long(257))).toBe('PASSWORD_TOO_LONG')
  })

  it.each(['passwordpassword', '123456789qwerty', 'Qwertyuiopasdfg', '1234567890qwerty', 'cristianoronaldo'])(
    'that very many have is refused: %s',
    (password) => expect(passwordRefusal(password)).toBe('PASSWORD_TOO_COMMON'),
  )

  it.each(['aaaaaaaaaaaaaaa', 'hejhejhejhejhej', '12345123451234512'])(
    'that repeats itself is refused: %s',
    (password) => {
      expect(passwordRefusal(password)).toBe('PASSWORD_TOO_COMMON')
    },
  )
})
