import { type FailureCode, failureCodes } from '@brygga/api'
import { afterEach, describe, expect, test } from 'vitest'
import { exitCodes } from '../output/exit-codes.ts'
import { Failure } from '../output/failure.ts'
import { type OddServer, oddServer } from '../testing/odd-server.ts'
import { type Locale, wordsFor } from '../words/words.ts'
import { connect } from './connect.ts'

let server: OddServer
afterEach(() => server.close())

/** The failure that a call ends with when a server answers with a code. */
async function failureFor(code: FailureCode, locale: Locale, more: object = {}): Promise<Failure> {
  const data = { code, httpStatus: 400, correlationId: 'abc-123', numbers: {}, issues: [], ...more }
  server = await oddServer(() => ({ error: { message: code, code: -32600, data } }))
  const brygga = await connect({
    choice: { server: server.url, serverBy: 'flag', token: 'token', tokenBy: 'environment', context: null },
    words: await wordsFor(locale),
    locale,
    interrupted: new AbortController().signal,
    live: false,
  })
  return brygga.session.me.query().then(
    () => expect.unreachable('The call did not fail'),
    (error) => error,
  )
}

describe('a call that the server declares a failure of', () => {
  test.each(failureCodes)('%s has an exit code, a sentence in both languages, and no stack', async (code) => {
    const swedish = await failureFor(code, 'sv')
    expect(swedish).toBeInstanceOf(Failure)
    expect(swedish.code).toBe(code)
    expect(exitCodes[swedish.ending]).toBeGreaterThan(0)
    server.close()
    const english = await failureFor(code, 'en')
    expect(english.message).not.toBe(swedish.message)
  })

  test.each([
    ['NOT_SIGNED_IN', 'not-signed-in'],
    ['NOT_ALLOWED', 'forbidden'],
    ['NOT_FOUND', 'not-found'],
    ['INPUT_INVALID', 'usage'],
    ['CLIENT_TOO_OLD', 'error'],
    ['FAILED', 'error'],
  ] as const)('%s ends as %s', async (code, ending) => {
    expect((await failureFor(code, 'sv')).ending).toBe(ending)
  })

  test('says what is wrong with which field, with its limits', async () => {
    const issues = [{ path: ['name'], code: 'TOO_LONG', params: { maximum: 200 } }]
    const failure = await failureFor('INPUT_INVALID', 'sv', { issues })
    expect(failure.reasons).toEqual([{ code: 'TOO_LONG', sentence: expect.stringMatching(/^name: .*200/) }])
  })

  test('gives the number of the event where the server failed', async () => {
    expect((await failureFor('FAILED', 'sv')).next.join()).toContain('abc-123')
    server.close()
    expect((await failureFor('NOT_ALLOWED', 'sv')).next.join()).not.toContain('abc-123')
  })
})
