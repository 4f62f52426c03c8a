import { describe, expect, it } from 'vitest'
import { AskedDay } from './asked-day.ts'
import { atMostOne, coveredSince, coveredUntil, exactlyOne, inPlace, missingSince } from './in-place.ts'

const period = (from: string, until: string | null) => ({ from, until })
const spring = period('2023-03-01', '2023-06-01')
const summer = period('2023-06-01', '2023-09-01')
const autumn = period('2023-09-02', '2023-12-01')

describe('how far periods cover', () => {
  it('forward: over periods that follow each other, up to the first day between', () => {
    expect(coveredUntil([spring, summer, autumn], '2023-04-01')).toBe('2023-09-01')
    expect(coveredUntil([spring, summer, period('2023-09-01', null)], '2023-04-01')).toBe(null)
    expect(coveredUntil([spring], '2023-02-28')).toBe('2023-02-28')
    expect(coveredUntil([spring], '2023-06-01')).toBe('2023-06-01')
    expect(coveredUntil([], '2023-06-01')).toBe('2023-06-01')
    expect(coveredUntil([period('2023-03-01', '2023-12-01'), summer], '2023-04-01')).toBe('2023-12-01')
  })

  it('backward: over periods that follow each other, to the first day of them', () => {
    expect(coveredSince([spring, summer, autumn], '2023-08-01')).toBe('2023-03-01')
    expect(coveredSince([spring, summer, autumn], '2023-10-01')).toBe('2023-09-02')
    expect(coveredSince([spring, period('2023-06-02', null)], '2023-06-02')).toBe('2023-06-02')
    expect(coveredSince([period('2023-01-01', null), spring], '2023-04-01')).toBe('2023-01-01')
    expect(coveredSince([spring], '2023-03-01')).toBe('2023-03-01')
  })
})

it('something is missing since it last ended, or since the start where that is later', () => {
  const day = new AskedDay('2023-10-01')
  expect(missingSince([], '2023-01-01', day)).toBe('2023-01-01')
  expect(missingSince([summer, spring], '2023-01-01', day)).toBe('2023-09-01')
  expect(missingSince([spring], '2023-07-01', day)).toBe('2023-07-01')
  expect(missingSince([spring, autumn], '2023-01-01', day)).toBe('2023-06-01')
})

describe('in whatever order overlapping periods come', () => {
  const long = period('2023-01-01', null)
  const short = period('2023-02-01', '2023-06-01')
  const asked = (periods: Parameters<typeof inPlace>[0]['periods']) => {
    const day = new AskedDay('2023-03-01')
    return {
      answer: inPlace({ code: 'MISSING', periods, start: '2023-01-01', day }),
      changesOn: day.changesOn,
    }
  }

  it('something is in place, and asked for again when the last of them ends', () => {
    expect(asked([short, long])).toEqual({ answer: { is: 'met', due: null }, changesOn: null })
    expect(asked([long, short])).toEqual(asked([short, long]))
    expect(asked([short, period('2023-05-01', '2023-08-01')]).changesOn).toBe('2023-08-01')
  })

  it('their cover reaches as far', () => {
    expect(coveredUntil([summer, spring], '2023-04-01')).toBe('2023-09-01')
    expect(coveredSince([autumn, summer, spring], '2023-08-01')).toBe('2023-03-01')
  })

  it('a cover holds from its first day and not on its first day no longer', () => {
    expect(coveredUntil([spring], '2023-03-01')).toBe('2023-06-01')
    expect(coveredSince([spring], '2023-05-31')).toBe('2023-03-01')
    expect(coveredSince([spring], '2023-06-01')).toBe('2023-06-01')
  })
})

describe('exactly one person', () => {
  const holding = (personId: string, from: string, until: string | null = null) => ({ personId, from, until })
  const asked = (on: string, ...people: ReturnType<typeof holding>[]) => {
    const day = new AskedDay(on)
    const start = '2023-01-01'
    return {
      answer: exactlyOne({ missing: 'MISSING', several: 'SEVERAL', people, start, day }),
      changesOn: day.changesOn,
    }
  }
  const notMet = (code: string, since: string, numbers = {}) => ({
    is: 'not-met',
    code,
    numbers,
    since,
    due: null,
    severity: null,
  })

  it('stands in the relation from the first day until it ends', () => {
    const kim = holding('kim', '2023-02-01', '2023-03-01')
    expect(asked('2023-01-31', kim)).toEqual({
      answer: notMet('MISSING', '2023-01-01'),
      changesOn: '2023-02-01',
    })
    expect(asked('2023-02-01', kim)).toEqual({
      answer: { is: 'met', due: null },
      changesOn: '2023-03-01',
    })
    expect(asked('2023-03-01', kim).answer).toEqual(notMet('MISSING', '2023-03-01'))
  })

  it('and not two at once: since the second of them began', () => {
    const both = [holding('kim', '2023-02-01'), holding('robin', '2023-04-01'), holding('kim', '2023-03-01')]
    expect(asked('2023-03-31', ...both).answer).toEqual({ is: 'met', due: null })
    expect(asked('2023-04-01', ...both).answer).toEqual(notMet('SEVERAL', '2023-04-01', { count: 2 }))
  })

  it('is one where nobody is present', () => {
    expect(atMostOne({ several: 'SEVERAL', present: [] })).toBeNull()
    expect(atMostOne({ several: 'SEVERAL', present: [holding('kim', '2023-02-01')] })).toBeNull()
  })
})

it('something that is not in place is missing from the day it ended', () => {
  const day = new AskedDay('2023-06-01')
  expect(inPlace({ code: 'MISSING', periods: [spring], start: '2023-01-01', day })).toEqual({
    is: 'not-met',
    code: 'MISSING',
    numbers: {},
    since: '2023-06-01',
    due: null,
    severity: null,
  })
})
