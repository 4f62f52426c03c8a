/**
 * Asks when somebody has stopped typing for a while, in milliseconds. Whatever is asked next, or dropped, takes the
 * place of what was asked before: its `take` is never called.
 */
export function useAskSoon(pause: number) {
  let waiting: ReturnType<typeof setTimeout> | undefined
  let controller: AbortController | undefined

  function drop() {
    clearTimeout(waiting)
    controller?.abort()
  }
  onScopeDispose(drop)

  function askSoon<T>(ask: (signal: AbortSignal) => Promise<T>, take: (answer: T) => void) {
    drop()
    controller = new AbortController()
    const { signal } = controller
    waiting = setTimeout(async () => {
      const answer = await ask(signal)
      if (!signal.aborted) take(answer)
    }, pause)
  }
  return { askSoon, drop }
}
