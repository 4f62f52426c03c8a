import { messagesFor } from '@brygga/messages'
import { listAccounts } from '../../connection/account-calls.ts'
import { accountLines } from '../../views/accounts-view.ts'
import type { Call } from '../call.ts'
import type { Accounts } from '../shapes.ts'

/** The accounts of the region: whose, with which roles, and what they are. */
export default async function listAllAccounts(call: Call): Promise<void> {
  const { options, printer, words, locale } = call
  const list = await listAccounts(call)
  const shown: Accounts = list.accounts
  if (options.json === true) return printer.json(shown)
  printer.lines(accountLines(list, messagesFor(locale), words))
}
