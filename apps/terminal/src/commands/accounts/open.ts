import type { Call } from '../call.ts'
import { accountMeant } from './account-meant.ts'
import { carryOutAccount } from './carry-out-account.ts'

/** Opens a shut account as it was, or sends an invitation that was not used anew. */
export default async function openAccount(call: Call): Promise<void> {
  const { words, given } = call
  const { id, name, state } = await accountMeant(call, given[0] ?? '')
  await carryOutAccount(call, {
    path: 'accounts/open',
    input: { accountId: id },
    says: state === 'shut' ? words.accounts.opened(name) : words.accounts.invitedAgain(name),
  })
}
