import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import type { Request, RequestHandler, Response } from 'express'
import { policyOfPage } from './security-headers.ts'

type Encoding = 'br' | 'gzip'
/** How a file that is encoded already is named, best first. */
const SUFFIXES: readonly (readonly [Encoding, string])[] = [
  ['br', '.br'],
  ['gzip', '.gz'],
]

interface PortalFile {
  /** Path inside the folder. */
  file: string
  extension: string
  /** Encodings that lie ready beside the file, best first. */
  encodings: readonly Encoding[]
  /** For pages: the policy with the hashes of the inline scripts. */
  policy: string | null
}

/** The generated portal, as found when the server starts. Only what is listed here is ever served. */
export interface Portal {
  folder: string
  files: ReadonlyMap<string, PortalFile>
}

const INLINE_SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi
/** Data in a script element is not run and needs no leave. */
const DATA_BLOCK = /\btype\s*=\s*["']?(?:application\/(?:ld\+)?json)\b/i

/** The hashes of a page's inline scripts, as a content security policy names them. */
export function scriptHashesOf(html: string): string[] {
  const hashes = new Set<string>()
  for (const [, attributes = '', content = ''] of html.matchAll(INLINE_SCRIPT)) {
    if (/\bsrc\s*=/i.test(attributes) || DATA_BLOCK.test(attributes)) continue
    hashes.add(`sha256-${createHash('sha256').update(content, 'utf8').digest('base64')}`)
  }
  return [...hashes]
}

/** Lists the built portal and works out each page's policy; null when there is none. */
export async function readPortal(folder: string): Promise<Portal | null> {
  if (!existsSync(join(folder, '200.html')) && !existsSync(join(folder, 'index.html'))) return null
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')),
  )
  const files = new Map<string, PortalFile>()
  for (const name of names) {
    if (/\.(?:br|gz)$/.test(name) && names.has(name.replace(/\.(?:br|gz)$/, ''))) continue
    const extension = extname(name)
    const policy =
      extension === '.html' ? policyOfPage(scriptHashesOf(await readFile(join(folder, name), 'utf8'))) : null
    const encodings = SUFFIXES.filter(([, suffix]) => names.has(`${name}${suffix}`)).map(
      ([encoding]) => encoding,
    )
    files.set(`/${name}`, { file: name, extension, encodings, policy })
  }
  return { folder, files }
}

/** Serves the generated portal; addresses of the signed-in part get its shell, unknown ones the page that says so. */
export function portalFiles(portal: Portal): RequestHandler {
  return (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next()
    const path = decodeURIComponent(request.path)
    const found = pageOrFile(portal, path)
    if (found !== undefined) return send(portal, found, request, response)
    if (extname(path) !== '') return next()
    const shell = portal.files.get('/200.html') ?? portal.files.get('/index.html')
    if (shell === undefined) return next()
    send(portal, shell, request, response)
  }
}

function pageOrFile(portal: Portal, path: string): PortalFile | undefined {
  const { files } = portal
  return files.get(path) ?? files.get(`${path.replace(/\/$/, '')}/index.html`)
}

function send(portal: Portal, found: PortalFile, request: Request, response: Response): void {
  const accepted = request.acceptsEncodings([...found.encodings, 'identity'])
  const encoding = found.encodings.find((one) => one === accepted)
  if (found.policy !== null) response.setHeader('Content-Security-Policy', found.policy)
  if (found.encodings.length > 0) response.vary('Accept-Encoding')
  if (encoding !== undefined) response.setHeader('Content-Encoding', encoding)
  response.type(found.extension)
  response.setHeader(
    'Cache-Control',
    found.file.startsWith('_nuxt/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  )
  const suffix = SUFFIXES.find(([one]) => one === encoding)?.[1] ?? ''
  response.sendFile(`${found.file}${suffix}`, { root: portal.folder, cacheControl: false, dotfiles: 'allow' })
}
