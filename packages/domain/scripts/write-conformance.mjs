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
writeOrCheck('Conformance cases', files, 'packages/domain/conformance/*.json')
