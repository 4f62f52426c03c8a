/** What has to be ended when the server stops, last begun first ended. */
export class Closing {
  readonly #steps: (() => Promise<unknown>)[] = []
  #closed: Promise<void> | null = null

  add(step: () => Promise<unknown>): void {
    this.#steps.push(step)
  }

  /** Ends everything once, however often it is asked; one step that fails keeps no other from being taken. */
  close(): Promise<void> {
    this.#closed ??= this.#run()
    return this.#closed
  }

  async #run(): Promise<void> {
    const failures: unknown[] = []
    for (const step of this.#steps.reverse()) await step().catch((error) => failures.push(error))
    if (failures.length > 0) throw new AggregateError(failures, 'Not everything was ended')
  }
}
