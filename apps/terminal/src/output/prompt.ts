import { createInterface } from 'node:readline/promises'
import type { Call } from '../commands/call.ts'
import { clean } from '../text/clean.ts'
import { Failure } from './failure.ts'

/** Whether somebody is there to answer: a terminal both ways, and no --no-input. */
export function mayAsk({ world, options }: Pick<Call, 'world' | 'options'>): boolean {
  return world.stdin.isTTY === true && world.stderr.isTTY === true && options.noInput !== true
}

async function ask({ world, words }: Call, question: string): Promise<string> {
  const reader = createInterface({ input: world.stdin, output: world.stderr })
  try {
    return await reader.question(`${clean(question)} `, { signal: world.interrupted })
  } catch {
    throw new Failure('interrupted', 'INTERRUPTED', words.failures.interrupted)
  } finally {
    reader.close()
  }
}

/** A value that is needed: asked for in a terminal, else a failure that names the option to give it with. */
export async function asked(call: Call, question: string, flag: string): Promise<string> {
  const { words } = call
  const missing = () => new Failure('usage', 'OPTION_MISSING', words.usage.optionMissing(flag))
  if (!mayAsk(call)) throw missing()
  const answer = (await ask(call, question)).trim()
  if (answer === '') throw missing()
  return answer
}

/** Goes on only with a yes: --yes says it beforehand, a terminal asks, without either nothing is done. */
export async function confirmed(call: Call, question: string): Promise<void> {
  const { words, options } = call
  if (options.yes === true) return
  if (!mayAsk(call)) throw new Failure('usage', 'CONFIRMATION_MISSING', words.usage.optionMissing('--yes'))
  const answer = (await ask(call, `${question} ${words.prompt.yesOrNo}`)).trim().toLowerCase()
  if (!words.prompt.yesAnswers.includes(answer)) throw new Failure('error', 'DECLINED', words.prompt.declined)
}
