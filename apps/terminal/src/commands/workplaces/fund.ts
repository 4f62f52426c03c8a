import { messagesFor } from '@brygga/messages'
import { Failure } from '../../output/failure.ts'
import type { Call } from '../call.ts'
import { workplaceFor } from '../naming.ts'
import { carryOut } from '../writing.ts'

/** Notes a decision that pays for posts at a workplace. */
export default async function fundPost(call: Call): Promise<void> {
  const { options, words, given } = call
  const { amount } = options
  if (amount === undefined) throw new Failure('usage', 'OPTION_MISSING', words.failures.amountMissing)
  const workplace = await workplaceFor(call, given[0] ?? '')
  const brygga = await call.brygga()
  const from = options.from ?? (await brygga.session.me.query()).today
  await carryOut(call, {
    name: 'workplaces.fund',
    input: {
      workplaceId: workplace.id,
      from,
      until: options.until ?? null,
      amount,
      funder: options.funder ?? null,
    },
    write: (input) => brygga.workplaces.fund.mutate(input),
    says: words.writing.postFunded(workplace.name, messagesFor(call.locale).formatDay(from)),
  })
}
