import {
  type Assessment,
  assessEach,
  type CompiledRulebook,
  type Register,
  type Subject,
} from '@brygga/domain'
import type { RegionTransaction } from './ports.ts'

/** How long the process may be kept from answering others, in milliseconds. */
const longestPiece = 20

/** Carries out long work a piece at a time, so that a server goes on answering others meanwhile. */
export async function inPieces<Result>(
  steps: Generator<unknown, Result>,
  longest = longestPiece,
): Promise<Result> {
  let began = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    if (performance.now() - began < longest) continue
    await othersTurn()
    began = performance.now()
  }
}

/** Lets whatever else waits for the process have its turn. */
export function othersTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** How many answers of the rules are saved at once. */
const answersAtOnce = 500

/** Saves answers of the rules some at a time: an embedded database works in the process itself. */
export async function saveInPieces(
  transaction: Pick<RegionTransaction, 'saveAssessments'>,
  assessments: readonly Assessment[],
): Promise<void> {
  for (let from = 0; from < assessments.length; from += answersAtOnce) {
    await transaction.saveAssessments(assessments.slice(from, from + answersAtOnce))
    await othersTurn()
  }
}

/** What the rules say about all subjects of a register, or about those named, asked a piece at a time. */
export async function assessInPieces(
  compiled: CompiledRulebook,
  register: Register,
  subjects?: readonly Subject[],
): Promise<Assessment[]> {
  return inPieces(collected(assessEach(compiled, register, subjects)))
}

function* collected<T>(all: Iterable<T>): Generator<void, T[]> {
  const found: T[] = []
  for (const one of all) {
    found.push(one)
    yield
  }
  return found
}
