import { expect, it } from 'vitest'
import { registersByChance } from '../../scripts/by-chance.ts'
import { readOn, recordsReversed } from '../../scripts/laws-of-answers.ts'

// Registers by chance have few days, so that much happens on the same one.
it('how far everything has come does not hang on the order of records', () => {
  for (const register of registersByChance()) {
    for (const on of ['2023-01-10', '2023-06-15', '2026-06-01']) {
      expect(readOn(recordsReversed(register), on)).toEqual(readOn(register, on))
    }
  }
})
