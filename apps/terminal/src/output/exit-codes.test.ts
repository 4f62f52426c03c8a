import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { en } from '../words/en.ts'
import { sv } from '../words/sv.ts'
import { exitCodes } from './exit-codes.ts'

describe('exit codes', () => {
  test('are the ones that scripts were promised', () => {
    expect(exitCodes).toEqual({
      ok: 0,
      error: 1,
      usage: 2,
      'not-found': 3,
      'not-signed-in': 4,
      forbidden: 5,
      refused: 6,
      'no-server': 7,
      interrupted: 130,
    })
  })

  test('no two endings share a code', () => {
    expect(new Set(Object.values(exitCodes)).size).toBe(Object.keys(exitCodes).length)
  })

  test('stand in the manual, each with its meaning', () => {
    const manual = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'commands.md'), 'utf8')
    for (const [ending, code] of Object.entries(exitCodes)) {
      const row = new RegExp(`\\| ${code} +\\| ${en.endings[ending as keyof typeof exitCodes]} +\\|`)
      expect(manual).toMatch(row)
      expect(sv.endings[ending as keyof typeof exitCodes]).not.toBe('')
    }
  })
})
