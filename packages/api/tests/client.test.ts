import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { describe, expect, it } from 'vitest'
import { API_VERSION, createBryggaClient, failureOf } from '../src/client/index.ts'
import { appRouter, httpOptions, type Store } from '../src/index.ts'
import { contextOf } from './support/context.ts'

/** The API without anybody signed in, over HTTP without a network; notes each request. */
function refusingServer() {
  const requests: Request[] = []
  const fetch = async (address: string | URL | Request, init?: RequestInit) => {
    const req = new Request(address, init)
    requests.push(req.clone())
    return fetchRequestHandler({
      ...httpOptions,
      router: appRouter,
      endpoint: '/trpc',
      req,
      createContext: () => contextOf({} as Store, null),
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
    expect(requests.map(({ url }) => new URL(url).pathname.split(',').length)).toEqual([10, 10, 3])
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
    expect(failureOf(error)).toMatchObject({ code: 'NOT_SIGNED_IN', httpStatus: 401, issues: [] })
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
