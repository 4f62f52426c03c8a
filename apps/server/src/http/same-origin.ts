import type { Request, RequestHandler } from 'express'

/** Why a request that changes something was not let in; null when it may pass. */
export type Refusal = { status: 403 | 405 | 415; code: 'OTHER_ORIGIN' | 'METHOD_NOT_KNOWN' | 'JSON_ONLY' }

interface Asked {
  method: string
  /** The Origin header. */
  origin: string | undefined
  /** Sec-Fetch-Site, which browsers set and pages cannot. */
  site: string | undefined
  hasCookie: boolean
  contentType: string | undefined
}

/**
 * Same origin and JSON, for everything that can change something. A browser always says where a
 * POST comes from, so a cookie without an origin is refused. A client without cookies (the terminal)
 * carries nothing that another page could borrow, so it need not say.
 */
export function refusalOf(asked: Asked, origins: ReadonlySet<string>): Refusal | null {
  if (asked.method === 'GET' || asked.method === 'HEAD') {
    return asked.site === 'cross-site' || asked.site === 'same-site'
      ? { status: 403, code: 'OTHER_ORIGIN' }
      : null
  }
  if (asked.method !== 'POST') return { status: 405, code: 'METHOD_NOT_KNOWN' }
  if (asked.origin !== undefined && !origins.has(asked.origin)) return { status: 403, code: 'OTHER_ORIGIN' }
  if (asked.site !== undefined && asked.site !== 'same-origin') return { status: 403, code: 'OTHER_ORIGIN' }
  if (asked.hasCookie && asked.origin === undefined) return { status: 403, code: 'OTHER_ORIGIN' }
  return isJson(asked.contentType) ? null : { status: 415, code: 'JSON_ONLY' }
}

function isJson(contentType: string | undefined): boolean {
  return contentType?.split(';', 1)[0]?.trim().toLowerCase() === 'application/json'
}

/**
 * Guards /trpc and /api. `landing` are paths that another site sends the browser to on purpose:
 * the way back from an identity provider, which carries its own proof (state and nonce).
 */
export function sameOriginOnly(
  origins: ReadonlySet<string>,
  landing: (path: string) => boolean,
): RequestHandler {
  return (request, response, next) => {
    if (request.method === 'GET' && landing(request.path)) return next()
    const refusal = refusalOf(askedBy(request), origins)
    if (refusal === null) return next()
    response.status(refusal.status).json({ code: refusal.code })
  }
}

function askedBy(request: Request): Asked {
  return {
    method: request.method,
    origin: request.headers.origin,
    site: request.get('sec-fetch-site'),
    hasCookie: request.headers.cookie !== undefined,
    contentType: request.headers['content-type'],
  }
}
