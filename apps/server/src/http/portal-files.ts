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
const STYLE_ATTRIBUTE = /<[a-z][^>]*\sstyle="([^"&]*)"/gi
const INLINE_STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/gi
/** Data in a script element is not run and needs no leave. */
const DATA_BLOCK = /\btype\s*=\s*["']?(?:application\/(?:ld\+)?json)\b/i

/** What is drawn in the browser, whatever its address. */
const SIGNED_IN_PART = /^\/app(?:\/.*)?$/

/** The hashes of a page's inline scripts, as a content security policy names them. */
export function scriptHashesOf(html: string): string[] {
  const inline = [...html.matchAll(INLINE_SCRIPT)].filter(
    ([, attributes = '']) => !/\bsrc\s*=/i.test(attributes) && !DATA_BLOCK.test(attributes),
  )
  return hashesOf(inline.map(([, , content = '']) => content))
}

/** The hashes of a page's style elements. */
export function styleHashesOf(html: string): string[] {
  return hashesOf([...html.matchAll(INLINE_STYLE)].map(([, content = '']) => content))
}

/** The hashes of a page's style attributes. */
export function styleAttributeHashesOf(html: string): string[] {
  return hashesOf([...html.matchAll(STYLE_ATTRIBUTE)].map(([, value = '']) => value))
}

function hashesOf(contents: readonly string[]): string[] {
  const digest = (content: string) => createHash('sha256').update(content, 'utf8').digest('base64')
  return [...new Set(contents.map((content) => `sha256-${digest(content)}`))]
}

/** Lists the built portal and works out each page's policy; null when there is none. */
export async function readPortal(folder: string): Promise<Portal | null> {
  if (!existsSync(join(folder, '200.html')) && !existsSync(join(folder, 'index.html'))) return null
  const names = await filesIn(folder)
  const pages = await Promise.all(
    [...names].filter((name) => extname(name) === '.html').map((name) => readPage(folder, name)),
  )
  // The shell has no style of its own: what it writes in the browser is what stands in the other pages.
  const styles = [...new Set(pages.flatMap(({ html }) => styleHashesOf(html)))]
  const styleAttributes = [...new Set(pages.flatMap(({ html }) => styleAttributeHashesOf(html)))]
  const policies = new Map(
    pages.map(({ name, html }) => [
      name,
      policyOfPage({ scripts: scriptHashesOf(html), styles, styleAttributes }),
    ]),
  )
  const files = new Map<string, PortalFile>()
  for (const name of names) {
    if (/\.(?:br|gz)$/.test(name) && names.has(name.replace(/\.(?:br|gz)$/, ''))) continue
    const encodings = SUFFIXES.filter(([, suffix]) => names.has(`${name}${suffix}`)).map(
      ([encoding]) => encoding,
    )
    files.set(`/${name}`, {
      file: name,
      extension: extname(name),
      encodings,
      policy: policies.get(name) ?? null,
    })
  }
  return { folder, files }
}

async function filesIn(folder: string): Promise<Set<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return new Set(
    files.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')),
  )
}

async function readPage(folder: string, name: string): Promise<{ name: string; html: string }> {
  return { name, html: await readFile(join(folder, name), 'utf8') }
}

/** Serves the generated portal: its files, the shell for every address of the signed-in part, and a page for all others. */
export function portalFiles(portal: Portal): RequestHandler {
  return (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next()
    const path = decodeURIComponent(request.path)
    const found =
      pageOrFile(portal, path) ?? (SIGNED_IN_PART.test(path) ? portal.files.get('/200.html') : undefined)
    if (found !== undefined) return send(portal, found, request, response)
    const missing = extname(path) === '' ? portal.files.get('/404.html') : undefined
    if (missing === undefined) return next()
    response.status(404)
    send(portal, missing, request, response)
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
