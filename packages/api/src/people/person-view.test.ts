import type { Person, Register } from '@brygga/domain'
import { recordId, soundRegister } from '@brygga/domain/testing'
import { describe, expect, it } from 'vitest'
import { viewOf } from '../../tests/support/view.ts'
import { personView } from './person-view.ts'

const sound = soundRegister()
const certified = sound.certificates[0]

function certificateShown(until: string | null) {
  const register: Register = {
    ...sound,
    certificates: sound.certificates.map((each) => ({ ...each, until })),
  }
  const { view, names, reach } = viewOf(register)
  const person = register.people.find(({ id }) => id === certified?.personId) as Person
  return personView(person, view, { names, reach }).certificate
}

describe('the certificate on a person’s page', () => {
  const issuedOn = certified?.issuedOn

  it('holds until its end', () => {
    expect(certificateShown(null)).toEqual({ issuedOn, until: null, holds: true })
    expect(certificateShown('2023-06-16')).toEqual({ issuedOn, until: '2023-06-16', holds: true })
  })

  it('no longer holds from the day on which it ended or was withdrawn', () => {
    expect(certificateShown('2023-06-15')).toEqual({ issuedOn, until: '2023-06-15', holds: false })
  })
})

it('says nothing of a certificate that nobody was given', () => {
  const { view, names, reach } = viewOf({ ...sound, certificates: [] })
  const person = sound.people.find(({ id }) => id === recordId(1)) as Person
  expect(personView(person, view, { names, reach }).certificate).toBeNull()
})
