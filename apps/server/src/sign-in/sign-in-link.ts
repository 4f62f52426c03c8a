/** Catches the token that better-auth makes for a link, which it would rather have sent by mail. */
export class SignInLinks {
  readonly #waiting = new Map<string, (token: string) => void>()

  /** Told by better-auth when a link was made. */
  made(email: string, token: string): void {
    this.#waiting.get(email)?.(token)
    this.#waiting.delete(email)
  }

  /** Makes a link for an account and gives back its token. The database keeps only a hash of it. */
  async make(email: string, ask: () => Promise<unknown>): Promise<string> {
    const { promise, resolve } = Promise.withResolvers<string>()
    this.#waiting.set(email, resolve)
    await ask()
    return promise
  }
}
