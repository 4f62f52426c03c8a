import { listAccounts } from '../../connection/account-calls.ts'
import { Failure } from '../../output/failure.ts'
import { line } from '../../text/lines.ts'
import type { Call } from '../call.ts'
import { personFor } from '../naming.ts'
import { carryOutAccount } from './carry-out-account.ts'
import { rolesGiven } from './roles-given.ts'

/** Invites somebody by e-mail into the region, with one role or several. */
export default async function inviteToRegion(call: Call): Promise<void> {
  const { options, words, given, printer } = call
  const [email = ''] = given
  const roles = rolesGiven(call)
  const person = options.person === undefined ? null : await personFor(call, options.person)
  const name = options.name ?? person?.name
  if (name === undefined)
    throw new Failure('usage', 'OPTION_MISSING', words.usage.optionMissing('--name'), {
      next: [words.accounts.nameNext],
    })
  await carryOutAccount(call, {
    path: 'invitations',
    input: { name, email, roles, personId: person?.id ?? null },
    says: words.accounts.invited(name, email),
  })
  const { mailWorks } = await listAccounts(call)
  if (!mailWorks) printer.noteLines([line(words.accounts.noMail, 'attention')])
}
