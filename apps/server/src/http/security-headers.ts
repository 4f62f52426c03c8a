import type { RequestHandler } from 'express'
import helmet from 'helmet'

const PERMISSIONS = [
  'camera',
  'microphone',
  'geolocation',
  'payment',
  'usb',
  'display-capture',
  'browsing-topics',
  'publickey-credentials-get',
]
const ONE_YEAR_IN_SECONDS = 31_536_000

/** What an answer that is no page may do in a browser: nothing. Pages replace this with their own. */
export const POLICY_OF_DATA =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** What stands inline in the generated pages, by hash. */
export interface InlineHashes {
  scripts: readonly string[]
  styles: readonly string[]
  /** Of style attributes; the component kit leaves empty ones. */
  styleAttributes: readonly string[]
}

/**
 * The policy of a generated page: own files, and what stands inline by hash. The colours that the component kit
 * writes into a style element at run time are those that stand in the pages, so their hash fits.
 * Trusted types cannot be asked for as well: the same kit writes that element's text without them.
 */
export function policyOfPage({ scripts, styles, styleAttributes }: InlineHashes): string {
  const quoted = (hashes: readonly string[]) => hashes.map((hash) => `'${hash}'`)
  return [
    "default-src 'none'",
    ["script-src 'self'", ...quoted(scripts)].join(' '),
    ["style-src 'self'", ...quoted(styles)].join(' '),
    styleAttributes.length === 0
      ? "style-src-attr 'none'"
      : ["style-src-attr 'unsafe-hashes'", ...quoted(styleAttributes)].join(' '),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** The headers of every answer, whatever it is. HSTS only where the server is reached over https. */
export function securityHeaders(https: boolean): RequestHandler[] {
  const kit = helmet({
    contentSecurityPolicy: false,
    strictTransportSecurity: https ? { maxAge: ONE_YEAR_IN_SECONDS, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: true,
    xFrameOptions: { action: 'deny' },
  })
  return [
    kit,
    (_request, response, next) => {
      response.setHeader('Content-Security-Policy', POLICY_OF_DATA)
      response.setHeader('Permissions-Policy', PERMISSIONS.map((name) => `${name}=()`).join(', '))
      next()
    },
  ]
}

/** For answers with somebody's data in them: no cache keeps them. */
export const neverCached: RequestHandler = (_request, response, next) => {
  response.setHeader('Cache-Control', 'no-store')
  next()
}
