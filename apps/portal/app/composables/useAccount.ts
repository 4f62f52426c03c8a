/** What the server's account calls answer: the body, or the code of a refusal. */
export type AccountAnswer =
  | { outcome: 'done'; body: Record<string, unknown> }
  | { outcome: 'refused'; code: string; numbers: Record<string, number | string> }

/** Calls that have to do with signing in; everything else goes through the typed client. */
export async function askAccount(path: string, body?: Record<string, unknown>): Promise<AccountAnswer> {
  try {
    const response = await fetch(`/api/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
    const answer = (await response.json()) as Record<string, unknown>
    if (response.ok) return { outcome: 'done', body: answer }
    const numbers = (answer.numbers ?? {}) as Record<string, number | string>
    return { outcome: 'refused', code: String(answer.error ?? answer.code ?? 'FAILED'), numbers }
  } catch {
    return { outcome: 'refused', code: 'NO_CONTACT', numbers: {} }
  }
}

const known = [
  'SIGN_IN_REFUSED',
  'LINK_USED_OR_EXPIRED',
  'TOO_MANY_CALLS',
  'NO_CONTACT',
  'NOT_SIGNED_IN',
  'PASSWORD_TOO_SHORT',
  'PASSWORD_TOO_LONG',
  'PASSWORD_TOO_COMMON',
  'expired_token',
  'invalid_request',
  'access_denied',
]

/** The key of the sentence for a refused account call. */
export function accountRefusalKey(code: string): string {
  return `signIn.refusal.${known.includes(code) ? code : 'FAILED'}`
}
