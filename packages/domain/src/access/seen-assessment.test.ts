import { expect, it } from 'vitest'
import { nsphRulebook } from '../nsph/rulebook.ts'
import { assess } from '../rules/assess.ts'
import { compile } from '../rules/compile.ts'
import { noPlacementFollowUp, placementFacts } from '../testing/facts.ts'
import { followedUpRulebook } from '../testing/followed-up-rulebook.ts'
import { permissionForRule, seenAssessment } from './seen-assessment.ts'

const facts = placementFacts({
  followUp: {
    ...noPlacementFollowUp,
    roleEvents: [{ notedOn: '2023-06-01', kind: 'out-of-role', closedOn: null }],
    activities: [{ on: '2023-06-01', category: 'conversation', amount: 60 }],
  },
})
const drifting = assess(compile(followedUpRulebook, '2023-06-15'), facts)
const rulesIn = (assessment: typeof drifting) => [
  ...assessment.findings.map(({ ruleId }) => ruleId),
  ...assessment.unanswered.map(({ ruleId }) => ruleId),
  ...assessment.met.map(({ ruleId }) => ruleId),
  ...assessment.notApplicable,
  ...assessment.notInForce,
]

it('shows no sign of a drifting role to those whom it is not for (002-17)', () => {
  const shown = rulesIn(seenAssessment(drifting, () => false))
  expect(rulesIn(drifting)).toEqual(expect.arrayContaining(Object.keys(permissionForRule)))
  expect(shown.filter((ruleId) => ruleId in permissionForRule)).toEqual([])
  expect(shown).toHaveLength(rulesIn(drifting).length - Object.keys(permissionForRule).length)
})

it('shows each to those who have its permission, and all else to everybody', () => {
  expect(seenAssessment(drifting, () => true)).toEqual(drifting)
  const ofOrganisation = rulesIn(seenAssessment(drifting, (permission) => permission === 'role-events.read'))
  expect(ofOrganisation).toContain('nsph/role-events-closed')
  expect(ofOrganisation).not.toContain('nsph/self-check-in-time')
})

it('names rules of the model', () => {
  const ids = nsphRulebook.rules.map(({ id }) => id)
  expect(Object.keys(permissionForRule).filter((ruleId) => !ids.includes(ruleId))).toEqual([])
})

it('leaves a guarded rule out of each list that an assessment has', () => {
  const ruleIds = ['nsph/core-work-share', 'nsph/has-mentor']
  const inAll = {
    ...drifting,
    findings: ruleIds.map((ruleId) => ({ ...drifting.findings[0], ruleId })),
    unanswered: ruleIds.map((ruleId) => ({ ...drifting.unanswered[0], ruleId })),
    met: ruleIds.map((ruleId) => ({ ...drifting.met[0], ruleId })),
    notApplicable: ruleIds,
    notInForce: ruleIds,
  } as typeof drifting
  expect(rulesIn(seenAssessment(inAll, () => true))).toEqual(Array(5).fill(ruleIds).flat())
  expect(rulesIn(seenAssessment(inAll, () => false))).toEqual(Array(5).fill('nsph/has-mentor'))
  expect(rulesIn(seenAssessment(inAll, (permission) => permission === 'self-checks.read'))).toHaveLength(5)
})
