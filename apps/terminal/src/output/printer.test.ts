import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { line } from '../text/lines.ts'
import type { World } from '../world.ts'
import { printerFor, showsColour, sizeOf } from './printer.ts'

const terminal = { isTTY: true }
const pipe = {}

describe('showsColour', () => {
  test.each([
    ['a terminal', {}, terminal, true, true],
    ['a pipe', {}, pipe, true, false],
    ['--no-color', {}, terminal, false, false],
    ['NO_COLOR', { NO_COLOR: '1' }, terminal, true, false],
    ['an empty NO_COLOR says nothing', { NO_COLOR: '' }, terminal, true, true],
    ['NO_COLOR goes before FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, terminal, true, false],
    ['FORCE_COLOR for a pipe', { FORCE_COLOR: '1' }, pipe, true, true],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, terminal, true, false],
    ['a terminal that cannot', { TERM: 'dumb' }, terminal, true, false],
  ])('%s', (_name, env, stream, flag, expected) => {
    expect(showsColour({ env }, stream, flag)).toBe(expected)
  })
})

test.each([
  [{}, { columns: 80, rows: 24 }],
  [
    { columns: 0, rows: 0 },
    { columns: 80, rows: 24 },
  ],
  [
    { columns: 1, rows: 1 },
    { columns: 1, rows: 1 },
  ],
])('a terminal of %o counts as %o', (reported, expected) => {
  expect(sizeOf(reported)).toEqual(expected)
})

function world(stream: Partial<World['stdout']>): { world: World; text: () => string } {
  const stdout = Object.assign(new PassThrough(), stream)
  const given: World = {
    argv: [],
    env: {},
    folder: '/',
    stdin: new PassThrough(),
    stdout,
    stderr: new PassThrough(),
    interrupted: new AbortController().signal,
  }
  return { world: given, text: () => String(stdout.read() ?? '') }
}

describe('printerFor', () => {
  const long = line(`Ragnar Thelin ${'ord '.repeat(40)}`, 'alarm')

  test('a pipe gets one row for each line, without colours', () => {
    const { world: given, text } = world({})
    printerFor(given, true).lines([long, long])
    const said = text()
    expect(said.trimEnd().split('\n')).toHaveLength(2)
    expect(said).not.toContain('\u001b')
  })

  test('a terminal that says it has no columns is taken to have eighty', () => {
    const { world: given, text } = world({ isTTY: true, columns: 0 })
    printerFor(given, false).lines([long])
    const rows = text().trimEnd().split('\n')
    expect(rows.length).toBeLessThan(4)
    expect(Math.max(...rows.map((row) => row.length))).toBeGreaterThan(60)
  })

  test('a terminal gets rows that fit, with colours', () => {
    const { world: given, text } = world({ isTTY: true, columns: 40 })
    printerFor(given, true).lines([long])
    const rows = text().trimEnd().split('\n')
    expect(rows.length).toBeGreaterThan(3)
    expect(rows[0]).toContain('\u001b[31m')
  })
})
