// How much JavaScript the first page needs, beside the framework alone: gzip of every script that its HTML names.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { report } from './figure.ts'

const built = join(import.meta.dirname, '..', '..', 'apps', 'portal', '.output', 'public')
const portal = createRequire(join(import.meta.dirname, '..', '..', 'apps', 'portal', 'package.json'))
const kilobytes = (bytes: Buffer): number => gzipSync(bytes, { level: 9 }).length / 1000

function scriptsOf(page: string): number {
  const html = readFileSync(join(built, page), 'utf8')
  const named = [...html.matchAll(/(?:src|href)="(\/_nuxt\/[^"]+\.js)"/g)].map((match) => match[1] ?? '')
  return [...new Set(named)].reduce((sum, path) => sum + kilobytes(readFileSync(join(built, path))), 0)
}

const vue = kilobytes(readFileSync(portal.resolve('vue/dist/vue.runtime.global.prod.js')))
const figures = ['index.html', '200.html'].map((page) => {
  const ours = scriptsOf(page)
  return {
    name: `JavaScript of ${page === '200.html' ? 'the signed-in shell' : 'the first page'}`,
    ours,
    peer: vue,
    unit: 'kB gzip',
    peerName: 'Vue alone',
    bound: 'at most 220 kB',
    holds: ours > 0 && ours <= 220,
  }
})
report('Size of the first page', figures)
