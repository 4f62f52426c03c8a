// A register of peer supporters with three years of sessions each, as a store would hand it over.
import type { Register } from '@brygga/domain'
import { organisation, person, record, recordId, registerWith } from '@brygga/domain/testing'
import { placementOf } from './peer-supporters.ts'

/** So many peer supporters, two to a workplace and ten to a supervisor, with every session as a record. */
export function registerOf(count: number): Register {
  const register = registerWith()
  let next = 10_000_000
  for (let at = 0; at < count; at += 1) {
    const { period, sessions } = placementOf(at)
    const [personId, placementNumber] = [recordId(10 * at + 1), 10 * at]
    const supervisorId = recordId(10 * (at - (at % 10)) + 2)
    const workplaceNumber = 10 * (at - (at % 2)) + 5
    register.people.push(person(10 * at + 1))
    if (at % 10 === 0) register.people.push(person(10 * at + 2))
    if (at % 2 === 0) register.organisations.push(organisation(workplaceNumber))
    register.placements.push(
      record(placementNumber, {
        personId,
        employerId: recordId(workplaceNumber),
        workplaceId: recordId(workplaceNumber),
        supportOrganisationId: null,
        fraction: null,
        ...period,
      }),
    )
    const since = { from: period.from, until: null }
    register.relations.push(
      record(next++, {
        placementId: recordId(placementNumber),
        kind: 'supervisor',
        personId: supervisorId,
        ...since,
      }),
    )
    for (const form of ['individual', 'group'] as const) {
      for (const heldOn of sessions[form]) {
        register.sessions.push(
          record(next++, { heldOn, form, supervisorId, attendeeIds: [personId], minutes: 45, themes: [] }),
        )
      }
    }
  }
  return register
}
