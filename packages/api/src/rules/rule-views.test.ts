import { type Day, daysToFollowUpFrom, extendRulebook, fillValue, rulesOf } from '@brygga/domain'
import { exampleRegionRulebook } from '@brygga/domain/example'
import { expect, test } from 'vitest'
import { ruleViews } from './rule-views.ts'

const followedUp = (on: Day, rulebook = exampleRegionRulebook) =>
  new Map(
    ruleViews(rulebook, on, { assessments: [], followUps: [] }).map(({ id, isFollowedUp }) => [
      id,
      isFollowedUp,
    ]),
  )

test('a rule that waits for the region’s word is followed up from the day that it names', () => {
  expect(followedUp('2023-06-15').get('nsph/has-supervisor')).toBe(true)
  expect(followedUp('2023-06-15').get('nsph/mandate-has-phase')).toBe(false)

  const rule = rulesOf(exampleRegionRulebook).find(({ id }) => id === 'nsph/mandate-has-phase')
  const waitsFor = rule?.followedUpFrom
  if (rule === undefined || waitsFor === undefined) throw new Error('The rule waits for no day')
  expect(daysToFollowUpFrom(exampleRegionRulebook).map(({ id }) => id)).toContain(waitsFor.id)
  const from = '2023-01-01'
  const began = extendRulebook(exampleRegionRulebook, {
    id: 'began',
    version: '1',
    coveredFrom: from,
    rules: [],
    values: [
      fillValue(waitsFor, {
        entries: [{ from, value: '2023-06-15', source: rule.source }],
        lastCheckedOn: from,
      }),
    ],
  })
  expect(followedUp('2023-06-14', began).get(rule.id)).toBe(false)
  expect(followedUp('2023-06-15', began).get(rule.id)).toBe(true)
})
