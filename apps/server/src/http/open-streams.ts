import type { Response } from 'express'

/**
 * The live streams that are open now. A stream lasts longer than a request, so whoever was signed in
 * when it began is asked about again: when the session is over, so is the stream.
 */
export class OpenStreams {
  readonly #open = new Map<Response, () => Promise<boolean>>()
  readonly #timer: NodeJS.Timeout

  constructor(lookEveryMs: number) {
    this.#timer = setInterval(() => void this.look(), lookEveryMs)
    this.#timer.unref()
  }

  get count(): number {
    return this.#open.size
  }

  /** Keeps a stream under watch until it closes. */
  add(response: Response, mayGoOn: () => Promise<boolean>): void {
    this.#open.set(response, mayGoOn)
    response.once('close', () => this.#open.delete(response))
  }

  /** Ends the streams whose session is over, or of which that cannot be told. */
  async look(): Promise<void> {
    await Promise.all(
      [...this.#open].map(async ([response, mayGoOn]) => {
        const goesOn = await mayGoOn().catch(() => false)
        if (!goesOn) response.destroy()
      }),
    )
  }

  /** Ends all of them. */
  close(): void {
    clearInterval(this.#timer)
    for (const response of this.#open.keys()) response.destroy()
  }
}
