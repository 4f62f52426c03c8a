// The example region's full rulebook over peer supporters with three years of sessions each: time for each flat from
// 1,000 to 100,000, memory flat when they come one after the other, and a daily pass that asks only those whose
// day has come.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { addDays, assess, assessRegister, compile, type Day, type SubjectFacts } from '@brygga/domain'
import { exampleRegionRulebook } from '@brygga/domain/example'
import { median, report } from './figure.ts'
import { registerOf } from './large-register.ts'
import { factsOf, on } from './peer-supporters.ts'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** Milliseconds of work so far. What else the machine does is not in it. */
const worked = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const chunk = 500
interface Pass {
  /** Microseconds for each peer supporter. */
  perPerson: number
  /** Milliseconds of work in all, but for making the facts. */
  total: number
  asked: number
  findings: number
  /** Bytes of heap after the rubbish is collected, at most. */
  heap: number
}

/** Asks about peer supporters as they come; `noted` is told of each subject when it is to be asked again. */
function pass(
  count: number,
  day: Day,
  noted?: (at: number, nth: number, changesOn: Day | null) => void,
): Pass {
  const compiled = compile(exampleRegionRulebook, day)
  let [total, asked, findings, heap] = [0, 0, 0, 0]
  for (let first = 0; first < count; first += chunk) {
    const facts = Array.from({ length: chunk }, (_, at) => factsOf(first + at))
    const startedAt = worked()
    for (const [at, subjects] of facts.entries()) {
      for (const [nth, each] of subjects.entries()) {
        const { changesOn, findings: found } = assess(compiled, each)
        asked += 1
        findings += found.length
        noted?.(first + at, nth, changesOn)
      }
    }
    total += worked() - startedAt
    if ((first / chunk) % 20 === 0) {
      collectGarbage()
      heap = Math.max(heap, process.memoryUsage().heapUsed)
    }
  }
  return { perPerson: (total / count) * 1000, total, asked, findings, heap }
}

/** The fastest of some passes: what else the machine does makes a pass slower and never faster. */
function fastest(ask: () => Pass): Pass {
  const passes = Array.from({ length: 5 }, ask)
  return passes.reduce((best, each) => (each.perPerson < best.perPerson ? each : best))
}

pass(10_000, on)
const small = fastest(() => pass(1_000, on))
const middle = fastest(() => pass(10_000, on))
const due = new Map<number, number[]>()
const tomorrow = addDays(on, 1)
const large = pass(100_000, on, (at, nth, changesOn) => {
  if (changesOn === null || changesOn > tomorrow) return
  const known = due.get(at)
  if (known === undefined) due.set(at, [nth])
  else known.push(nth)
})

// The next day, only those whose day has come.
const compiledTomorrow = compile(exampleRegionRulebook, tomorrow)
const asked: SubjectFacts[] = [...due].flatMap(([at, which]) =>
  which.map((nth) => factsOf(at)[nth] as SubjectFacts),
)
const daily = median(
  Array.from({ length: 5 }, () => {
    const startedAt = worked()
    for (const facts of asked) assess(compiledTomorrow, facts)
    return worked() - startedAt
  }),
)

// From records, with every fact gathered first.
const gathered = (count: number) => {
  const register = registerOf(count)
  const compiled = compile(exampleRegionRulebook, on)
  const times = Array.from({ length: 3 }, () => {
    const startedAt = worked()
    assessRegister(compiled, register)
    return ((worked() - startedAt) / count) * 1000
  })
  return Math.min(...times)
}
const [ofFew, ofMany] = [gathered(1_000), gathered(10_000)]

console.log(
  `\n${large.asked} subjects asked about, ${large.findings} findings; ${asked.length} asked again the next day`,
)
report('The full rulebook', [
  {
    name: 'a peer supporter among 10,000',
    ours: middle.perPerson,
    peer: small.perPerson,
    unit: 'µs',
    peerName: 'among 1,000',
    bound: 'at most 1.5 times the peer',
    holds: middle.perPerson <= 1.5 * small.perPerson,
  },
  {
    name: 'a peer supporter among 100,000',
    ours: large.perPerson,
    peer: small.perPerson,
    unit: 'µs',
    peerName: 'among 1,000',
    bound: 'at most 1.5 times the peer',
    holds: large.perPerson <= 1.5 * small.perPerson,
  },
  {
    name: 'a peer supporter in a register of 10,000, gathered from records',
    ours: ofMany,
    peer: ofFew,
    unit: 'µs',
    peerName: 'in one of 1,000',
    bound: 'at most twice the peer',
    holds: ofMany <= 2 * ofFew,
  },
  {
    name: 'memory while 100,000 come one after the other',
    ours: large.heap / 1e6,
    peer: small.heap / 1e6,
    unit: 'MB',
    peerName: 'while 1,000 come',
    bound: 'at most 10 MB more than the peer',
    holds: large.heap - small.heap <= 10e6,
  },
  {
    name: 'the next day, only those whose day has come',
    ours: daily,
    peer: large.total,
    unit: 'ms',
    peerName: 'all of them',
    bound: 'at most 5 % of the peer',
    holds: daily <= 0.05 * large.total,
  },
])
