/** What is left after taking from a budget. */
export type Taken = { allowed: true } | { allowed: false; retryAfterSeconds: number }

const MAX_KEYS = 100_000

/**
 * Counts calls per key in windows of fixed length, in this process. Synchronous, so calls that
 * arrive together are counted one after the other and none slips past.
 */
export class CallBudget {
  readonly #windowMs: number
  readonly #limit: number
  readonly #clock: () => number
  readonly #spent = new Map<string, { until: number; calls: number }>()

  constructor(limit: number, windowSeconds: number, clock: () => number = Date.now) {
    this.#limit = limit
    this.#windowMs = windowSeconds * 1000
    this.#clock = clock
  }

  /** Takes a number of calls; all of them or none. A batch is never served in part. */
  take(key: string, calls: number): Taken {
    const now = this.#clock()
    const spent = this.#spent.get(key)
    if (spent === undefined || spent.until <= now) {
      this.#forgetOld(now)
      if (calls > this.#limit) return { allowed: false, retryAfterSeconds: this.#windowMs / 1000 }
      this.#spent.set(key, { until: now + this.#windowMs, calls })
      return { allowed: true }
    }
    if (spent.calls + calls > this.#limit) {
      return { allowed: false, retryAfterSeconds: Math.max(1, Math.ceil((spent.until - now) / 1000)) }
    }
    spent.calls += calls
    return { allowed: true }
  }

  /** Keys come from callers, so the memory they take is bounded. */
  #forgetOld(now: number): void {
    if (this.#spent.size < MAX_KEYS) return
    for (const [key, { until }] of this.#spent) if (until <= now) this.#spent.delete(key)
    for (const key of this.#spent.keys()) {
      if (this.#spent.size < MAX_KEYS) break
      this.#spent.delete(key)
    }
  }
}
