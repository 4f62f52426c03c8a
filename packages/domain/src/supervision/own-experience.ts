import type { Day } from '../calendar/day.schemas.ts'
import type { Attestation } from '../people/person.schemas.ts'
import type { Decision } from '../register/change.ts'
import type { RecordId } from '../register/record.schemas.ts'
import { decide, reason, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import type { AttestOwnExperienceCommand } from './supervision.commands.ts'

/**
 * Whether a person has own experience by the attestations made so far: the last one tells, null where there is
 * none. Where one day says both yes and no, no stands, since a yes must not rest on a contradiction.
 */
export function attestedOwnExperience(
  attestations: readonly Pick<Attestation, 'attestedOn' | 'ownExperience'>[],
): boolean | null {
  const last = attestations.reduce<Day | null>(
    (latest, { attestedOn }) => (latest === null || attestedOn > latest ? attestedOn : latest),
    null,
  )
  if (last === null) return null
  return attestations.every((each) => each.attestedOn !== last || each.ownExperience)
}

/** The same from a register, as it stood on a day. */
export function ownExperienceOn(register: Register, personId: RecordId, on: Day): boolean | null {
  return attestedOwnExperience(
    register.attestations.filter((each) => each.personId === personId && each.attestedOn <= on),
  )
}

/** An attestation goes into the register; one of the same day is put right instead. */
export function decideAttestOwnExperience(
  command: AttestOwnExperienceCommand,
  register: Register,
  on: Day,
): Decision {
  const { id, personId, ownExperience, attestedBy } = command
  const sameDay = register.attestations.filter(
    (each) => each.personId === personId && each.attestedOn === command.on,
  )
  const isUnchanged = sameDay.length > 0 && sameDay.every((each) => each.ownExperience === ownExperience)
  const reasons = reasonsWhere(
    [register.attestations.some((each) => each.id === id), reason('RECORD_ID_TAKEN', 'id')],
    [!register.people.some((person) => person.id === personId), reason('PERSON_UNKNOWN', 'personId')],
    [command.on > on, reason('DAY_IN_FUTURE', 'on', { day: command.on })],
    [isUnchanged, reason('NOTHING_TO_CHANGE', 'ownExperience')],
  )
  return decide('supervision.attest-own-experience', reasons, () => {
    if (sameDay.length > 0) {
      return sameDay.map(({ id, version }) => ({
        op: 'amend',
        kind: 'attestations',
        id,
        version,
        values: { ownExperience, attestedBy },
      }))
    }
    const record = { id, version: 1, personId, ownExperience, attestedOn: command.on, attestedBy }
    return [{ op: 'add', kind: 'attestations', record }]
  })
}
