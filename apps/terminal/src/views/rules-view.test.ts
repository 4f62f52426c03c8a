import { messagesFor } from '@brygga/messages'
import { expect, test } from 'vitest'
import type { Rulebook, RuleView } from '../connection/answers.ts'
import { wordsFor } from '../words/words.ts'
import { ruleRows } from './rules-view.ts'

const source: RuleView['source'] = {
  source: { id: 'order-9', title: 'Order 9', url: null, readOn: '2026-06-01' },
  clause: null,
  says: null,
}
const rule: RuleView = {
  id: 'nsph/has-supervisor',
  subject: 'placement',
  kind: 'requirement',
  codes: [],
  inForce: { from: '2016-03-01', until: null },
  isInForce: true,
  isFollowedUp: true,
  followUp: null,
  source,
  values: [],
  counts: { notMet: 0, cannotTell: 0, met: 0 },
}
const rulebook: Rulebook = {
  id: 'nsph',
  version: '1',
  hash: '',
  coveredFrom: '2016-03-01',
  on: '2023-06-15',
  rules: [],
  notEncoded: [],
}

test.each([
  ['what is not done', { counts: { notMet: 1, cannotTell: 2, met: 3 } }, '▲', '▲ 1  ? 2  ✓ 3'],
  ['what is unknown', { counts: { notMet: 0, cannotTell: 2, met: 3 } }, '?', '▲ 0  ? 2  ✓ 3'],
  ['what is in order', { counts: { notMet: 0, cannotTell: 0, met: 3 } }, '✓', '▲ 0  ? 0  ✓ 3'],
  ['that there is nothing to check', {}, '–', 'inget just nu'],
  ['that nobody follows it up', { isFollowedUp: false }, '–', 'följs inte upp'],
])('the row of a rule says %s', async (_case, change, sign, detail) => {
  const words = await wordsFor('sv')
  const [row] = ruleRows({ ...rulebook, rules: [{ ...rule, ...change }] }, messagesFor('sv'), words)
  expect(row).toMatchObject({ sign, detail })
})
