/** How long a change that was just made can be taken back, in milliseconds. */
export const UNDO_MILLISECONDS = 10_000

/** Something that was just done: what to say of it, and the change that can be taken back. */
export interface Done {
  changeId: string
  /** What it was about, to show it where it stood: the finding's or the question's own key. */
  about: string | null
  said: string
  state: 'done' | 'undoing' | 'undone' | 'kept'
  /** Milliseconds that are left; stands still while somebody is at it. */
  left: number
}

const step = 250

/** What was done lately and may be undone. One list for the whole tab. */
export function useUndo() {
  const done = useState<Done[]>('done', () => [])
  const held = useState('done-held', () => false)

  function remember(changeId: string, said: string, about: string | null = null) {
    done.value = [...done.value, { changeId, about, said, state: 'done', left: UNDO_MILLISECONDS }]
    if (done.value.length === 1) tick()
  }
  function tick() {
    setTimeout(() => {
      if (!held.value) {
        for (const one of done.value) if (one.state !== 'undoing') one.left -= step
        done.value = done.value.filter((one) => one.left > 0)
      }
      if (done.value.length > 0) tick()
    }, step)
  }
  async function undo(one: Done) {
    one.state = 'undoing'
    try {
      const outcome = await useApi().changes.undo.mutate({
        changeId: one.changeId,
        idempotencyKey: crypto.randomUUID(),
      })
      one.state = outcome.outcome === 'done' ? 'undone' : 'kept'
    } catch {
      one.state = 'kept'
    }
    one.left = 4000
    await refreshNuxtData()
  }
  return { done, held, remember, undo }
}
