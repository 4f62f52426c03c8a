import type { AccountRefusalCode } from '~/answers'
import type { Fault, SaveState } from './useSave'

/** Which field a refusal is about. */
const fieldOf: Record<AccountRefusalCode, string | null> = {
  ALREADY_MEMBER: 'email',
  OWN_ACCOUNT: null,
  LAST_ADMINISTRATOR: 'roles',
  ROLES_CHANGED_SINCE: 'roles',
  PERSON_NOT_FREE: null,
}
const isOfAccounts = (code: string): code is AccountRefusalCode => code in fieldOf

/** Changes something about an account. What was typed stays; what is refused is said at its field. */
export function useAccountCall() {
  const words = useWords()
  const state = ref<SaveState>('open')
  const faults = ref<Fault[]>([])

  async function call(path: string, body: Record<string, unknown>): Promise<boolean> {
    state.value = 'saving'
    faults.value = []
    const answer = await askAccount(path, body)
    if (answer.outcome === 'done') {
      state.value = 'done'
      return true
    }
    if (answer.code === 'NO_CONTACT') state.value = 'no-contact'
    else refuse(faultsOf(answer))
    // Somebody else may have changed what is shown.
    if (answer.code === 'ROLES_CHANGED_SINCE') await refreshNuxtData('accounts')
    return false
  }
  function faultsOf({ code, numbers, issues, correlationId }: AccountRefusal): Fault[] {
    if (isOfAccounts(code)) return [{ code, field: fieldOf[code], text: words.value.refusal(code, numbers) }]
    if (issues.length > 0)
      return issues.map((issue) => ({
        code,
        field: String(issue.path[0] ?? ''),
        text: words.value.inputIssue(issue.code, issue.params),
      }))
    const failure = { code, numbers, issues, correlationId } as Failure
    return [{ code, field: null, text: failureWords(words.value, failure) }]
  }
  function refuse(list: Fault[]) {
    faults.value = list
    state.value = 'wrong'
  }
  return { state, faults, call, refuse }
}
