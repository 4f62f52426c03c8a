import { confirmed } from '../../output/prompt.ts'
import type { Call } from '../call.ts'
import { accountMeant } from './account-meant.ts'
import { carryOutAccount } from './carry-out-account.ts'

/** Shuts an account, after a question: whoever has it is out at once. */
export default async function shutAccount(call: Call): Promise<void> {
  const { words, given, options } = call
  const { id, name, email } = await accountMeant(call, given[0] ?? '')
  if (options.dryRun !== true) await confirmed(call, words.accounts.shutQuestion(name, email))
  await carryOutAccount(call, {
    path: 'accounts/disable',
    input: { accountId: id },
    says: words.accounts.shut(name),
  })
}
