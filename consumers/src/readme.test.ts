import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { follow } from './follow.ts'
import { domainFolder, messagesFolder } from './places.ts'
import { strictly } from './strictly.ts'

const made: string[] = []
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true })
})

describe.each([
  { package: '@brygga/domain', readmeIn: domainFolder, examples: 2, needs: ['@brygga/domain', 'zod'] },
  {
    package: '@brygga/messages',
    readmeIn: messagesFolder,
    examples: 1,
    needs: ['@brygga/domain', '@brygga/messages', 'zod'],
  },
])('the README of $package', ({ readmeIn, examples, needs }) => {
  const folder = mkdtempSync(join(tmpdir(), 'brygga-readme-'))
  made.push(folder)

  it('can be followed in an empty folder', () => {
    const registry = { npm_config_registry: inject('registry'), npm_config_audit: 'false' }
    const readme = readFileSync(join(readmeIn, 'README.md'), 'utf8')
    const followed = follow(readme, folder, registry)
    expect(followed.length).toBeGreaterThanOrEqual(examples)
    for (const { command, printed, promised } of followed) expect(printed, command).toBe(promised)
    expect(strictly(folder)).toBe('')
  })

  it('installs what the package needs and nothing else', () => {
    const installed = execFileSync('npm', ['ls', '--all', '--parseable'], { cwd: folder, encoding: 'utf8' })
    const names = installed
      .trim()
      .split('\n')
      .map((path) => path.split('node_modules/')[1])
    expect(names.filter((name) => name !== undefined).sort()).toEqual(needs)
  })
})
