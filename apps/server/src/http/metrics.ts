import { monitorEventLoopDelay } from 'node:perf_hooks'

/** Counts for operators. Labels come from a fixed set of words; nothing about a person is counted by name. */
export class Metrics {
  readonly #answers = new Map<string, number>()
  readonly #loop = monitorEventLoopDelay({ resolution: 20 })
  readonly #gauges = new Map<string, () => number>()

  constructor() {
    this.#loop.enable()
  }

  /** Counts one answer of a part of the server (`trpc`, `sign-in`, `portal`, ...). */
  answered(part: string, status: number): void {
    const key = `part="${part}",status="${Math.floor(status / 100)}xx"`
    this.#answers.set(key, (this.#answers.get(key) ?? 0) + 1)
  }

  /** Adds a number that is read whenever the metrics are. */
  gauge(name: string, read: () => number): void {
    this.#gauges.set(name, read)
  }

  /** The text form that Prometheus reads. */
  text(): string {
    const lines = ['# TYPE brygga_answers_total counter']
    for (const [labels, count] of this.#answers) lines.push(`brygga_answers_total{${labels}} ${count}`)
    const gauges: [string, number][] = [
      ['brygga_uptime_seconds', Math.round(process.uptime())],
      ['brygga_resident_bytes', process.memoryUsage.rss()],
      ['brygga_event_loop_delay_p99_seconds', this.#loop.percentile(99) / 1e9 || 0],
      ...[...this.#gauges].map(([name, read]): [string, number] => [name, read()]),
    ]
    for (const [name, value] of gauges) lines.push(`# TYPE ${name} gauge`, `${name} ${value}`)
    return `${lines.join('\n')}\n`
  }

  close(): void {
    this.#loop.disable()
  }
}
