import type { AccountList } from '~/answers'

/** The accounts of the region. */
export function useAccounts() {
  return useAsked<AccountList>({
    key: () => 'accounts',
    ask: async () => {
      const answer = await askAccount('accounts')
      // What is sent has been checked by the server against the same schema.
      if (answer.outcome === 'done') return answer.body as AccountList
      throw new RefusedQuestion(answer as Failure)
    },
  })
}
