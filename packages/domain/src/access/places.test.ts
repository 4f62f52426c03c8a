import { describe, expect, it } from 'vitest'
import { type Role, RoleSchema } from '../people/person.schemas.ts'
import { places, placesFor } from './places.ts'

describe('places', () => {
  it('are those that the roles use, in order', () => {
    expect(placesFor(['coordinator'])).toEqual([
      'todo',
      'people',
      'workplaces',
      'training',
      'supervision',
      'influence',
      'programme',
      'rulebook',
      'material',
      'settings',
    ])
    expect(placesFor(['peer-supporter'])).toEqual(['my-page', 'todo', 'rulebook', 'material'])
    expect(placesFor(['supervisor'])[0]).toBe('my-people')
    expect(placesFor(['unit-manager'])[0]).toBe('my-unit')
    expect(placesFor(['peer-supporter', 'coordinator'])[0]).toBe('my-page')
    expect(placesFor([])).toEqual([])
    expect(placesFor(['treasurer' as Role])).toEqual([])
    expect(placesFor(['treasurer' as Role, 'hr'])).toEqual(['my-unit', 'rulebook', 'material'])
  })

  it('are each used by somebody', () => {
    expect(placesFor([...RoleSchema.options])).toEqual([...places])
  })
})
