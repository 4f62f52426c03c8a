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

/**
 * The policy of one generated page: own scripts, and its inline scripts by hash.
 * Styles may be inline: the component kit writes its colours into a style element at run time,
 * where no hash can be known beforehand. Scripts may not.
 */
export function policyOfPage(scriptHashes: readonly string[]): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scriptHashes.map((hash) => `'${hash}'`)].join(' '),
    "style-src 'self' 'unsafe-inline'",
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
