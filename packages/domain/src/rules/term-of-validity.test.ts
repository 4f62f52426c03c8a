import { describe, expect, it } from 'vitest'
import { addDays, addMonths } from '../calendar/day.ts'
import { AskedDay } from './asked-day.ts'
import { termOfValidity, type ValidityTerms, validUntil } from './term-of-validity.ts'

const term = (on: string, differing: Partial<ValidityTerms> = {}) =>
  termOfValidity({ issuedOn: '2021-05-10', months: () => 24, ...differing }, new AskedDay(on))
const extended = (...grantedOn: string[]) => ({ extensions: { grantedOn, months: 12, most: 1 } })
const renewed = (countsFrom: 'renewal' | 'end', ...renewedOn: string[]) => ({
  renewals: { renewedOn, countsFrom },
})

describe('a term of validity', () => {
  it('is as long as an order of the day of issue says', () => {
    expect(term('2023-05-09')).toMatchObject({ from: '2021-05-10', until: '2023-05-10' })
    const months = (from: string) => (from < '2021-05-10' ? 36 : 24)
    expect(term('2023-05-09', { months }).until).toBe('2023-05-10')
    expect(term('2023-05-09', { months, issuedOn: '2021-05-09' }).until).toBe('2024-05-09')
  })

  it('is extended as often as may be, from the day it is granted', () => {
    expect(term('2023-03-31', extended('2023-04-01')).until).toBe('2023-05-10')
    expect(term('2023-04-01', extended('2023-04-01')).until).toBe('2024-05-10')
    expect(term('2023-06-01', extended('2023-05-01', '2023-04-01'))).toMatchObject({
      until: '2024-05-10',
      extensionsUsed: 1,
      extensionsRefused: ['2023-05-01'],
    })
  })

  it('is not extended or renewed once it has ended, or once its grace is over', () => {
    expect(term('2023-06-01', extended('2023-05-09')).extensionsUsed).toBe(1)
    expect(term('2023-06-01', extended('2023-05-10')).extensionsUsed).toBe(0)
    expect(term('2023-07-01', { ...extended('2023-06-08'), graceDays: 30 }).extensionsUsed).toBe(1)
    expect(term('2023-07-01', { ...extended('2023-06-09'), graceDays: 30 }).extensionsUsed).toBe(0)
    expect(term('2023-07-01', { ...renewed('renewal', '2023-06-09'), graceDays: 30 }).renewals).toBe(0)
  })

  it('begins anew with a renewal, with no extension used', () => {
    const both = { ...extended('2023-04-01', '2024-06-01'), ...renewed('renewal', '2024-05-01') }
    expect(term('2024-05-01', both)).toMatchObject({
      from: '2024-05-01',
      until: '2026-05-01',
      extensionsUsed: 0,
    })
    expect(term('2024-06-01', both)).toMatchObject({ until: '2027-05-01', extensionsUsed: 1, renewals: 1 })
  })

  it('counts from the end of the term before, and not twice before that has begun', () => {
    expect(term('2023-04-02', renewed('end', '2023-04-01', '2023-04-02'))).toMatchObject({
      from: '2023-05-10',
      until: '2025-05-10',
      renewals: 1,
    })
  })

  it('is renewed again from the day on which the renewed term begins', () => {
    expect(term('2023-05-10', renewed('end', '2023-04-01', '2023-05-10'))).toMatchObject({
      from: '2025-05-10',
      until: '2027-05-10',
      renewals: 2,
    })
  })

  it('is extended before it is renewed where both are on one day', () => {
    const both = { ...renewed('renewal', '2023-04-01'), ...extended('2023-04-01') }
    expect(term('2023-04-01', both)).toMatchObject({ until: '2025-04-01', extensionsUsed: 0, renewals: 1 })
  })

  it('may be extended on the day of issue', () => {
    expect(term('2021-05-10', extended('2021-05-10')).extensionsUsed).toBe(1)
  })

  it('leaves out what was granted before the issue', () => {
    expect(term('2023-04-02', extended('2021-05-09')).extensionsUsed).toBe(0)
    expect(term('2023-04-02', renewed('renewal', '2021-05-09')).renewals).toBe(0)
  })

  it('ends in a short month on its last day, however often it was extended', () => {
    const extensions = { grantedOn: ['2023-02-01', '2023-02-27'], months: 1, most: 2 }
    expect(term('2023-03-01', { issuedOn: '2023-01-31', months: () => 1, extensions }).until).toBe(
      '2023-04-30',
    )
  })
})

