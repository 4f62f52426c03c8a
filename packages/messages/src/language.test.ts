import { describe, expect, it } from 'vitest'
import { languageOf, sortNames } from './language.ts'

describe('names', () => {
  it('come in Swedish order: å, ä and ö last, and 2 before 10', () => {
    const names = [
      'Örjan',
      'Åsa',
      'Zara',
      'Ängla',
      'Avdelning 10',
      'Avdelning 2',
      'adam',
      'Bo',
      'Édith',
      'Vera',
      'Wilma',
    ]
    expect(sortNames(names)).toEqual([
      'adam',
      'Avdelning 2',
      'Avdelning 10',
      'Bo',
      'Édith',
      'Vera',
      'Wilma',
      'Zara',
      'Åsa',
      'Ängla',
      'Örjan',
    ])
  })

  it('order what has them, and leave the list as it was', () => {
    const people = [{ name: 'Öberg' }, { name: 'Almqvist' }]
    expect(sortNames(people, ({ name }) => name).map(({ name }) => name)).toEqual(['Almqvist', 'Öberg'])
    expect(people[0]?.name).toBe('Öberg')
  })
})

describe('a language', () => {
  const forms = { one: 'tillfälle', other: 'tillfällen' }

  it('counts', () => {
    const { counted } = languageOf('sv')
    expect([0, 1, 2, 21].map((count) => counted(count, forms))).toEqual([
      '0 tillfällen',
      '1 tillfälle',
      '2 tillfällen',
      '21 tillfällen',
    ])
    expect(languageOf('en').counted(1, { one: 'day', other: 'days' })).toBe('1 day')
    expect(languageOf('en').counted(0, { one: 'day', other: 'days' })).toBe('0 days')
  })

  it('writes numbers, shares and lists', () => {
    expect(languageOf('sv').number(250_000)).toBe('250\u00A0000')
    expect(languageOf('en').number(250_000)).toBe('250,000')
    expect(languageOf('sv').percent(75)).toBe('75\u00A0%')
    expect(languageOf('en').percent(75)).toBe('75%')
    expect(languageOf('sv').list(['a', 'b', 'c'])).toBe('a, b och c')
    expect(languageOf('en').list(['a', 'b'])).toBe('a and b')
  })
})
