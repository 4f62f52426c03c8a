import { describe, expect, it } from 'vitest'
import { API_VERSION, createBryggaClient, failureOf } from './index.ts'

const failure = {
  code: 'NOT_SIGNED_IN',
  httpStatus: 401,
  correlationId: '5a1c0c1e-6f5b-4a53-9a57-0a7d8a1f3b11',
  numbers: {},
  issues: [],
}

/** A server that answers every call of a request with the same failure, and notes the requests. */
function refusingServer() {
  const requests: { url: URL; method: string; headers: Headers }[] = []
  const fetch = async (address: string | URL | Request, init?: RequestInit) => {
    const url = new URL(String(address))
    requests.push({ url, method: init?.method ?? 'GET', headers: new Headers(init?.headers) })
    const calls = url.pathname.split('/').at(-1)?.split(',') ?? []
    const head = Object.fromEntries(calls.map((_, at) => [at, [[0], [null, 0, at]]]))
    const answers = calls.map((_, at) => {
      const error = { error: { code: -32001, message: failure.code, data: failure } }
      return JSON.stringify([at, 0, [[error]]])
    })
    return new Response([JSON.stringify(head), ...answers].join('\n'), {
      headers: { 'content-type': 'application/json' },
    })
  }
  return { requests, fetch }
}

describe('a client', () => {
  it('asks as POST, ten calls at most in a request, and says its version and language', async () => {
    const { requests, fetch } = refusingServer()
    const client = createBryggaClient({
      url: 'http://brygga.test/trpc',
      fetch,
      locale: 'sv',
      headers: () => ({ authorization: 'Bearer abc' }),
    })
    await Promise.allSettled(Array.from({ length: 23 }, () => client.session.me.query()))
    expect(requests.map(({ url }) => url.pathname.split(',').length)).toEqual([10, 10, 3])
    for (const { method, headers } of requests) {
      expect(method).toBe('POST')
      expect(headers.get('x-brygga-api')).toBe(API_VERSION)
      expect(headers.get('accept-language')).toBe('sv')
      expect(headers.get('authorization')).toBe('Bearer abc')
    }
  })

  it('gets what the server said of a failed call', async () => {
    const { fetch } = refusingServer()
    const client = createBryggaClient({ url: 'http://brygga.test/trpc', fetch })
    const error: unknown = await client.session.me.query().catch((caught: unknown) => caught)
    expect(failureOf(error)).toEqual(failure)
  })

  it('gets nothing where no answer came', async () => {
    const fetch = () => Promise.reject(new TypeError('fetch failed'))
    const client = createBryggaClient({ url: 'http://brygga.test/trpc', fetch })
    const error: unknown = await client.session.me.query().catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(Error)
    expect(failureOf(error)).toBeNull()
    expect(failureOf(new Error('other'))).toBeNull()
  })
})
