import type { AccountList, FailureBody } from '@brygga/api/client'
import { messagesFor } from '@brygga/messages'
import type { Call } from '../commands/call.ts'
import { Failure } from '../output/failure.ts'
import { type CallSurroundings, callFailure, declaredFailure } from './call-failure.ts'

/** The accounts of the region, those that are shut too. */
export async function listAccounts(call: Call): Promise<AccountList> {
  return (await ask(call, 'accounts')) as AccountList
}

/** Carries out a call about accounts. They have to do with signing in, so the server answers them beside its procedures. */
export function changeAccount(call: Call, path: string, body: object): Promise<unknown> {
  return ask(call, path, body)
}

async function ask(call: Call, path: string, body?: object): Promise<unknown> {
  const { words, locale, world } = call
  // Says so where nobody is signed in, or where the token would go over an open network.
  await call.brygga()
  const { server, token } = await call.server()
  const surroundings = { words, locale, server, isInterrupted: world.interrupted.aborted }
  const response = await fetch(`${server}/api/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    redirect: 'error',
    headers: { authorization: `Bearer ${token}`, origin: server, 'content-type': 'application/json' },
    signal: AbortSignal.any([world.interrupted, AbortSignal.timeout(20_000)]),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch((error: unknown) => {
    throw callFailure(error, { ...surroundings, isInterrupted: world.interrupted.aborted })
  })
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return answer
  throw refusalOf(call, answer as FailureBody | null, surroundings)
}

function refusalOf(call: Call, body: FailureBody | null, surroundings: CallSurroundings): Failure {
  const { words, locale } = call
  if (body === null || typeof body.code !== 'string')
    return callFailure(new Error('No answer of Brygga'), surroundings)
  if (body.httpStatus !== 409) return declaredFailure(body, surroundings)
  const sentence = messagesFor(locale).refusal(body.code, body.numbers)
  return new Failure('refused', body.code, words.writing.refused, {
    reasons: [{ code: body.code, sentence }],
  })
}
