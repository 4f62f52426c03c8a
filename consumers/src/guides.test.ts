import { execFileSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { follow } from './follow.ts'
import { rootFolder } from './places.ts'
import { strictly } from './strictly.ts'

const site = join(rootFolder, 'apps', 'docs', 'site')
const env = { npm_config_registry: inject('registry'), npm_config_audit: 'false' }
const folder = mkdtempSync(join(tmpdir(), 'brygga-guides-'))
const template = join(folder, 'template')
beforeAll(() => {
  cpSync(join(rootFolder, 'packages', 'region-template'), template, {
    recursive: true,
    filter: (path) => !path.includes('node_modules'),
  })
  execFileSync('npm', ['install'], { cwd: template, env: { ...process.env, ...env }, stdio: 'ignore' })
})
afterAll(() => rmSync(folder, { recursive: true }))

const guides = globSync('guides/*.md', { cwd: site }).sort()

describe('the guides', () => {
  it('are found', () => {
    expect(guides).toHaveLength(4)
  })

  it.each(guides)(
    '%s can be followed, in an empty folder or a copy of the template, and prints what it says',
    (guide) => {
      const place = join(folder, basename(guide, '.md'))
      const text = readFileSync(join(site, guide), 'utf8')
      if (text.includes('npm init')) mkdirSync(place)
      else {
        cpSync(template, place, { recursive: true, filter: (path) => !path.includes('node_modules') })
        symlinkSync(join(template, 'node_modules'), join(place, 'node_modules'))
      }
      const followed = follow(text, place, env)
      expect(followed.length).toBeGreaterThan(0)
      for (const { command, printed, promised } of followed) expect(printed, command).toBe(promised)
      const said = strictly(place)
        .split('\n')
        .filter((line) => line !== '' && !line.includes("'node:"))
      expect(said).toEqual([])
    },
  )
})