describe('a term whose order says more', () => {
  it('asks for the months of the day of issue or renewal, also where it counts from the end', () => {
    const months = (on: string) => (on < '2023-04-01' ? 24 : 36)
    expect(term('2023-05-10', { months, ...renewed('end', '2023-03-31') }).until).toBe('2025-05-10')
    expect(term('2023-05-10', { months, ...renewed('end', '2023-04-01') }).until).toBe('2026-05-10')
    const both = { months, ...renewed('end', '2023-03-31'), ...extended('2023-06-01') }
    expect(term('2023-06-01', both).until).toBe('2026-05-10')
  })

  it('is renewed once by a day that was written down twice', () => {
    const terms = { graceDays: 30, ...renewed('end', '2023-05-20', '2023-05-20') }
    expect(term('2023-06-01', terms)).toMatchObject({ until: '2025-05-10', renewals: 1 })
  })

  it('has the grace of its own end, whatever a later order says', () => {
    const graceDays = (until: string) => (until < '2023-05-11' ? 30 : 60)
    const late = { graceDays, ...renewed('renewal', '2023-06-20') }
    expect(term('2023-09-01', late).renewals).toBe(0)
    expect(term('2023-09-01', { ...late, issuedOn: '2021-05-11' }).renewals).toBe(1)
  })

  it('is renewed from its window on', () => {
    const renewals = (...renewedOn: string[]) => ({
      renewals: { renewedOn, countsFrom: 'end' as const, earliestDays: 90 },
    })
    expect(term('2023-05-01', renewals('2023-02-08')).renewals).toBe(0)
    expect(term('2023-05-01', renewals('2023-02-09')).renewals).toBe(1)
  })

  it('counts from what the two days say: an early renewal from the end, a late one from its day', () => {
    const countsFrom = (on: string, until: string) => (on < until ? until : on)
    const at = (on: string) =>
      term('2023-06-09', { graceDays: 30, renewals: { renewedOn: [on], countsFrom } })
    expect(at('2023-05-09')).toMatchObject({ from: '2023-05-10' })
    expect(at('2023-05-11')).toMatchObject({ from: '2023-05-11' })
  })

  it('ends as its order counts: from 29 February to 1 March', () => {
    const ends = (from: string, months: number) => {
      const until = addMonths(from, months)
      return from.endsWith('-02-29') && !until.endsWith('-02-29') ? addDays(until, 1) : until
    }
    const leap = { issuedOn: '2024-02-29', months: () => 12 }
    expect(term('2024-03-01', leap).until).toBe('2025-02-28')
    expect(term('2024-03-01', { ...leap, ends }).until).toBe('2025-03-01')
  })

  it('says which term still runs where the next one is to begin, and refuses to extend that one', () => {
    const early = { ...renewed('end', '2023-04-01'), ...extended('2023-04-02') }
    expect(term('2023-04-02', early)).toMatchObject({
      from: '2023-05-10',
      before: { from: '2021-05-10', until: '2023-05-10' },
      extensionsUsed: 0,
      extensionsRefused: ['2023-04-02'],
    })
    expect(term('2023-03-31', early).before).toBeNull()
  })
})

describe('valid until a day', () => {
  const answer = (on: string, days: number | null) =>
    validUntil({
      code: 'ENDED',
      until: '2023-05-10',
      grace: days === null ? null : { code: 'IN_GRACE', days },
      day: new AskedDay(on),
    })

  it('is met on its last day, and that is the day by which to act', () => {
    expect(answer('2023-05-09', 30)).toEqual({ is: 'met', due: '2023-05-09' })
  })

  it('has days of grace, or none', () => {
    expect(answer('2023-05-10', 30)).toMatchObject({
      code: 'IN_GRACE',
      since: '2023-05-10',
      due: '2023-06-08',
    })
    expect(answer('2023-06-08', 30)).toMatchObject({ code: 'IN_GRACE' })
    expect(answer('2023-06-09', 30)).toMatchObject({ code: 'ENDED', since: '2023-06-09', due: null })
    expect(answer('2023-05-10', null)).toMatchObject({ code: 'ENDED', since: '2023-05-10' })
    expect(answer('2023-05-10', 0)).toMatchObject({ code: 'ENDED', since: '2023-05-10' })
  })
})

describe('what has not come', () => {
  const changesOn = (on: string, differing: Partial<ValidityTerms>) => {
    const day = new AskedDay(on)
    termOfValidity({ issuedOn: '2021-05-10', months: () => 24, ...differing }, day)
    return day.changesOn
  }

  it('is asked for again, and nothing else is', () => {
    expect(changesOn('2023-03-31', extended('2023-04-01'))).toBe('2023-04-01')
    expect(changesOn('2023-04-01', extended('2023-04-01'))).toBeNull()
    expect(changesOn('2023-04-01', {})).toBeNull()
    expect(changesOn('2020-01-01', extended('2021-05-09'))).toBeNull()
    expect(changesOn('2020-01-01', renewed('renewal', '2021-05-10'))).toBe('2021-05-10')
  })

  it('an extension of the day of a renewal lengthens the term before', () => {
    const sameDay = { ...extended('2023-04-01'), ...renewed('end', '2023-04-01') }
    expect(term('2023-04-01', sameDay)).toMatchObject({
      from: '2024-05-10',
      until: '2026-05-10',
      extensionsUsed: 0,
      renewals: 1,
    })
  })

  it('renewals and extensions count in order of days, however they are written', () => {
    const mixed = { ...extended('2024-06-01'), ...renewed('renewal', '2024-04-30', '2022-05-01') }
    expect(term('2024-06-01', mixed)).toMatchObject({ from: '2024-04-30', extensionsUsed: 1, renewals: 2 })
  })
})
