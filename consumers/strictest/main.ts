// With every strict flag of the compiler, and the declarations of libraries checked too.
import {
  type Answer,
  type Assessment,
  applyChange,
  assessRegister,
  type Comparison,
  compare,
  compile,
  type Decision,
  decideNameMentor,
  defineRule,
  type Finding,
  isClear,
  mayDo,
  met,
  notMet,
  type OpenValue,
  type Register,
  type Rulebook,
  type SubjectFacts,
} from '@brygga/domain'
import { exampleRegionRulebook } from '@brygga/domain/example'
import type { FindingCode } from '@brygga/domain/nsph'
import { nsphRulebook } from '@brygga/domain/nsph'
import { casesFor, missingCases, recordId, soundRegister } from '@brygga/domain/testing'

const on = '2023-06-15'
const register: Register = soundRegister()
const assessments: readonly Assessment[] = assessRegister(compile(exampleRegionRulebook, on), register)
const findings: readonly Finding[] = assessments.flatMap((assessment) => assessment.findings)
const codes = new Set<string>(findings.map((finding) => finding.code))
const lone: FindingCode = 'LONE_PEER'

const decision: Decision = decideNameMentor(
  { id: recordId(900), placementId: recordId(10), personId: recordId(5), from: on },
  register,
  on,
)
const after: Register = decision.outcome === 'change' ? applyChange(register, decision.change) : register

const rulebook: Rulebook = nsphRulebook
const comparison: Comparison = compare(rulebook, exampleRegionRulebook, after, on)

interface HoursFacts extends SubjectFacts {
  readonly subject: { readonly kind: 'person'; readonly id: string }
  readonly hours: number
}
const citation = exampleRegionRulebook.rules[0]?.source ?? nsphRulebook.rules[0]?.source
if (citation === undefined) throw new Error('The model has rules.')
const enough: OpenValue<number> = { id: 'strict/enough', unit: 'hours', namedIn: citation }
const rule = defineRule({
  id: 'strict/hours',
  subject: 'person',
  question: 'enough hours',
  kind: 'quota',
  source: citation,
  inForce: { from: '2020-01-01' },
  codes: { HOURS_TOO_FEW: { severity: 'warn' } },
  remedy: null,
  parameters: { enough },
  check: ({ hours }: HoursFacts, values): Answer<'HOURS_TOO_FEW'> =>
    hours >= values.enough ? met() : notMet('HOURS_TOO_FEW', { hours }),
})
const lacking = missingCases(casesFor(rule, []))

const allowed = mayDo({ accountId: 'a', personId: null, roles: ['coordinator'] }, 'rules.read', {
  about: 'region',
})
console.log(
  JSON.stringify({
    lone: codes.has(lone),
    clear: assessments.some(isClear),
    decided: decision.outcome,
    compared: comparison.rules.length > 0,
    lacking: lacking.length > 0,
    allowed: allowed.allowed,
  }),
)
