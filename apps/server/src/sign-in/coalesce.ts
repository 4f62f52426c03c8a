/**
 * Answers many who ask the same at nearly the same time with one piece of work, and never with one that began before
 * they asked: who comes while it is under way shares the next. So nothing is ever older than the question.
 */
export function coalesce<Answer>(work: (key: string) => Promise<Answer>): (key: string) => Promise<Answer> {
  const running = new Map<string, Promise<unknown>>()
  const waiting = new Map<string, Promise<Answer>>()

  function begin(key: string): Promise<Answer> {
    const answer = work(key)
    running.set(key, answer)
    const over = () => {
      if (running.get(key) === answer) running.delete(key)
    }
    answer.then(over, over)
    return answer
  }

  return (key) => {
    const before = running.get(key)
    if (before === undefined) return begin(key)
    const shared = waiting.get(key)
    if (shared !== undefined) return shared
    const next = before
      .catch(() => undefined)
      .then(() => {
        waiting.delete(key)
        return begin(key)
      })
    waiting.set(key, next)
    return next
  }
}
