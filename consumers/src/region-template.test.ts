import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { follow } from './follow.ts'
import { resolvedFrom, rootFolder } from './places.ts'
import { strictly } from './strictly.ts'

const template = join(rootFolder, 'packages', 'region-template')
const folder = mkdtempSync(join(tmpdir(), 'brygga-region-'))
const env = { npm_config_registry: inject('registry'), npm_config_audit: 'false' }
afterAll(() => rmSync(folder, { recursive: true }))

describe('the region template, copied outside the repository', () => {
  it('works by its own README', () => {
    cpSync(template, folder, { recursive: true, filter: (path) => !path.includes('node_modules') })
    const followed = follow(readFileSync(join(folder, 'README.md'), 'utf8'), folder, env)
    expect(followed).toHaveLength(2)
    for (const { command, printed, promised } of followed) expect(printed, command).toBe(promised)
    expect(existsSync(join(folder, 'node_modules', '@brygga', 'domain', 'dist'))).toBe(true)
  })

  it('says with its own tests that a figure was changed without a case', () => {
    const file = join(folder, 'src', 'values', 'most-supervisees.value.ts')
    writeFileSync(file, readFileSync(file, 'utf8').replace('value: 6', 'value: 5'))
    const test = () =>
      execFileSync('npm', ['test'], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    expect(test).toThrow(/Command failed/)
  })

  it('names the versions that the repository is built with', () => {
    const { devDependencies } = JSON.parse(readFileSync(join(template, 'package.json'), 'utf8'))
    for (const [name, version] of Object.entries(devDependencies)) {
      const here = join(resolvedFrom(join(rootFolder, 'consumers'), name), 'package.json')
      expect(JSON.parse(readFileSync(here, 'utf8')).version, name).toBe(version)
    }
  })

  it('compiles with the strictest flags but for what its tests take from Node', () => {
    const said = strictly(folder)
      .split('\n')
      .filter((line) => line !== '' && !line.includes("'node:"))
    expect(said).toEqual([])
  })
})
