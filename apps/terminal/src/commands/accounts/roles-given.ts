import { RoleSchema } from '@brygga/domain'
import { Failure } from '../../output/failure.ts'
import type { Call } from '../call.ts'

/** The roles that are named with --as: one at least, and all of them roles that there are. */
export function rolesGiven({ options, words }: Call): string[] {
  const { options: known } = RoleSchema
  const given = options.as ?? []
  if (given.length === 0) throw new Failure('usage', 'OPTION_MISSING', words.accounts.rolesMissing(known))
  const unknown = given.find((role) => !RoleSchema.safeParse(role).success)
  if (unknown !== undefined)
    throw new Failure('usage', 'OPTION_INVALID', words.failures.roleUnknown(unknown, known))
  return given
}
