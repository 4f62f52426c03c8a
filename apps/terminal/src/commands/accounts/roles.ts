import type { Call } from '../call.ts'
import { accountMeant } from './account-meant.ts'
import { carryOutAccount } from './carry-out-account.ts'
import { rolesGiven } from './roles-given.ts'

/** Gives an account other roles, instead of all that it had. */
export default async function changeRoles(call: Call): Promise<void> {
  const { words, given } = call
  const roles = rolesGiven(call)
  const { id: accountId, name, roles: saw } = await accountMeant(call, given[0] ?? '')
  await carryOutAccount(call, {
    path: 'accounts/roles',
    input: { accountId, saw, roles },
    says: words.accounts.rolesChanged(name),
  })
}
