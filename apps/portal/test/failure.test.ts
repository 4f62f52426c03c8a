import { messagesFor } from '@brygga/messages'
import { expect, test, vi } from 'vitest'

/** What the server declares; the client's own test shows how it is read from an answer. */
class Declared extends Error {
  readonly issues: { path: string[]; code: string; params: object }[]
  constructor(path: string, code: string) {
    super(code)
    this.issues = [{ path: [path], code, params: {} }]
  }
}
vi.mock('@brygga/api/client', () => ({
  failureOf: (error: unknown) =>
    error instanceof Declared
      ? { code: 'INPUT_INVALID', numbers: {}, issues: error.issues, correlationId: null }
      : null,
}))
const { failureOfQuestion, failureWords } = await import('../app/composables/failure.ts')

const words = messagesFor('sv')

test.each(['personId', 'workplaceId', 'id'])('an address whose %s cannot be one names nothing', (path) => {
  const failure = failureOfQuestion(new Declared(path, 'WRONG_FORM'))
  expect(failure.code).toBe('NOT_FOUND')
  expect(failureWords(words, failure)).toBe(words.failure('NOT_FOUND'))
})

test('words that may not be searched for are told why', () => {
  const failure = failureOfQuestion(new Declared('query', 'IDENTITY_NUMBER'))
  expect(failure.code).toBe('INPUT_INVALID')
  expect(failureWords(words, failure)).toBe(words.inputIssue('IDENTITY_NUMBER'))
})

test('no contact stays no contact', () => {
  expect(failureOfQuestion(new TypeError('fetch failed')).code).toBe('NO_CONTACT')
})
