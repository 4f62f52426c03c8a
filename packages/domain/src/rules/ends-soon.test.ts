import { describe, expect, it } from 'vitest'
import { AskedDay } from './asked-day.ts'
import { endsSoon } from './ends-soon.ts'

const steps = [
  { days: 60, severity: 'info' },
  { days: 30, severity: 'warn' },
  { days: 7, severity: 'block' },
] as const

const asked = (on: string) => {
  const day = new AskedDay(on)
  return {
    answer: endsSoon({ code: 'ENDS_SOON', until: '2023-06-30', steps, day }),
    changesOn: day.changesOn,
  }
}
const told = (notice: number, severity: string) => ({
  is: 'not-met',
  code: 'ENDS_SOON',
  numbers: { notice, lastDay: '2023-06-29' },
  since: '2023-05-01',
  due: '2023-06-30',
  severity,
})

describe('something that ends', () => {
  it('is not told before the longest notice', () => {
    expect(asked('2023-04-30')).toEqual({
      answer: { is: 'met', due: '2023-06-30' },
      changesOn: '2023-05-01',
    })
  })

  it.each([
    ['2023-05-01', 60, 'info', '2023-05-31'],
    ['2023-05-30', 60, 'info', '2023-05-31'],
    ['2023-05-31', 30, 'warn', '2023-06-23'],
    ['2023-06-22', 30, 'warn', '2023-06-23'],
    ['2023-06-23', 7, 'block', null],
    ['2023-07-01', 7, 'block', null],
  ])('is told on %s with the notice of %i days: %s, until %s', (on, notice, severity, changesOn) => {
    expect(asked(on)).toEqual({ answer: told(notice, severity), changesOn })
  })

  it('is never told where no notice is set', () => {
    const day = new AskedDay('2023-06-30')
    expect(endsSoon({ code: 'ENDS_SOON', until: '2023-06-30', steps: [], day })).toEqual({
      is: 'met',
      due: '2023-06-30',
    })
  })
})
