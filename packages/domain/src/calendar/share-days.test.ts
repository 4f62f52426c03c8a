import { describe, expect, it } from 'vitest'
import { shareDays } from './share-days.ts'

const during = (from: string, until: string | null) => ({ from, until })

describe('two periods', () => {
  it('share a day up to the last one, and none where one begins as the other ends', () => {
    const june = during('2023-06-01', '2023-07-01')
    expect(shareDays(june, during('2023-06-30', null))).toBe(true)
    expect(shareDays(june, during('2023-07-01', null))).toBe(false)
    expect(shareDays(june, during('2023-05-01', '2023-06-01'))).toBe(false)
    expect(shareDays(june, during('2023-05-01', '2023-06-02'))).toBe(true)
    expect(shareDays(during('2023-06-30', null), june)).toBe(true)
    expect(shareDays(during('2020-01-01', null), during('2030-01-01', null))).toBe(true)
  })

  it('share none where one of them is reversed or empty', () => {
    const june = during('2023-06-01', '2023-07-01')
    expect(shareDays(june, during('2023-06-15', '2023-06-15'))).toBe(false)
    expect(shareDays(during('2023-06-15', '2023-06-10'), june)).toBe(false)
  })
})
