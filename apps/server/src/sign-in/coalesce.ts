/**
 * Answers many who ask the same at nearly the same time with one piece of work, and never with one that began before
 * they asked: who comes while it is under way shares the next. So nothing is ever older than the question.
 */
export function coalesce<Answer>(work: (key: string) => Promise<Answer>): (key: string) => Promise<Answer> {
  const waiting = new Map<string, Promise<Answer>>()
  const running = new Map<string, Promise<unknown>>()

  /** After the work before. Where there is none, what came over the network at the same moment is heard first. */
  async function begin(key: string): Promise<Answer> {
    const before = running.get(key)
    await (before === undefined ? new Promise(setImmediate) : before.catch(() => undefined))
    waiting.delete(key)
    const answer = work(key)
    running.set(key, answer)
    try {
      return await answer
    } finally {
      if (running.get(key) === answer) running.delete(key)
    }
  }

  return (key) => {
    const shared = waiting.get(key) ?? begin(key)
    waiting.set(key, shared)
    return shared
  }
}
