import { StoreBusy, StoreUnavailable } from '@brygga/store'
import { describe, expect, it } from 'vitest'
import { isUnavailable } from './unavailable.ts'

const withCode = (code: string) => Object.assign(new Error('x'), { code })

describe('a database that is away', () => {
  it('is known however deep it lies', () => {
    expect(isUnavailable(new StoreUnavailable('x'))).toBe(true)
    expect(isUnavailable(new StoreBusy('x'))).toBe(true)
    expect(isUnavailable(withCode('ECONNREFUSED'))).toBe(true)
    expect(isUnavailable(withCode('57P01'))).toBe(true)
    expect(
      isUnavailable(new Error('Failed query', { cause: new Error('lost', { cause: withCode('08006') }) })),
    ).toBe(true)
  })

  it('is no other error', () => {
    for (const error of [
      new Error('x'),
      withCode('23505'),
      withCode('42P01'),
      withCode('ENOENT'),
      null,
      'ECONNREFUSED',
    ]) {
      expect(isUnavailable(error)).toBe(false)
    }
  })

  it('does not send the search in circles', () => {
    const error = new Error('x')
    error.cause = error
    expect(isUnavailable(error)).toBe(false)
  })
})
