// Writes conformance/*.json: for every rule of the model its values and its cases with the whole answer, so that a
// program in another language can show that it answers the same; and who may do what, as one table.
import {
  accessTable,
  neverAboutOneself,
  permissionForAction,
  permissionForRule,
  placesFor,
  RoleSchema,
  rulesOf,
} from '@brygga/domain'
import { nsphRulebook } from '@brygga/domain/nsph'
import { answerTo, expectedAnswer, nsphCases } from '@brygga/domain/testing'
import { writeOrCheck } from '../../../scripts/generated.mjs'
import { decisions, registersByChance, sampled } from './by-chance.ts'

const files = new Map(
  nsphCases.map((table) => {
    const { rule, values } = table
    const [, name] = rule.id.split('/')
    const filled = new Map(values.map((value) => [value.id, value]))
    const dataOf = (named) => {
      const { carries, overTime, ...value } = filled.get(named.id) ?? named
      return value
    }
    const conformance = {
      rule: rule.id,
      subject: rule.subject,
      question: rule.question,
      kind: rule.kind,
      inForce: rule.inForce,
      // The day from which a region follows the rule up; before it, and where it is open, the rule is not in force.
      ...(rule.followedUpFrom === undefined ? {} : { followedUpFrom: dataOf(rule.followedUpFrom) }),
      values: Object.fromEntries(
        Object.entries(rule.parameters).map(([parameter, named]) => [parameter, dataOf(named)]),
      ),
      cases: table.cases.map((each) => {
        const { subject, ruleId, source, ...answer } = answerTo(table, each)
        if (answer.is !== expectedAnswer(each.expect).is) throw new Error(`${rule.id}: ${each.name}`)
        return { name: each.name, on: each.on, facts: each.facts, answer }
      }),
    }
    return [`packages/domain/conformance/${name}.json`, `${JSON.stringify(conformance, null, 2)}\n`]
  }),
)
const index = {
  rulebook: nsphRulebook.id,
  version: nsphRulebook.version,
  rules: rulesOf(nsphRulebook).map(({ id }) => ({ rule: id, file: `${id.split('/')[1]}.json` })),
}
files.set('packages/domain/conformance/index.json', `${JSON.stringify(index, null, 2)}\n`)
const access = {
  permissions: accessTable,
  neverAboutOneself,
  permissionForAction,
  permissionForRule,
  places: Object.fromEntries(RoleSchema.options.map((role) => [role, placesFor([role])])),
}
files.set('packages/domain/conformance/access.json', `${JSON.stringify(access, null, 2)}\n`)
const asked = '2023-06-15'
const kept = registersByChance().slice(0, 4)
const decided = Object.entries(decisionCases(kept, asked)).map(
  ([name, cases]) => `"${name}":[\n${inLines(cases)}\n]`,
)
files.set(
  'packages/domain/conformance/decisions.json',
  `{"on":"${asked}","registers":[\n${inLines(kept)}\n],"decisions":{\n${decided.join(',\n')}\n}}\n`,
)
writeOrCheck('Conformance cases', files, 'packages/domain/conformance/*.json')

/** For each decision commands that lead to different outcomes: one of each, of many that are made by chance. */
function decisionCases(registers, on) {
  return Object.fromEntries(
    decisions.map(({ name, decide, schema }) => {
      const cases = new Map()
      for (const [at, command] of sampled(schema, 600, 11).entries()) {
        const register = at % registers.length
        const decision = decide(command, registers[register], on, [])
        const outcome =
          decision.outcome === 'change'
            ? decision.change.operations.map(({ op, kind }) => `${op} ${kind}`)
            : decision.reasons.map(({ code, field }) => `${code} ${field}`)
        if (!cases.has(outcome.join())) cases.set(outcome.join(), { register, command, decision })
      }
      return [name, [...cases.values()].sort(changesFirst).slice(0, 12)]
    }),
  )
}

function changesFirst(a, b) {
  return Number(b.decision.outcome === 'change') - Number(a.decision.outcome === 'change')
}

/** One line each, so that a decision that changes is a line in review. */
function inLines(values) {
  return values.map((value) => JSON.stringify(value)).join(',\n')
}
