/**
 * Lets those who ask the same at the same moment share one reading. Nothing is kept: whoever asks while all permitted
 * readings of a question are under way joins the next one, which has not begun, so an answer is never older than its
 * question. The reading is told for how many it is, so that it can note each of them.
 */
export function sharedReadings<Question, Answer>(
  read: (question: Question, askers: number) => Promise<Answer>,
  { atOnce, mostTogether }: { atOnce: number; mostTogether: number },
): (question: Question) => Promise<Answer> {
  const questions = new Map<string, { running: number; next: Gathering<Answer>[] }>()

  return (question) => {
    const key = JSON.stringify(question)
    const asked = questions.get(key) ?? { running: 0, next: [] }
    questions.set(key, asked)

    const goOn = () => {
      const following = asked.next.shift()
      if (following !== undefined) return following.settle(read(question, following.askers).finally(goOn))
      asked.running -= 1
      if (asked.running === 0) questions.delete(key)
    }

    const open = asked.next.find(({ askers }) => askers < mostTogether)
    if (open !== undefined) {
      open.askers += 1
      return open.answer
    }
    const mine = gathering<Answer>()
    asked.next.push(mine)
    if (asked.running < atOnce) {
      asked.running += 1
      // What came over the network at the same moment is heard first, and joins.
      setImmediate(goOn)
    }
    return mine.answer
  }
}

/** Those who will share a reading that has not begun. */
interface Gathering<Answer> {
  askers: number
  answer: Promise<Answer>
  settle: (answer: Promise<Answer>) => void
}

function gathering<Answer>(): Gathering<Answer> {
  const { promise, resolve } = Promise.withResolvers<Answer>()
  return { askers: 1, answer: promise, settle: resolve }
}
