import { z } from 'zod'
import type { Day } from '../calendar/day.schemas.ts'
import { findIdentityNumber } from '../people/identity-number.ts'
import { PersonSchema } from '../people/person.schemas.ts'
import { SafeTextSchema } from '../people/safe-text.schemas.ts'
import type { Decision } from './change.ts'
import { RecordIdSchema } from './record.schemas.ts'
import { decide, reason, reasonsWhere } from './refusal.ts'
import type { Register } from './register.schemas.ts'

/** Gives a person another name or address. Names the version it saw. */
export const AmendPersonCommandSchema = z.strictObject({
  personId: RecordIdSchema,
  version: z.int().min(1),
  name: SafeTextSchema(200).optional(),
  email: PersonSchema.shape.email
    .refine((email) => email === null || findIdentityNumber(email) === null, 'identity-number')
    .optional(),
})
export type AmendPersonCommand = z.infer<typeof AmendPersonCommandSchema>

/** A person gets another name or address. */
export function decideAmendPerson(command: AmendPersonCommand, register: Register, _on: Day): Decision {
  const { personId, version, name, email } = command
  const person = register.people.find((each) => each.id === personId)
  const values = {
    ...(name !== undefined && name !== person?.name && { name }),
    ...(email !== undefined && email !== person?.email && { email }),
  }
  const isUnchanged = person !== undefined && Object.keys(values).length === 0
  const reasons = reasonsWhere(
    [person === undefined, reason('PERSON_UNKNOWN', 'personId')],
    [isUnchanged, reason('NOTHING_TO_CHANGE', null)],
  )
  return decide('people.amend', reasons, () => [
    { op: 'amend', kind: 'people', id: personId, version, values },
  ])
}
