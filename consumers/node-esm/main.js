// Plain JavaScript in Node: asks every conformance case of the published files again, as a program in another
// language would, and prints how many answers agree.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { assess, compile, defineRulebook, rulesOf } from '@brygga/domain'
import { nsphRulebook } from '@brygga/domain/nsph'

const read = (name) =>
  JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(`@brygga/domain/conformance/${name}`)), 'utf8'))

const counts = { rules: 0, cases: 0, agreeing: 0 }
for (const { rule: id, file } of read('index.json').rules) {
  const conformance = read(file)
  // One value may be a parameter and the day of follow-up at once.
  const values = [...Object.values(conformance.values), conformance.followedUpFrom ?? []].flat()
  const named = new Map(values.map((value) => [value.id, value]))
  const rulebook = defineRulebook({
    id: 'conformance',
    version: '1',
    coveredFrom: '0001-01-01',
    rules: rulesOf(nsphRulebook).filter((rule) => rule.id === id),
    values: [...named.values()].filter((value) => 'entries' in value),
  })
  counts.rules += 1
  for (const { on, facts, answer } of conformance.cases) {
    counts.cases += 1
    const { findings, unanswered, met, notApplicable } = assess(compile(rulebook, on), facts)
    const [found, unknown] = [findings[0], unanswered[0]]
    const is = found
      ? 'not-met'
      : unknown
        ? 'cannot-tell'
        : met[0]
          ? 'met'
          : notApplicable[0]
            ? 'not-applicable'
            : 'not-in-force'
    const details = found
      ? found.code === answer.code && found.due === answer.due && found.since === answer.since
      : unknown
        ? unknown.missing.join() === answer.missing.join()
        : true
    if (is === answer.is && details) counts.agreeing += 1
  }
}
console.log(JSON.stringify(counts))
