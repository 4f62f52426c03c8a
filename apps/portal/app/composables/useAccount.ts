import type { InputIssue } from '@brygga/api/client'

/** Why an account call was refused; `NO_CONTACT` where nothing was heard. */
export interface AccountRefusal {
  outcome: 'refused'
  code: string
  numbers: Record<string, number | string>
  issues: InputIssue[]
  correlationId: string | null
}

/** What the server's account calls answer: the body, or the code of a refusal. */
export type AccountAnswer = { outcome: 'done'; body: Record<string, unknown> } | AccountRefusal

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
    return refusalIn(answer)
  } catch {
    return refusalIn({ code: 'NO_CONTACT' })
  }
}

function refusalIn({ error, code, numbers, issues, correlationId }: Record<string, unknown>): AccountRefusal {
  return {
    outcome: 'refused',
    code: String(error ?? code ?? 'FAILED'),
    numbers: (numbers ?? {}) as AccountRefusal['numbers'],
    issues: (issues ?? []) as InputIssue[],
    correlationId: typeof correlationId === 'string' ? correlationId : null,
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
