import type { Day, Period } from '../calendar/day.schemas.ts'
import { isActiveOn } from '../calendar/day.ts'
import type { Consent } from '../people/person.schemas.ts'
import type { Decision, Operation } from '../register/change.ts'
import type { RecordId } from '../register/record.schemas.ts'
import { decide, reason, reasonsWhere } from '../register/refusal.ts'
import type { Register } from '../register/register.schemas.ts'
import type { RecordConsentCommand } from './placement.commands.ts'

/**
 * What a person's answers in force amount to: the one given last stands, null where there is none. Where yes and
 * no were given on one day, no stands.
 */
export function standingConsent(inForce: readonly (Period & { given: boolean })[]): boolean | null {
  const last = inForce.reduce<Day | null>(
    (latest, { from }) => (latest === null || from > latest ? from : latest),
    null,
  )
  if (last === null) return null
  return inForce.every((consent) => consent.from !== last || consent.given)
}

/** The answers of a person about a purpose that are in force on a day. */
export function consentsInForce(
  register: Register,
  { personId, purpose, on }: { personId: RecordId; purpose: Consent['purpose']; on: Day },
): Consent[] {
  return register.consents.filter(
    (each) => each.personId === personId && each.purpose === purpose && isActiveOn(each, on),
  )
}

/** A yes or no goes into the register; what was answered before ends on that day. */
export function decideRecordConsent(command: RecordConsentCommand, register: Register, on: Day): Decision {
  const present = consentsInForce(register, command)
  const reasons = reasonsWhere(
    [register.consents.some((each) => each.id === command.id), reason('RECORD_ID_TAKEN', 'id')],
    [!register.people.some((person) => person.id === command.personId), reason('PERSON_UNKNOWN', 'personId')],
    [command.on > on, reason('DAY_IN_FUTURE', 'on', { day: command.on })],
    [standingConsent(present) === command.given, reason('NOTHING_TO_CHANGE', 'given')],
  )
  return decide('people.record-consent', reasons, () => consentOperations(command, present))
}

/** Ends the answers in force and adds the new one; an answer of the very day is put right instead. */
export function consentOperations(command: RecordConsentCommand, present: readonly Consent[]): Operation[] {
  const { id, personId, purpose, given, on } = command
  const ended = present
    .filter((each) => each.from < on)
    .map((each): Operation => amendConsent(each, { until: on }))
  const sameDay = present.filter((each) => each.from === on)
  if (sameDay.length > 0) return [...ended, ...sameDay.map((each) => amendConsent(each, { given }))]
  const record = { id, version: 1, personId, purpose, given, from: on, until: null }
  return [...ended, { op: 'add', kind: 'consents', record }]
}

function amendConsent({ id, version }: Consent, values: { until: Day } | { given: boolean }): Operation {
  return { op: 'amend', kind: 'consents', id, version, values }
}
