import { describe, expect, it } from 'vitest'
import { refusalOf } from './same-origin.ts'

const origins = new Set(['https://brygga.example.se'])
const fromPortal = {
  method: 'POST',
  origin: 'https://brygga.example.se',
  site: 'same-origin',
  hasCookie: true,
  contentType: 'application/json',
}

describe('what may change something', () => {
  it('is a call of the portal, and one of the terminal', () => {
    expect(refusalOf(fromPortal, origins)).toBeNull()
    expect(refusalOf({ ...fromPortal, contentType: 'application/json; charset=utf-8' }, origins)).toBeNull()
    expect(
      refusalOf({ ...fromPortal, origin: undefined, site: undefined, hasCookie: false }, origins),
    ).toBeNull()
  })

  it.each([
    ['no origin beside a cookie', { origin: undefined }],
    ['a null origin', { origin: 'null' }],
    ['another site', { origin: 'https://evil.example', site: 'cross-site' }],
    ['a sibling host', { origin: 'https://x.brygga.example.se', site: 'same-site' }],
    ['our name at another port', { origin: 'https://brygga.example.se:8443', site: 'same-site' }],
    ['our name without encryption', { origin: 'http://brygga.example.se', site: 'cross-site' }],
    ['a page of another site that says it is ours', { site: 'cross-site' }],
    ['a bookmark', { site: 'none' }],
    ['another site without a cookie', { origin: 'https://evil.example', hasCookie: false }],
  ])('is not: %s', (_, difference) => {
    expect(refusalOf({ ...fromPortal, ...difference }, origins)).toEqual({
      status: 403,
      code: 'OTHER_ORIGIN',
    })
  })

  it.each([
    undefined,
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/octet-stream',
    'application/jsonp',
    'text/plain; application/json',
  ])('is JSON and not %s', (contentType) => {
    expect(refusalOf({ ...fromPortal, contentType }, origins)).toEqual({ status: 415, code: 'JSON_ONLY' })
  })

  it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'get'])('does not come by %s', (method) => {
    expect(refusalOf({ ...fromPortal, method }, origins)).toEqual({ status: 405, code: 'METHOD_NOT_KNOWN' })
  })

  it('is not read by pages of other sites either', () => {
    const read = { ...fromPortal, method: 'GET', origin: undefined, contentType: undefined }
    expect(refusalOf(read, origins)).toBeNull()
    expect(refusalOf({ ...read, site: undefined }, origins)).toBeNull()
    expect(refusalOf({ ...read, site: 'cross-site' }, origins)).toMatchObject({ status: 403 })
    expect(refusalOf({ ...read, site: 'same-site' }, origins)).toMatchObject({ status: 403 })
  })
})
