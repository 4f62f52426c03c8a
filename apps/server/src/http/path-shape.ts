import type { RequestHandler } from 'express'

const MAX_PATH_LENGTH = 2048
const MAX_URL_LENGTH = 16_384
/** Encoded slash, backslash, dot, control character or percent sign: one path written two ways. */
const HIDDEN = /%(?:2f|5c|2e|25|[01][0-9a-f]|7f)/i
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const ODD = /[\u0000-\u001f\u007f\\;]|\/\//

/**
 * Whether a path can be read in one way only. Doubled or encoded slashes and dots made other
 * servers apply the rules of one address and answer with the page of another.
 */
export function isPlainPath(path: string): boolean {
  if (!path.startsWith('/') || path.length > MAX_PATH_LENGTH || ODD.test(path) || HIDDEN.test(path))
    return false
  if (path.split('/').some((part) => part === '.' || part === '..')) return false
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the same after decoding
    return !/[\u0000-\u001f\u007f-\u009f]/.test(decodeURIComponent(path))
  } catch {
    return false
  }
}

/** Refuses odd paths before anything else looks at them. */
export const plainPathsOnly: RequestHandler = (request, response, next) => {
  const url = request.originalUrl
  const path = url.split('?', 1)[0] ?? ''
  if (url.length <= MAX_URL_LENGTH && isPlainPath(path)) next()
  else response.status(400).json({ code: 'PATH_NOT_UNDERSTOOD' })
}
