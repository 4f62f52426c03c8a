/**
 * Lets those who ask the same at the same moment share one reading. Nothing is kept: whoever asks while all permitted
 * readings of a question are under way joins the next one, which has not begun, so an answer is never older than its
 * question. `note` is what the reading must record of each who asks.
 */
export function sharedReadings<Question, Note, Answer>(
  read: (question: Question, notes: readonly Note[]) => Promise<Answer>,
  { atOnce, mostTogether }: { atOnce: number; mostTogether: number },
): (question: Question, note: Note) => Promise<Answer> {
  const questions = new Map<string, { running: number; next: Gathering<Note, Answer>[] }>()

  return (question, note) => {
    const key = JSON.stringify(question)
    const asked = questions.get(key) ?? { running: 0, next: [] }
    questions.set(key, asked)

    const begin = ({ notes, settle }: Gathering<Note, Answer>) => {
      asked.running += 1
      const reading = read(question, notes).finally(() => {
        asked.running -= 1
        const following = asked.next.shift()
        if (following !== undefined) begin(following)
        else if (asked.running === 0) questions.delete(key)
      })
      settle(reading)
    }

    const open = asked.next.find(({ notes }) => notes.length < mostTogether)
    if (open !== undefined) {
      open.notes.push(note)
      return open.answer
    }
    const mine = gathering<Note, Answer>(note)
    if (asked.running < atOnce) begin(mine)
    else asked.next.push(mine)
    return mine.answer
  }
}

/** Those who will share a reading that has not begun. */
interface Gathering<Note, Answer> {
  notes: Note[]
  answer: Promise<Answer>
  settle: (answer: Promise<Answer>) => void
}

function gathering<Note, Answer>(first: Note): Gathering<Note, Answer> {
  const { promise, resolve } = Promise.withResolvers<Answer>()
  return { notes: [first], answer: promise, settle: resolve }
}
