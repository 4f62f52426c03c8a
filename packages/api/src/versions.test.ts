import { describe, expect, it } from 'vitest'
import { versionFit } from './versions.ts'

describe('a client of another version', () => {
  it.each([
    ['1.4.2', '1.4.0', 'fits'],
    ['1.4.0', '1.4.9', 'fits'],
    ['1.2.0', '1.4.0', 'fits'],
    ['1.1.9', '1.4.0', 'too-old'],
    ['1.5.0', '1.4.9', 'too-new'],
    ['0.9.0', '1.0.0', 'too-old'],
    ['2.0.0', '1.9.0', 'too-new'],
  ])('%s to a server of %s: %s', (client, server, fit) => {
    expect(versionFit(client, server)).toBe(fit)
  })

  it.each(['', 'latest', '1.2', '1.2.3-beta', ' 1.2.3', '1.2.3; drop'])('%j is no version', (client) => {
    expect(versionFit(client, '1.0.0')).toBeNull()
  })
})
