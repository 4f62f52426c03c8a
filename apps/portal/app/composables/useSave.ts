import type { Conflict, Reason, WriteOutcome } from '~/answers'

/** A thing that is wrong with what was typed: which field, if any, and the words for it. */
export interface Fault {
  field: string | null
  text: string
  /** The server's code for it, where the server said so. */
  code?: string
}

export type SaveState = 'open' | 'saving' | 'no-contact' | 'wrong' | 'conflict' | 'done'

type Body<T> = Omit<T, 'idempotencyKey'>

/**
 * Saves what a form holds. Without contact the form keeps what was typed and may try again with the same key, so
 * that two tries are one change. A key belongs to one content: what is altered between tries gets another.
 */
export function useSave<T extends { idempotencyKey: string }>(send: (input: T) => Promise<WriteOutcome>) {
  const words = useWords()
  const state = ref<SaveState>('open')
  const faults = ref<Fault[]>([])
  const conflict = shallowRef<Conflict | null>(null)
  const keys = new Map<string, string>()

  async function save(body: Body<T>): Promise<Extract<WriteOutcome, { outcome: 'done' }> | null> {
    const text = JSON.stringify(body)
    const idempotencyKey = keys.get(text) ?? crypto.randomUUID()
    keys.set(text, idempotencyKey)
    state.value = 'saving'
    faults.value = []
    conflict.value = null
    try {
      const outcome = await send({ ...body, idempotencyKey } as T)
      if (outcome.outcome === 'done') {
        state.value = 'done'
        return outcome
      }
      if (outcome.outcome === 'conflict') {
        conflict.value = outcome
        state.value = 'conflict'
      } else refuse(outcome.reasons.map(faultOf))
    } catch (error) {
      fail(error)
    }
    return null
  }
  function faultOf(reason: Reason): Fault {
    const { code, field, numbers } = reason
    return { code, field, text: words.value.refusal(code, numbers) }
  }
  function refuse(list: Fault[]) {
    faults.value = list
    state.value = 'wrong'
  }
  function fail(error: unknown) {
    const failure = failureOf(error)
    if (failure.code === 'NO_CONTACT') {
      state.value = 'no-contact'
      return
    }
    const issues = failure.issues.map((issue) => ({
      field: String(issue.path[0] ?? ''),
      text: words.value.inputIssue(issue.code, issue.params),
    }))
    refuse(issues.length > 0 ? issues : [{ field: null, text: failureWords(words.value, failure) }])
  }
  return { state, faults, conflict, save, refuse }
}
