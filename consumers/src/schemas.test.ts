import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'brygga-schemas-'))
const installed = join(folder, 'node_modules', '@brygga', 'domain')
const ajv = new Ajv2020({ strict: false })
addFormats.default(ajv)

/** What the installed package makes of its own example: told as JSON, as another language gets it. */
const said = `
import { assessRegister, compile } from '@brygga/domain'
import { exampleRegionRulebook } from '@brygga/domain/example'
import { soundRegister } from '@brygga/domain/testing'
const register = soundRegister()
console.log(JSON.stringify({ register, assessments: assessRegister(compile(exampleRegionRulebook, '2023-07-20'), register) }))
`
interface Said {
  register: Record<string, Record<string, unknown>[]>
  assessments: { findings: unknown[] }[]
}
let example: Said

beforeAll(() => {
  const env = { ...process.env, npm_config_registry: inject('registry') }
  execFileSync('npm', ['init', '--yes', '--init-type=module'], { cwd: folder, stdio: 'ignore' })
  execFileSync('npm', ['install', '--no-audit', '@brygga/domain'], { cwd: folder, env, stdio: 'ignore' })
  writeFileSync(join(folder, 'say.js'), said)
  example = JSON.parse(execFileSync(process.execPath, ['say.js'], { cwd: folder, encoding: 'utf8' }))
  for (const file of globSync('schema/*.json', { cwd: installed })) {
    ajv.addSchema(JSON.parse(readFileSync(join(installed, file), 'utf8')))
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

/** The part of the installed version within which a schema keeps its id: the major, and before 1.0 the minor. */
function compatible(): string {
  const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
  return /^(0\.\d+|\d+)/.exec(version)?.[0] ?? ''
}

describe('the JSON Schemas of the package', () => {
  const problems = (type: string, data: unknown) => {
    const validate = ajv.getSchema(`urn:brygga:domain:${compatible()}:${type}`)
    if (validate === undefined) throw new Error(`There is no schema of ${type}.`)
    return validate(data)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  }

  it('are sound, and refer to nothing that is not there', () => {
    const ids = globSync('schema/*.json', { cwd: installed }).map(
      (file) => JSON.parse(readFileSync(join(installed, file), 'utf8')).$id as string,
    )
    expect(ids.length).toBeGreaterThan(50)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(ajv.getSchema(id), id).toBeTypeOf('function')
  })

  it('take what the package takes and says', () => {
    expect(problems('register', example.register)).toEqual([])
    for (const assessment of example.assessments) expect(problems('assessment', assessment)).toEqual([])
    expect(example.assessments.flatMap(({ findings }) => findings).length).toBeGreaterThan(0)
  })

  it('refuse what it refuses', () => {
    const [placement] = example.register.placements ?? []
    expect(problems('placement', placement)).toEqual([])
    expect(problems('placement', { ...placement, from: '2023-02-30' })).not.toEqual([])
    expect(problems('placement', { ...placement, patient: 'x' })).not.toEqual([])
    expect(problems('finding', { code: 'LONE_PEER' })).not.toEqual([])
  })
})
