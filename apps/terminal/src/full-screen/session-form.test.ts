import { describe, expect, test } from 'vitest'
import type { SessionDefaults } from '../connection/answers.ts'
import { boxToggled, fieldMoved, fieldOf, sessionForm, valueMoved } from './session-form.ts'

const defaults: SessionDefaults = {
  heldOn: '2024-02-28',
  minutes: 60,
  supervisorId: 's1',
  attendeeIds: ['p1'],
  supervisors: [
    { id: 's1', name: 'Måns Nguyen' },
    { id: 's2', name: 'Amina Hjelm' },
  ],
  people: [
    { id: 'p1', name: 'Egon Haddad' },
    { id: 'p2', name: 'Siv Norling' },
  ],
}
const start = sessionForm(defaults, 'individual')
const at = (field: number) => fieldMoved(start, field)

describe('the form of a session', () => {
  test('begins with what is usual, at the day', () => {
    expect(start).toMatchObject({
      heldOn: '2024-02-28',
      supervisorId: 's1',
      minutes: 60,
      attendeeIds: ['p1'],
      themes: [],
    })
    expect(fieldOf(start)).toBe('heldOn')
  })

  test('goes around its fields', () => {
    expect(fieldOf(fieldMoved(start, -1))).toBe('themes')
    expect(fieldOf(fieldMoved(fieldMoved(start, -1), 1))).toBe('heldOn')
  })

  test('the day moves by one, over a leap day', () => {
    expect(valueMoved(start, defaults, 1).heldOn).toBe('2024-02-29')
    expect(valueMoved(valueMoved(start, defaults, 1), defaults, 1).heldOn).toBe('2024-03-01')
  })

  test('the form and the supervisor go around their choices', () => {
    expect(valueMoved(at(1), defaults, -1).form).toBe('on-demand')
    expect(valueMoved(at(2), defaults, 1).supervisorId).toBe('s2')
    expect(valueMoved(valueMoved(at(2), defaults, 1), defaults, 1).supervisorId).toBe('s1')
  })

  test('minutes move by a quarter and stay within what a session can be', () => {
    expect(valueMoved(at(3), defaults, 1).minutes).toBe(75)
    expect(valueMoved({ ...at(3), minutes: 15 }, defaults, -1).minutes).toBe(15)
    expect(valueMoved({ ...at(3), minutes: 600 }, defaults, 1).minutes).toBe(600)
    expect(valueMoved({ ...at(3), minutes: null }, defaults, 1).minutes).toBe(60)
  })

  test('boxes are ticked and unticked under the keys, and nowhere else', () => {
    const second = valueMoved(at(4), defaults, 1)
    expect(boxToggled(second, defaults).attendeeIds).toEqual(['p1', 'p2'])
    expect(boxToggled(at(4), defaults).attendeeIds).toEqual([])
    expect(boxToggled(start, defaults)).toEqual(start)
    expect(boxToggled(at(5), defaults).themes).toEqual(['role'])
  })

  test('without anybody to choose, the supervisor stays unsaid', () => {
    const nobody = { ...defaults, supervisors: [], supervisorId: null }
    expect(valueMoved({ ...at(2), supervisorId: null }, nobody, 1).supervisorId).toBeNull()
  })
})
