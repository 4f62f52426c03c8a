/** One measured figure beside its peer, with the bound that it must keep. */
export interface Figure {
  name: string
  ours: number
  peer: number
  unit: string
  peerName: string
  /** What must hold, in words, and whether it does. */
  bound: string
  holds: boolean
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Prints the figures as a table and ends the process with an error when one is out of bounds. */
export function report(title: string, figures: readonly Figure[]): never {
  console.log(`\n${title}`)
  for (const figure of figures) {
    const ratio = figure.peer === 0 ? '' : ` · ratio ${(figure.ours / figure.peer).toFixed(2)}`
    console.log(
      `  ${figure.holds ? 'ok ' : 'OUT'}  ${figure.name}: ${round(figure.ours)} ${figure.unit}` +
        ` (${figure.peerName}: ${round(figure.peer)} ${figure.unit}${ratio}) — ${figure.bound}`,
    )
  }
  process.exit(figures.every((figure) => figure.holds) ? 0 : 1)
}

const round = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3))
