import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { afterAll, expect, inject, it } from 'vitest'
import { consumersFolder } from './places.ts'
import { strictly } from './strictly.ts'

const made: string[] = []
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true })
})

/** A consumer copied outside the repository, with the packed package installed. */
function installed(project: string): string {
  const folder = mkdtempSync(join(tmpdir(), `brygga-${project}-`))
  made.push(folder)
  cpSync(join(consumersFolder, project), folder, { recursive: true })
  const env = { ...process.env, npm_config_registry: inject('registry') }
  execFileSync('npm', ['install', '--no-audit'], { cwd: folder, env, stdio: 'ignore' })
  return folder
}

const node = (folder: string, file: string) =>
  JSON.parse(execFileSync(process.execPath, [file], { cwd: folder, encoding: 'utf8' }))

it('plain JavaScript in Node gets the answers of every conformance case', () => {
  const counts = node(installed('node-esm'), 'main.js')
  expect(counts.rules).toBeGreaterThan(20)
  expect(counts.cases).toBeGreaterThan(150)
  expect(counts.agreeing).toBe(counts.cases)
})

it('TypeScript with the strictest flags compiles and runs', () => {
  const folder = installed('strictest')
  expect(strictly(folder)).toBe('')
  expect(node(folder, 'main.ts')).toEqual({
    lone: true,
    clear: true,
    decided: 'change',
    compared: true,
    lacking: true,
    allowed: true,
  })
})

it('a bundle for the browser runs in one', async () => {
  const folder = installed('browser')
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'main.ts')],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  })
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await page.setContent('<!doctype html><title></title>')
    await page.addScriptTag({ type: 'module', content: outputFiles[0]?.text ?? '' })
    await page.waitForFunction(() => document.title !== '')
    expect(errors).toEqual([])
    expect(JSON.parse(await page.title())).toEqual({
      codes: ['MENTOR_MISSING'],
      municipalities: 290,
      refuses: true,
    })
  } finally {
    await browser.close()
  }
  expect(readFileSync(join(folder, 'package-lock.json'), 'utf8')).not.toContain('node_modules/esbuild')
})
