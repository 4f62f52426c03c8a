import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, inject, it } from 'vitest'
import { follow } from './follow.ts'
import { domainFolder } from './places.ts'
import { strictly } from './strictly.ts'

const folder = mkdtempSync(join(tmpdir(), 'brygga-readme-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('the README of the package can be followed in an empty folder', () => {
  const registry = { npm_config_registry: inject('registry'), npm_config_audit: 'false' }
  const readme = readFileSync(join(domainFolder, 'README.md'), 'utf8')
  const followed = follow(readme, folder, registry)
  expect(followed.length).toBeGreaterThan(1)
  for (const { command, printed, promised } of followed) expect(printed, command).toBe(promised)
  expect(strictly(folder)).toBe('')
})

it('brings zod with it and nothing else', () => {
  const installed = execFileSync('npm', ['ls', '--all', '--parseable'], { cwd: folder, encoding: 'utf8' })
  const names = installed
    .trim()
    .split('\n')
    .map((path) => path.split('node_modules/')[1])
  expect(names.filter((name) => name !== undefined)).toEqual(['@brygga/domain', 'zod'])
})
