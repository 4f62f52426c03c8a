import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'
import type { Response as Answer, Request } from 'express'
import type { SignInBudgets } from './budgets.ts'

const HOUR = 3600
const KNOWN_DEVICE_SECONDS = 180 * 24 * HOUR

interface GuardParts {
  budgets: SignInBudgets
  secret: string
  https: boolean
  guessesPerAccountAndHour: number
}

/** An attempt that may go on, or the seconds to wait. */
export type Attempt =
  | { allowed: false; retryAfter: number }
  | { allowed: true; end(answer: Response, response: Answer): Promise<void> }

/**
 * Counts attempts per account, besides those per address, so that many machines together have no more
 * guesses than one. Devices that signed in to the account before have a budget of their own: a stranger
 * can use up the budget of strangers, and the person still gets in.
 */
export class AttemptGuard {
  readonly #parts: GuardParts
  readonly #cookie: string

  constructor(parts: GuardParts) {
    this.#parts = parts
    this.#cookie = parts.https ? '__Host-brygga-device' : 'brygga-device'
  }

  async begin(request: Request, way: string, email: string): Promise<Attempt> {
    const { budgets, guessesPerAccountAndHour } = this.#parts
    const device = this.#deviceOf(request, email)
    const key = `${way} ${email} ${device ?? 'strangers'}`
    const byAccount = await budgets.consume(key, { window: HOUR, max: guessesPerAccountAndHour })
    if (!byAccount.allowed) return { allowed: false, retryAfter: byAccount.retryAfter ?? HOUR }
    return { allowed: true, end: (answer, response) => this.#end(answer, response, key, email, device) }
  }

  async #end(
    answer: Response,
    response: Answer,
    key: string,
    email: string,
    device: string | null,
  ): Promise<void> {
    if (!answer.ok || answer.headers.getSetCookie().length === 0) return
    await this.#parts.budgets.restore(key)
    const id = device ?? randomUUID()
    response.cookie(this.#cookie, `${id}.${this.#proof(id, email)}`, {
      httpOnly: true,
      sameSite: 'lax',
      secure: this.#parts.https,
      path: '/',
      maxAge: KNOWN_DEVICE_SECONDS * 1000,
    })
  }

  /** The id of a device that proved to know this account before; null for strangers. */
  #deviceOf(request: Request, email: string): string | null {
    const cookies = (request.headers.cookie ?? '').split(';').map((part) => part.trim())
    const value = cookies.find((part) => part.startsWith(`${this.#cookie}=`))?.slice(this.#cookie.length + 1)
    const [id = '', proof = ''] = value?.split('.') ?? []
    const expected = Buffer.from(this.#proof(id, email))
    const given = Buffer.from(proof)
    return given.length === expected.length && timingSafeEqual(given, expected) ? id : null
  }

  #proof(id: string, email: string): string {
    return createHmac('sha256', this.#parts.secret).update(`device ${id} ${email}`).digest('base64url')
  }
}
