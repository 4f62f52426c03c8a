// The same ten checks of the same people: the domain package beside json-rules-engine and a loop written by hand.
import { performance } from 'node:perf_hooks'
import { assess, compile } from '@brygga/domain'
import { Engine } from 'json-rules-engine'
import { median, report } from './figure.ts'
import { byHand, inNumbers, people, tenJsonRules, tenRules, today } from './ten-checks.ts'

const asked = people(20_000)
const numbers = asked.map(inNumbers)
const fewer = numbers.slice(0, 1_500)
const compiled = compile(tenRules, today)
const engine = new Engine(tenJsonRules)

const ways = {
  ours: () => {
    let found = 0
    for (const person of asked) found += assess(compiled, person).findings.length
    return { people: asked.length, found }
  },
  hand: () => {
    let found = 0
    for (const person of numbers) found += bits(byHand(person))
    return { people: numbers.length, found }
  },
  peer: async () => {
    let found = 0
    for (const person of fewer) found += (await engine.run(person)).events.length
    return { people: fewer.length, found }
  },
}

// In turns, so that whatever else the machine does disturbs all three alike. The first rounds warm up.
const rates = { ours: [] as number[], hand: [] as number[], peer: [] as number[] }
for (let round = 0; round < 16; round += 1) {
  for (const way of ['ours', 'hand', 'peer'] as const) {
    const startedAt = performance.now()
    const { people: count, found } = await ways[way]()
    if (found === 0) throw new Error(`${way} found nothing.`)
    if (round >= 4) rates[way].push((count / (performance.now() - startedAt)) * 1000)
  }
}
const [ours, hand, peer] = [median(rates.ours), median(rates.hand), median(rates.peer)]

// A figure counts only where all three find the same.
let disagreeing = 0
for (const [at, person] of fewer.entries()) {
  const codes = assess(compiled, asked[at] ?? raise()).findings.map(({ code }) => code)
  const events = (await engine.run(person)).events.map(({ type }) => type)
  if (codes.sort().join() !== events.sort().join() || codes.length !== bits(byHand(person))) disagreeing += 1
}

report('Ten checks', [
  {
    name: 'people assessed by rules of the domain package',
    ours,
    peer,
    unit: 'a second',
    peerName: 'json-rules-engine',
    bound: 'at least 100 times the peer',
    holds: ours >= 100 * peer && disagreeing === 0,
  },
  {
    name: 'the same beside a loop by hand, which says no source, day or remedy',
    ours,
    peer: hand,
    unit: 'a second',
    peerName: 'loop by hand',
    bound: 'printed only',
    holds: disagreeing === 0,
  },
])

function bits(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1
  return count
}

function raise(): never {
  throw new Error('There is a person for each.')
}
