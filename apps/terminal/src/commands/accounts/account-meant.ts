import type { AccountRow } from '@brygga/api/client'
import { listAccounts } from '../../connection/account-calls.ts'
import { Failure } from '../../output/failure.ts'
import type { Call } from '../call.ts'

/** The account that an address, a name or an id means; several of one name are told apart by their addresses. */
export async function accountMeant(call: Call, text: string): Promise<AccountRow> {
  const { words } = call
  const { accounts } = await listAccounts(call)
  const wanted = text.trim().toLowerCase()
  const exact = accounts.find(({ id, email }) => id === text || email === wanted)
  if (exact !== undefined) return exact
  const named = accounts.filter(({ name }) => name.localeCompare(text, 'sv', { sensitivity: 'accent' }) === 0)
  const [first, ...others] = named
  if (first === undefined)
    throw new Failure('not-found', 'NOT_FOUND', words.accounts.unknown(text), {
      next: [words.accounts.unknownNext],
    })
  if (others.length > 0)
    throw new Failure(
      'usage',
      'AMBIGUOUS',
      words.failures.ambiguous(
        text,
        named.map(({ email }) => email),
      ),
    )
  return first
}
